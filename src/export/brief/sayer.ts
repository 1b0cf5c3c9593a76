// Who says so, in a line: the first-hand source, and through whom it comes.

import { pronouns } from "../claims/words.ts";
import { fold } from "../fold.ts";
import type { Source } from "./model.ts";
import type { Standpoint } from "./open-points.ts";
import { inQuotes } from "./plain.ts";
import { stanceWords } from "./words.ts";

/** `Coast Herald`; `medical sources, in Coast Herald, citing Oria News Agency`; a pronoun left open is quoted. */
export function saySayer(chain: readonly Source[]): string {
  const [outlet, ...hops] = chain;
  const last = hops.at(-1);
  const through = [outlet, ...hops.slice(0, -1)].map((source) => source?.name ?? "a report");
  const way = through.join(", citing ");
  if (last === undefined) return way;
  const name = pronouns.has(fold(last.name)) ? inQuotes(last.name) : last.name;
  return `${name}, in ${way}`;
}

/** `Aldo Verin, in Coast Herald (denies): that it had fired on the port`; who simply says so needs no word for it. */
export function sayPoint({ who, stance, words }: Standpoint): string {
  return stance === stanceWords.asserts ? `${who}: ${words}` : `${who} (${stance}): ${words}`;
}
