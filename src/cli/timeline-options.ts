// The options that say which events stand on the timeline and how it is printed.

import { type Command, InvalidArgumentError, Option } from "commander";
import { addListFormat, collectText } from "./list-options.ts";

/** Adds them to `sitrep timeline`. */
export function addTimelineOptions(command: Command): Command {
  command
    .optionsGroup("Which events:")
    .addOption(
      new Option("--from <date>", "that may have been on this day or later").argParser(toDay),
    )
    .addOption(
      new Option("--until <date>", "that may have been on this day or earlier").argParser(toDay),
    )
    .addOption(
      new Option(
        "--words <text>",
        "with these words in what it was, where, or who took part; may be given again",
      ).argParser(collectText),
    );
  return addListFormat(command);
}

function toDay(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) {
    return value;
  }
  throw new InvalidArgumentError("Expected a day, like 2031-05-16.");
}
