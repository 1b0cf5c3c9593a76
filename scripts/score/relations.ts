// Scores relations between named actors on reports of a conflict in which they are marked. A marked relation is found where one
// of ours of a kind that says the same stands between words that overlap its two sides. The marks are far from whole, and
// some say what no sentence says, so the precision is a lower bound: of our claims between two marked entities, those
// whose pair is marked with a relation that says the same.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeDocument } from "../../src/ingest/make-document.ts";
import type { RelationClaim } from "../../src/model/claim.ts";
import type { RelationKind } from "../../src/model/relation.ts";
import { overlaps, type Span, slice } from "../../src/model/span.ts";
import { understand } from "../../src/pipeline.ts";
import { reader } from "./reader.ts";
import {
  kindsOfType,
  type MarkedRelation,
  type RelationText,
  readRelationTexts,
} from "./relation-texts.ts";
import { type Row, rowOf } from "./row.ts";

export const area = "relations";

/** What the corpus' types are scored as. */
const groups: readonly (readonly [kind: string, types: readonly string[]])[] = [
  ["hostile", ["FightingAgainst", "Dislikes"]],
  ["allied or supports", ["AlliesOf", "Likes"]],
  ["leads or controls", ["InChargeOf"]],
  ["of a body", ["BelongsTo"]],
  ["met", ["CommWith"]],
];

/** A row a group of kinds and one for all; none where the corpus is absent. */
export async function score(shared: string): Promise<Row[]> {
  const judged = judgedOf(shared);
  if (judged.length === 0) return [];
  const rows = groups.map(([kind, types]) => {
    const kinds = new Set(types.flatMap((type) => [...(kindsOfType.get(type) ?? [])]));
    const ours = judged.flatMap(({ found }) => found.filter(({ relation }) => kinds.has(relation)));
    const truth = judged.flatMap(({ marked }) => marked.filter(({ type }) => types.includes(type)));
    return rowFrom(kind, ours, truth);
  });
  const all = rowFrom(
    "all kinds",
    judged.flatMap(({ found }) => found),
    judged.flatMap(({ marked }) => marked),
  );
  return [...rows, all];
}

/** Each claim of ours whose pair is not marked so, and each marked relation that none of ours tells. */
export async function misses(shared: string): Promise<readonly string[]> {
  return judgedOf(shared).flatMap(({ text, found, marked }) => [
    ...found
      .filter(({ right }) => !right)
      .map((one) => tell("unmarked", one.relation, [one.a, one.b], text)),
    ...marked
      .filter(({ told }) => !told)
      .map((one) => tell("missed", one.type, [one.source, one.target], text)),
  ]);
}

function tell(verdict: string, kind: string, [a, b]: readonly [Span, Span], text: string): string {
  const from = Math.max(0, Math.min(a.start, b.start) - 40);
  const around = text.slice(from, Math.max(a.end, b.end) + 40).replace(/\s+/gu, " ");
  return [verdict, kind, `${slice(text, a)} -> ${slice(text, b)}`, around].join("\t");
}

function rowFrom(
  kind: string,
  ours: readonly { readonly right: boolean }[],
  truth: readonly { readonly told: boolean }[],
): Row {
  const right = ours.filter((one) => one.right).length;
  const told = truth.filter((one) => one.told).length;
  const precision = rowOf(kind, right, ours.length, 0).precision;
  const recall = rowOf(kind, told, 0, truth.length).recall;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { kind, precision, recall, f1, count: truth.length };
}

interface FoundRelation {
  readonly relation: RelationKind;
  readonly a: Span;
  readonly b: Span;
  readonly right: boolean;
}

interface Judged {
  readonly text: string;
  readonly found: readonly FoundRelation[];
  readonly marked: readonly (MarkedRelation & { readonly told: boolean })[];
}

function judgedOf(shared: string): readonly Judged[] {
  const path = join(shared, "corpora/ner/re3d-dev.jsonl");
  return existsSync(path) ? readRelationTexts(path).map(judge) : [];
}

function judge(marks: RelationText): Judged {
  const { claims, mentions } = understand(makeDocument({ text: marks.text, ref: "text" }), reader);
  const spanOf = new Map(mentions.map((mention) => [mention.id, mention]));
  const found = claims
    .filter((claim) => claim.kind === "relation")
    .filter((claim) => claim.certainty === "stated" || claim.certainty === "hedged")
    .flatMap((claim: RelationClaim) => {
      const [a, b] = [spanOf.get(claim.a), spanOf.get(claim.b)];
      return a === undefined || b === undefined ? [] : [{ relation: claim.relation, a, b }];
    });
  return {
    text: marks.text,
    found: found
      .filter(({ a, b }) => isMarked(a, marks) && isMarked(b, marks))
      .map((one) => ({ ...one, right: marks.relations.some((mark) => says(one, mark)) })),
    marked: marks.relations.map((mark) => ({
      ...mark,
      told: found.some((one) => says(one, mark)),
    })),
  };
}

function isMarked(span: Span, { entities }: RelationText): boolean {
  return entities.some((entity) => overlaps(entity, span));
}

function says(ours: Omit<FoundRelation, "right">, mark: MarkedRelation): boolean {
  if (!kindsOfType.get(mark.type)?.has(ours.relation)) return false;
  const straight = overlaps(ours.a, mark.source) && overlaps(ours.b, mark.target);
  return straight || (overlaps(ours.a, mark.target) && overlaps(ours.b, mark.source));
}
