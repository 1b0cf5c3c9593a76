// Scores places. First the toponyms: exact spans of names of places. What stands inside the name of a body ("the Selim Police
// Department") is none here; TR-News marks it often, GeoVirus now and then, and it counts as missed. TR-News also marks
// adjectives of countries, which are no names here: its toponyms are scored with and without those. Then of the toponyms
// found and given a point by the annotators the share that the product puts within 161 km, and both together: found and
// right. Each article is a case of its own.

import { countryNames, demonyms } from "../../src/english/countries.ts";
import { extract } from "../../src/extract/index.ts";
import { makeDocument } from "../../src/ingest/make-document.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Mention } from "../../src/model/mention.ts";
import { kilometresBetween } from "../../src/reconcile/places/distance.ts";
import { placesOfCase, type Sense } from "../../src/reconcile/places/index.ts";
import { gazetteer } from "./gazetteer.ts";
import { reader } from "./reader.ts";
import { type Row, rowOf } from "./row.ts";
import { loadToponymTexts, type Toponym, type ToponymText } from "./toponym-texts.ts";

export const area = "places";

/** Kilometres: a hundred miles, as the field measures. */
const near = 161;

/** Rows for each corpus and for both. Empty where the corpora are absent. */
export async function score(shared: string): Promise<Row[]> {
  return [...readCorpora(shared)].flatMap(([name, texts]) => rowsOf(name, texts));
}

/** What was missed, found for nothing or put elsewhere, a line each. */
export async function misses(shared: string): Promise<readonly string[]> {
  return [...readCorpora(shared).values()].flatMap((texts) => texts.flatMap(missesOf));
}

interface ReadText {
  readonly text: ToponymText;
  readonly extraction: Extraction;
  readonly pairs: readonly Pair[];
  readonly extra: readonly Mention[];
  readonly missed: readonly Toponym[];
}

/** A toponym and the mention that is it, exactly. */
interface Pair {
  readonly truth: Toponym;
  readonly mention: Mention;
  readonly sense: Sense | undefined;
}

function readCorpora(shared: string): ReadonlyMap<string, readonly ReadText[]> {
  return new Map(
    [...loadToponymTexts(shared)].map(([name, texts]) => [name, texts.map(readText)] as const),
  );
}

function readText(text: ToponymText): ReadText {
  const extraction = extract(reader.read(makeDocument({ text: text.text, ref: text.ref })));
  const { senses } = placesOfCase([extraction], gazetteer);
  const ours = extraction.mentions.filter(isToponym);
  const byKey = new Map(ours.map((mention) => [keyOf(mention), mention]));
  const pairs = text.toponyms.flatMap((truth): readonly Pair[] => {
    const mention = byKey.get(keyOf(truth));
    return mention === undefined ? [] : [{ truth, mention, sense: senses.get(mention.id) }];
  });
  const true_ = new Set(text.toponyms.map(keyOf));
  const found = new Set(pairs.map(({ truth }) => truth));
  return {
    text,
    extraction,
    pairs,
    extra: ours.filter((mention) => !true_.has(keyOf(mention))),
    missed: text.toponyms.filter((toponym) => !found.has(toponym)),
  };
}

/** Names of places; buildings are asked for by neither corpus as a rule. */
function isToponym({ kind, form }: Mention): boolean {
  return form === "name" && kind === "place";
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

function rowsOf(name: string, texts: readonly ReadText[]): readonly Row[] {
  const pairs = texts.flatMap((text) => text.pairs);
  const extra = texts.flatMap((text) => text.extra).length;
  const missed = texts.flatMap((text) => text.missed);
  const ours = pairs.length + extra;
  const names = missed.filter(({ name: missing }) => !isAdjective(missing));
  const pointed = pairs.filter(({ truth }) => truth.point !== undefined);
  const placed = pointed.filter(({ sense }) => sense !== undefined);
  const right = placed.filter(isRight).length;
  const truth = pairs.length + missed.length;
  const unpointed = pairs.length - pointed.length;
  return [
    rowOf(`${name}: toponyms`, pairs.length, ours, truth),
    rowOf(`${name}: without adjectives`, pairs.length, ours, pairs.length + names.length),
    rowOf(`${name}: right within 161 km, of those found`, right, placed.length, pointed.length),
    rowOf(`${name}: found and right`, right, ours - unpointed, truth - unpointed),
  ];
}

function isAdjective(name: string): boolean {
  return demonyms.has(name) && !countryNames.has(name);
}

function isRight({ truth, sense }: Pair): boolean {
  if (truth.point === undefined || sense === undefined) return false;
  return kilometresBetween(truth.point, sense.placed) <= near;
}

function missesOf({ text, pairs, extra, missed }: ReadText): readonly string[] {
  const around = ({ start, end }: { readonly start: number; readonly end: number }) =>
    `${text.text.slice(Math.max(0, start - 40), start)}[${text.text.slice(start, end)}]${text.text.slice(end, end + 40)}`.replace(
      /\s+/gu,
      " ",
    );
  return [
    ...missed.map((one) => `missed  ${text.ref}  ${around(one)}`),
    ...extra.map((one) => `extra   ${text.ref}  ${around(one)}`),
    ...pairs
      .filter((pair) => pair.truth.point !== undefined && !isRight(pair))
      .map(({ truth, sense }) => {
        const to = truth.point && `${truth.point.lat.toFixed(1)},${truth.point.lon.toFixed(1)}`;
        const placed = sense?.placed;
        const at = placed
          ? `${placed.name} ${placed.country} ${placed.precision} ${placed.lat.toFixed(1)},${placed.lon.toFixed(1)} (${placed.because})`
          : "nowhere";
        return `${placed ? "wrong " : "unplaced"}  ${text.ref}  ${around(truth)}  ${to} not ${at}`;
      }),
  ];
}
