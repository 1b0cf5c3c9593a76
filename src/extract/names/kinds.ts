// Decides the kind of every name from all its places in the report: votes are added up by form, and a short
// form takes after the full names it belongs to.

import { countryNames } from "../../english/countries.ts";
import type { EntityKind } from "../../model/mention.ts";
import { placeRules, polityWeight } from "../places/place-rules.ts";
import type { Candidate } from "./candidates.ts";
import type { KindRule, Site, Vote } from "./evidence.ts";
import { nameRules } from "./name-rules.ts";
import { isAcronym } from "./proper.ts";
import type { Word } from "./words.ts";

/** What a report holds a form to be, and by which rules. */
export interface FormKind {
  readonly kind: EntityKind;
  readonly country: boolean;
  readonly rules: readonly string[];
}

/** Every rule that votes on a kind. */
export const kindRules: readonly KindRule[] = [...nameRules, ...placeRules];

/** The kind of each compare form among the candidates. */
export function kindsOfForms(
  words: readonly Word[],
  candidates: readonly Candidate[],
): ReadonlyMap<string, FormKind> {
  const tallies = new Map<string, Tally>();
  for (const candidate of candidates) {
    const tally = tallies.get(candidate.name) ?? newTally();
    addVotes(tally, { words, candidate });
    tallies.set(candidate.name, tally);
  }
  const kinds = new Map<string, FormKind>();
  const longest = [...tallies.keys()].sort((a, b) => partCount(b) - partCount(a));
  const parents: Parents = { last: new Map(), first: new Map() };
  for (const name of longest) {
    const tally = tallies.get(name);
    if (tally === undefined) continue;
    addParents(tally, name, parents);
    const kind = settle(name, tally);
    kinds.set(name, kind);
    addAsParent(parents, name, kind.kind);
  }
  return kinds;
}

interface Tally {
  readonly scores: Map<EntityKind, number>;
  readonly uses: Map<string, number>;
  polity: number;
}

function newTally(): Tally {
  return { scores: new Map(), uses: new Map(), polity: 0 };
}

/** How often one rule may count for one form: the tenth "in Selim" shows no more than the fourth. */
const mostUses = 4;

function addVotes(tally: Tally, site: Site): void {
  for (const rule of kindRules) {
    const vote = rule.vote(site);
    if (vote === undefined) continue;
    const used = tally.uses.get(rule.id) ?? 0;
    tally.uses.set(rule.id, used + 1);
    // What lies in the form itself counts once; what lies around it counts again, less each time.
    if (used >= mostUses || (used > 0 && ofForm.has(rule.id))) continue;
    addScore(tally, { kind: vote.kind, weight: vote.weight / (used + 1) });
  }
  tally.polity = Math.max(tally.polity, polityWeight(site));
}

const ofForm: ReadonlySet<string> = new Set([
  "names/first-and-last",
  "names/organisation-word",
  "names/acronym",
  "places/country",
  "places/world-region",
  "places/place-word",
  "places/facility-word",
]);

function addScore(tally: Tally, { kind, weight }: Vote): void {
  tally.scores.set(kind, (tally.scores.get(kind) ?? 0) + weight);
}

interface Parents {
  readonly last: Map<string, EntityKind>;
  readonly first: Map<string, EntityKind>;
}

/** A short form leans to the kind of the longer names it ends or begins. */
function addParents(tally: Tally, name: string, parents: Parents): void {
  if (isAcronym(name)) return;
  const last = parents.last.get(name);
  if (last === "person") {
    addScore(tally, { kind: "person", weight: 4 });
    tally.uses.set("names/short-form", 1);
  }
  const first = parents.first.get(name);
  if (first === "person") addScore(tally, { kind: "person", weight: 2.5 });
  if (first === "organisation") addScore(tally, { kind: "organisation", weight: 2 });
}

function addAsParent(parents: Parents, name: string, kind: EntityKind): void {
  const parts = name.split(" ");
  for (let cut = 1; cut < Math.min(parts.length, 6); cut += 1) {
    parents.last.set(parts.slice(cut).join(" "), kind);
    if (kind === "organisation" || kind === "person")
      parents.first.set(parts.slice(0, cut).join(" "), kind);
  }
}

/** Below this a name is a name of something unknown. */
const least = 1.4;

function settle(name: string, tally: Tally): FormKind {
  let best: EntityKind = "other";
  let score = least;
  for (const [kind, sum] of tally.scores) {
    if (sum > score) {
      best = kind;
      score = sum;
    }
  }
  const country = best === "place" && (countryNames.has(name) || tally.polity >= 2);
  return { kind: best, country, rules: [...tally.uses.keys()] };
}

function partCount(name: string): number {
  return name.split(" ").length;
}
