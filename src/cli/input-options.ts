// The options every command shares, for all of them read reports: what the user knows of them, and how much is said.

import { type Command, InvalidArgumentError, Option } from "commander";
import { isPublishedTime } from "../app/published.ts";
import { type VagueConvention, vagueConventions } from "../model/reading-settings.ts";

export interface InputOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  readonly judgements?: string;
  readonly vague?: VagueConvention;
  readonly quiet?: true;
  /** False with `--no-color`. */
  readonly color: boolean;
}

/** Adds the options that every command takes that makes a situation. */
export function addInputOptions(command: Command): Command {
  addReportOptions(command)
    .optionsGroup("What a person decided:")
    .option("--judgements <file>", "judgements to apply, JSONL, one a line")
    .optionsGroup("How reports are read:")
    .addOption(
      new Option(
        "--vague <convention>",
        'what "dozens" means: plural (two dozen or more, the default), acled (one or more)',
      ).choices(vagueConventions),
    );
  return addLoudnessOptions(command);
}

/** Adds the options of a command that only reads reports. */
export function addReadingOptions(command: Command): Command {
  return addLoudnessOptions(addReportOptions(command));
}

function addReportOptions(command: Command): Command {
  return command
    .optionsGroup("What you know of the reports (fills in only what a report does not say itself):")
    .option("--published <date>", "when they were published, ISO 8601", checkPublished)
    .option("--outlet <name>", "who published them")
    .option("--title <text>", "their headline")
    .option("--url <address>", "where they stand", checkUrl);
}

function addLoudnessOptions(command: Command): Command {
  return command
    .optionsGroup("How much is said:")
    .option("-q, --quiet", "no progress and no warnings; errors are still said")
    .option("--no-color", "no colour; NO_COLOR in the environment does the same");
}

function checkPublished(value: string): string {
  if (isPublishedTime(value)) return value;
  throw new InvalidArgumentError(
    "Expected an ISO 8601 date, like 2031-05-16 or 2031-05-16T09:30:00Z.",
  );
}

function checkUrl(value: string): string {
  if (URL.canParse(value)) return value;
  throw new InvalidArgumentError("Expected a full address, like https://example.org/news/1.");
}
