// What the commands that list things share: their formats, and values collected from options that may be given again.

import { type Command, InvalidArgumentError, Option } from "commander";

const listFormats = ["terminal", "md", "csv", "jsonl", "json"] as const;
export type ListFormat = (typeof listFormats)[number];

/** Adds the option that says how a list is printed. */
export function addListFormat(command: Command): Command {
  return command
    .optionsGroup("How they are listed:")
    .addOption(
      new Option("-f, --format <format>", "how to print it")
        .choices(listFormats)
        .default("terminal"),
    );
}

type Collected<Value> = readonly Value[] | undefined;

/** Words, one more each time the option is given. */
export function collectText(value: string, before: Collected<string>): readonly string[] {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new InvalidArgumentError("Expected words.");
  return [...(before ?? []), value];
}

/** One of a few known values, one more each time; any other is refused with those there are. */
export function collectOneOf<Value extends string>(
  known: readonly Value[],
  plural: string,
): (value: string, before: Collected<Value>) => readonly Value[] {
  return (value, before) => {
    const found = known.find((one) => one === value.trim().toLowerCase());
    if (found !== undefined) return [...(before ?? []), found];
    throw new InvalidArgumentError(`The ${plural} are ${known.join(", ")}.`);
  };
}
