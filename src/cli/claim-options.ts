// The options that say which claims are listed and how. A class or stance that there is not is refused with those there are.

import { type Command, InvalidArgumentError, Option } from "commander";
import { claimGroupings, type SpeakerClass } from "../export/claims/model.ts";
import { speakerClasses } from "../export/claims/words.ts";
import { type Stance, stances } from "../model/claim.ts";

const claimFormats = ["terminal", "md", "csv", "jsonl", "json"] as const;
export type ClaimFormat = (typeof claimFormats)[number];

/** Adds them to `sitrep claims`. */
export function addClaimOptions(command: Command): Command {
  return command
    .optionsGroup("Which claims (each may be given more than once):")
    .addOption(
      new Option("--speaker <name>", "said by NAME, however spelled").argParser(collectText),
    )
    .addOption(new Option("--class <class>", "said by a source of this class").argParser(toClass))
    .addOption(new Option("--stance <stance>", "said in this way").argParser(toStance))
    .addOption(new Option("--words <text>", "with these words in it").argParser(collectText))
    .optionsGroup("How they are listed:")
    .addOption(
      new Option("--by <what>", "what they stand under").choices(claimGroupings).default("speaker"),
    )
    .addOption(
      new Option("-f, --format <format>", "how to print it")
        .choices(claimFormats)
        .default("terminal"),
    );
}

type Collected<Value> = readonly Value[] | undefined;

function collectText(value: string, before: Collected<string>): readonly string[] {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new InvalidArgumentError("Expected words.");
  return [...(before ?? []), value];
}

function toClass(value: string, before: Collected<SpeakerClass>): readonly SpeakerClass[] {
  return [...(before ?? []), oneOf(speakerClasses, value, "classes")];
}

function toStance(value: string, before: Collected<Stance>): readonly Stance[] {
  return [...(before ?? []), oneOf(stances, value, "stances")];
}

function oneOf<Value extends string>(
  known: readonly Value[],
  value: string,
  plural: string,
): Value {
  const found = known.find((one) => one === value.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new InvalidArgumentError(`The ${plural} are ${known.join(", ")}.`);
}
