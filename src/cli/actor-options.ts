// The options that say which actors are listed and how.

import { type Command, Option } from "commander";
import { actorKinds } from "../export/actors/model.ts";
import { relationKinds } from "../model/relation.ts";
import { addListFormat, collectOneOf, collectText } from "./list-options.ts";

/** Adds them to `sitrep actors`. */
export function addActorOptions(command: Command): Command {
  command
    .optionsGroup("Which actors (each may be given more than once):")
    .addOption(
      new Option(
        "--words <text>",
        "with these words in some form of the name or in a role",
      ).argParser(collectText),
    )
    .addOption(
      new Option("--kind <kind>", "person, organisation or group").argParser(
        collectOneOf(actorKinds, "kinds"),
      ),
    )
    .addOption(
      new Option(
        "--side <name>",
        "whoever bears this name, and whoever is told to stand with them",
      ).argParser(collectText),
    )
    .addOption(
      new Option(
        "--relation <relation>",
        "who stand in it to anybody: allied, hostile ...",
      ).argParser(collectOneOf(relationKinds, "relations")),
    );
  return addListFormat(command);
}
