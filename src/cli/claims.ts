// `sitrep claims`: who said what, by speaker, class, stance, channel or words, in the format asked for.

import type { ClaimQuery } from "../export/claims/filter.ts";
import type { ClaimGrouping, SpeakerClass } from "../export/claims/model.ts";
import type { Stance } from "../model/claim.ts";
import type { Situation } from "../model/situation.ts";
import type { ExitCode } from "./exit-code.ts";
import type { InputOptions } from "./input-options.ts";
import type { ListFormat } from "./list-options.ts";
import { type Listing, printList } from "./print-list.ts";
import { readSituation } from "./read-situation.ts";
import type { Terminal } from "./terminal.ts";

export interface ClaimsOptions extends InputOptions {
  readonly format: ListFormat;
  readonly by: ClaimGrouping;
  /** Each given any number of times. */
  readonly speaker?: readonly string[];
  readonly class?: readonly SpeakerClass[];
  readonly stance?: readonly Stance[];
  readonly channel?: readonly string[];
  readonly words?: readonly string[];
  /** Whether to tell why a pronoun or an office was taken for somebody. */
  readonly why?: boolean;
}

/** Prints who says what in the named inputs. That nothing was found is an answer, in one line. */
export async function claims(
  names: readonly string[],
  options: ClaimsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readSituation(names, options, terminal);
  if (!read.ok || read.situation.extractions.length === 0) return read.code;
  const query: ClaimQuery = {
    speakers: options.speaker ?? [],
    classes: options.class ?? [],
    stances: options.stance ?? [],
    channels: options.channel ?? [],
    words: options.words ?? [],
  };
  await printList(await listingOf(read.situation, query, options), options, terminal);
  return read.code;
}

async function listingOf(
  situation: Situation,
  query: ClaimQuery,
  { by, why = false }: ClaimsOptions,
): Promise<Listing> {
  const { listClaims } = await import("../export/claims/list.ts");
  const { filterClaims } = await import("../export/claims/filter.ts");
  const { sayFound } = await import("../export/claims/head.ts");
  const list = listClaims(situation);
  const lines = filterClaims(list, query);
  const head = sayFound(list, lines, query);
  const grouped = async () => {
    const { groupClaims } = await import("../export/claims/group.ts");
    return { head, groups: groupClaims(lines, by), why };
  };
  return {
    head,
    isEmpty: lines.length === 0,
    terminal: async (sheet) =>
      (await import("../export/claims/terminal.ts")).renderClaimsTerminal(await grouped(), sheet),
    md: async () =>
      (await import("../export/claims/markdown.ts")).renderClaimsMarkdown(await grouped()),
    csv: async () => (await import("../export/claims/csv.ts")).toClaimsCsv(lines),
    items: async () => lines.map((await import("../export/claims/json.ts")).claimForPrograms),
  };
}
