// The options that say which figures are listed and how.

import { type Command, Option } from "commander";
import { policyNames } from "../export/policies/policy.ts";
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
  command
    .optionsGroup("One number, where you must have one (may be given more than once):")
    .addOption(
      new Option(
        "--policy <policy>",
        "what a rule reads off the answers, and why: range latest conservative ucdp airwars",
      ).argParser(collectOneOf(policyNames, "policies")),
    );
  return addListFormat(command);
}
