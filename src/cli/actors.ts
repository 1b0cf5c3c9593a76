// `sitrep actors`: who is in it, under which names and roles, on which side, on whose word.

import type { ActorQuery } from "../export/actors/filter.ts";
import type { RelationKind } from "../model/relation.ts";
import type { Situation } from "../model/situation.ts";
import type { ExitCode } from "./exit-code.ts";
import type { InputOptions } from "./input-options.ts";
import type { ListFormat } from "./list-options.ts";
import { type Listing, printList } from "./print-list.ts";
import { readSituation } from "./read-situation.ts";
import type { Terminal } from "./terminal.ts";

export interface ActorsOptions extends InputOptions {
  readonly format: ListFormat;
  /** Each given any number of times. */
  readonly kind?: ActorQuery["kinds"];
  readonly words?: readonly string[];
  readonly side?: readonly string[];
  readonly relation?: readonly RelationKind[];
}

/** Prints the actors of the named inputs. That nobody was found is an answer, in one line. */
export async function actors(
  names: readonly string[],
  options: ActorsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readSituation(names, options, terminal);
  if (!read.ok || read.situation.extractions.length === 0) return read.code;
  const query: ActorQuery = {
    kinds: options.kind ?? [],
    words: options.words ?? [],
    sides: options.side ?? [],
    relations: options.relation ?? [],
  };
  await printList(await listingOf(read.situation, query), options, terminal);
  return read.code;
}

async function listingOf(situation: Situation, query: ActorQuery): Promise<Listing> {
  const { listActors } = await import("../export/actors/list.ts");
  const { sayActors } = await import("../export/actors/head.ts");
  const list = listActors(situation, query);
  const head = sayActors(list, query);
  return {
    head,
    isEmpty: list.actors.length === 0,
    terminal: async (sheet) =>
      (await import("../export/actors/terminal.ts")).renderActorsTerminal(head, list, sheet),
    md: async () => (await import("../export/actors/markdown.ts")).renderActorsMarkdown(head, list),
    csv: async () => (await import("../export/actors/csv.ts")).toActorsCsv(list.actors),
    items: async () => list.actors.map((await import("../export/actors/json.ts")).actorForPrograms),
  };
}
