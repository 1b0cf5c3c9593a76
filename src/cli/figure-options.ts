// The options that say which figures are listed and how.

import { type Command, Option } from "commander";
import { measures } from "../model/figure.ts";
import { figureStatuses } from "../model/situation.ts";
import { addListFormat, collectOneOf, collectText } from "./list-options.ts";

/** Adds them to `sitrep figures`. */
export function addFigureOptions(command: Command): Command {
  command
    .optionsGroup("Which figures (each may be given more than once):")
    .addOption(
      new Option(
        "--measure <measure>",
        "what is counted: killed, injured ...; counted and measured for things and amounts",
      ).argParser(collectOneOf(measures, "measures")),
    )
    .addOption(
      new Option("--status <status>", "how the answers stand: disputed, updated ...").argParser(
        collectOneOf(figureStatuses, "statuses"),
      ),
    )
    .addOption(
      new Option(
        "--words <text>",
        "with these words in the event, in who is counted or in who says so",
      ).argParser(collectText),
    );
  return addListFormat(command);
}
