// Invented reports as lists of who and what they name, in any number: ten reports an event; persons by full name, by last name
// and in two spellings, bodies in both orders and by acronym; names that many share, and a few that every report has.

import { makeDocument } from "../src/ingest/make-document.ts";
import type { Extraction } from "../src/model/extraction.ts";
import { makeId } from "../src/model/ids.ts";
import type { EntityKind } from "../src/model/mention.ts";
import { understand } from "../src/pipeline.ts";
import { plainReader } from "../src/read/index.ts";
import { inventedName } from "./invented-words.ts";

interface Named {
  readonly name: string;
  readonly kind: EntityKind;
}

/** `count` extractions about `count / 10` events, some 40 mentions each. */
export function inventedMentions(count: number): readonly Extraction[] {
  const base = understand(makeDocument({ text: ".", ref: "base" }), plainReader);
  return Array.from({ length: count }, (_, index) => inventedExtraction(index, base));
}

function inventedExtraction(index: number, base: Extraction): Extraction {
  const names = namesOf(index);
  let text = "";
  const spans = names.map(({ name }) => {
    const start = text.length;
    text += `${name}. `;
    return { start, end: start + name.length };
  });
  const document = makeDocument({ text, ref: String(index) });
  const mentions = names.map(({ name, kind }, at) => ({
    ...{ start: 0, end: 0, ...spans[at] },
    ...{ id: makeId("mention", [document.id, at]), kind, name, form: "name" as const },
    ...{ title: undefined, country: false, refersTo: undefined, couldBe: [], rules: [] },
  }));
  return { ...base, document, mentions };
}

function namesOf(index: number): readonly Named[] {
  const event = Math.floor(index / 10);
  const people = Array.from({ length: 6 }, (_, at) => personOf(event * 6 + at, index));
  const towns = Array.from({ length: 5 }, (_, at) => inventedName(event * 3 + at + 40_000));
  const bodies = Array.from({ length: 3 }, (_, at) => inventedName(event * 2 + at + 80_000));
  return [
    ...everywhere,
    ...people.flatMap(({ full, last }) => [full, last, last].map((name) => named(name, "person"))),
    ...towns.flatMap((town) => [town, town].map((name) => named(name, "place"))),
    ...bodies.map((body, at) =>
      named(
        index % 2 === at % 2 ? `${body} Health Council` : `${body} Council of Health`,
        "organisation",
      ),
    ),
  ];
}

const everywhere: readonly Named[] = [
  named("United Harbours", "place"),
  named("UH", "place"),
  named("Interior Ministry", "organisation"),
  named("Ministry of the Interior", "organisation"),
  named("Abel Mora", "person"),
  named("Mora", "person"),
];

function named(name: string, kind: EntityKind): Named {
  return { name, kind };
}

/** One of 300 given names and 3,000 last names, every third report with another spelling. */
function personOf(person: number, index: number): { readonly full: string; readonly last: string } {
  const given = inventedName((person * 7) % 300);
  const family = `${inventedName(((person * 13) % 3000) + 1000)}ov`;
  const last = index % 3 === 0 ? family.replace(/ov$/u, "off") : family;
  return { full: `${given} ${last}`, last };
}
