// The options that say which claims are listed and how. A class or stance that there is not is refused with those there are.

import { type Command, Option } from "commander";
import { claimGroupings } from "../export/claims/model.ts";
import { speakerClasses } from "../export/claims/words.ts";
import { stances } from "../model/claim.ts";
import { addListFormat, collectOneOf, collectText } from "./list-options.ts";

/** Adds them to `sitrep claims`. */
export function addClaimOptions(command: Command): Command {
  command
    .optionsGroup("Which claims (each may be given more than once):")
    .addOption(
      new Option("--speaker <name>", "said by NAME, however spelled").argParser(collectText),
    )
    .addOption(
      new Option("--class <class>", "said by a source of this class").argParser(
        collectOneOf(speakerClasses, "classes"),
      ),
    )
    .addOption(
      new Option("--stance <stance>", "said in this way").argParser(
        collectOneOf(stances, "stances"),
      ),
    )
    .addOption(
      new Option("--channel <text>", "said by a means with these words").argParser(collectText),
    )
    .addOption(new Option("--words <text>", "with these words in it").argParser(collectText));
  return addListFormat(command)
    .addOption(
      new Option("--by <what>", "what they stand under").choices(claimGroupings).default("speaker"),
    )
    .addOption(new Option("--why", 'tell why "he" or "the general" was taken for somebody'));
}
