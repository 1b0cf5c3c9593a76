// What a person's word does to a situation, and that the evidence stays.

import { expect, it } from "vitest";
import { makeDocument } from "../src/ingest/make-document.ts";
import type { Entry } from "../src/model/entry.ts";
import { makeId } from "../src/model/ids.ts";
import type { Judgement, JudgementDraft } from "../src/model/judgement.ts";
import type { Situation } from "../src/model/situation.ts";
import { tell, understand } from "../src/pipeline.ts";
import { reader } from "./reader.ts";

const texts = [
  "Rebels shelled the market in Sorvale on Friday, killing 12 people, officials said. Gen. Abel Mora denied it.",
  "The shelling of Sorvale on Friday killed 15 people, medics said. Abel Mora, a baker, saw it.",
];

const extractions = texts.map((text, index) =>
  understand(makeDocument({ text, ref: String(index) }), reader),
);

function situationWith(...drafts: readonly JudgementDraft[]): Situation {
  const judgements = drafts.map(
    (draft): Judgement => ({ ...draft, id: makeId("judgement", [JSON.stringify(draft)]) }),
  );
  return tell([
    ...extractions.map((extraction): Entry => ({ kind: "extraction", extraction })),
    ...judgements.map((judgement): Entry => ({ kind: "judgement", judgement })),
  ]);
}

const by = { by: "R. Osk", at: "2031-05-20T09:00:00Z", why: "checked the page" };
const figures = extractions.flatMap(({ claims }) => claims.filter(({ kind }) => kind === "figure"));
const killed12 = figures[0]?.id ?? makeId("claim", []);
const moras = extractions.flatMap(({ mentions }) =>
  mentions.filter(({ name, form }) => name === "Abel Mora" && form === "name"),
);

it("without judgements the two counts are one disputed question, the two Moras one person", () => {
  const { figures: questions, entities } = situationWith();
  expect(questions.map(({ claims, status }) => [claims.length, status])).toEqual([[2, "disputed"]]);
  expect(entities.filter(({ name }) => name === "Abel Mora")).toHaveLength(1);
});

it("a rejected claim answers no question, and is still there", () => {
  const situation = situationWith({ kind: "reject", claim: killed12, ...by });
  expect(situation.figures.map(({ claims, status }) => [claims.length, status])).toEqual([
    [1, "single"],
  ]);
  expect(situation.claims.some(({ id }) => id === killed12)).toBe(true);
  expect(situation.placements.get(killed12)?.rejectedBy).toBeDefined();
});

it("a corrected claim is compared by the corrected numbers and keeps those read", () => {
  const numbers = { low: 15, high: 15, best: 15 };
  const situation = situationWith({ kind: "correct", claim: killed12, ...numbers, ...by });
  expect(situation.figures[0]?.status).toBe("agreed");
  expect(situation.placements.get(killed12)?.corrected).toEqual(numbers);
  const claim = situation.claims.find(({ id }) => id === killed12);
  expect(claim?.kind === "figure" && claim.figure.best).toBe(12);
});

it("what is judged different stays apart, whatever the rules say", () => {
  const [a, b] = [moras[0], moras.at(-1)];
  expect(a !== undefined && b !== undefined && a.id !== b.id).toBe(true);
  if (a === undefined || b === undefined) return;
  const situation = situationWith({ kind: "different", a: a.id, b: b.id, ...by });
  expect(situation.entityOf.get(a.id)).not.toBe(situation.entityOf.get(b.id));
});

it("what is judged the same is joined, with the person's reason", () => {
  const places = extractions[0]?.mentions.filter(({ kind }) => kind === "place") ?? [];
  const [place, person] = [places[0], moras[0]];
  if (place === undefined || person === undefined) throw new Error("the texts name both");
  const situation = situationWith({ kind: "same", a: place.id, b: person.id, ...by });
  const entity = situation.entities.find(({ id }) => id === situation.entityOf.get(place.id));
  expect(entity?.mentions).toContain(person.id);
  expect(entity?.joins.find(({ judgement }) => judgement !== undefined)?.because).toContain(
    "checked the page",
  );
});

it("a judgement on what is not there has no effect, and says so", () => {
  const situation = situationWith({ kind: "reject", claim: makeId("claim", ["gone"]), ...by });
  expect(situation.diagnostics.map(({ code }) => code)).toContain("judgement-unmatched");
});
