// Whom a description comes back to: "the official" after "a ministry official", "the general" after "Gen. Mora".

import { describedAs } from "../../english/description-words.ts";
import type { Discourse } from "./candidates.ts";
import type { Reference } from "./reference.ts";
import type { Referent } from "./referent.ts";

/** How many references back one described again is looked for. */
const reach = 150;

/** One spoken of this many sentences ago at most is meant before others spoken of that many further back. */
const near = 1;
const lead = 3;

/** The ones a description fits, nearest first; only the nearest where the others are far behind. */
export function describedBy(description: Reference, discourse: Discourse): readonly Referent[] {
  const found = new Map<Referent, number>();
  const oldest = Math.max(0, description.index - reach);
  for (let index = description.index - 1; index >= oldest; index--) {
    const referent = discourse.referents[index];
    if (referent === undefined || found.has(referent) || !fits(description, referent)) continue;
    found.set(referent, description.sentence - (discourse.references[index]?.sentence ?? 0));
  }
  const [nearest, next] = [...found.values()];
  const leads = nearest !== undefined && nearest <= near && (next ?? lead) >= nearest + lead;
  const all = [...found.keys()];
  return leads || areOneBody(all, discourse) ? all.slice(0, 1) : all;
}

/** "The government" again and again, "the Harbour Society" and "the Tarn Harbour Society": nothing tells them apart. */
function areOneBody(referents: readonly Referent[], discourse: Discourse): boolean {
  const names = referents.flatMap(({ kind, shown }) =>
    kind === "person" || shown === undefined ? [] : [discourse.nameOf(shown)],
  );
  const shortest = names.reduce((a, b) => (b.length < a.length ? b : a), names[0] ?? "");
  return (
    names.length === referents.length &&
    names.every((name) => name === shortest || name.endsWith(` ${shortest}`))
  );
}

function fits(description: Reference, referent: Referent): boolean {
  const isPerson = description.kind === "person";
  if (isPerson !== (referent.kind === "person")) return false;
  if (referent.kind === "place" || referent.kind === "facility") return false;
  if (description.gender !== undefined && referent.gender !== undefined)
    if (description.gender !== referent.gender) return false;
  return description.words.every((word) => says(referent, word));
}

function says(referent: Referent, word: string): boolean {
  if (referent.words.has(word)) return true;
  for (const known of referent.words) if (describedAs.get(known)?.includes(word)) return true;
  return false;
}
