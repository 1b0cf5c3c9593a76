// Reads reports of a conflict whose actors, places and relations between them are marked. Which of the corpus' relations
// are ours is said here; weapons, quantities and where things are have none.

import { readFileSync } from "node:fs";
import { z } from "zod";
import type { RelationKind } from "../../src/model/relation.ts";
import { type Span, slice } from "../../src/model/span.ts";

/** One marked relation between two who are named. */
export interface MarkedRelation {
  readonly type: string;
  readonly source: Span;
  readonly target: Span;
}

export interface RelationText {
  readonly text: string;
  /** Actors and places, the longest of those that overlap among them. */
  readonly entities: readonly (Span & { readonly type: string })[];
  readonly relations: readonly MarkedRelation[];
}

/** Which of our relations says what a type of the corpus says; the two sides are compared whichever comes first. */
export const kindsOfType: ReadonlyMap<string, ReadonlySet<RelationKind>> = new Map([
  ["FightingAgainst", new Set<RelationKind>(["hostile"])],
  ["Dislikes", new Set<RelationKind>(["hostile"])],
  ["AlliesOf", new Set<RelationKind>(["allied", "supports"])],
  ["Likes", new Set<RelationKind>(["allied", "supports"])],
  ["BelongsTo", new Set<RelationKind>(["member", "leads", "speaks-for"])],
  ["InChargeOf", new Set<RelationKind>(["leads", "controls"])],
  ["CommWith", new Set<RelationKind>(["met"])],
]);

const actors: ReadonlySet<string> = new Set(["Person", "Organisation", "Nationality"]);
const sites: ReadonlySet<string> = new Set(["Location"]);

const shape = z.object({
  document: z.object({ text: z.string() }),
  entities: z.array(z.object({ begin: z.number(), end: z.number(), type: z.string() })),
  relations: z.array(
    z.object({
      type: z.string(),
      confidence: z.number(),
      sourceBegin: z.number(),
      sourceEnd: z.number(),
      targetBegin: z.number(),
      targetEnd: z.number(),
    }),
  ),
});

/** Marks below this confidence are a machine's guess. */
const sure = 0.5;

/** The documents of a corpus file, one JSON value a line. */
export function readRelationTexts(path: string): readonly RelationText[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => textOf(shape.parse(JSON.parse(line))));
}

function textOf({ document, entities, relations }: z.infer<typeof shape>): RelationText {
  const marked = entities.map(({ begin, end, type }) => ({ start: begin, end, type }));
  const typeAt = new Map(marked.map(({ start, end, type }) => [`${start}-${end}`, type]));
  const isActor = ({ start, end }: Span) => actors.has(typeAt.get(`${start}-${end}`) ?? "");
  const isSite = ({ start, end }: Span) => sites.has(typeAt.get(`${start}-${end}`) ?? "");
  return {
    text: document.text,
    entities: marked.filter(({ type }) => actors.has(type) || sites.has(type)),
    relations: relations
      .filter(({ confidence, type }) => confidence >= sure && kindsOfType.has(type))
      .map((one) => ({
        type: one.type,
        source: { start: one.sourceBegin, end: one.sourceEnd },
        target: { start: one.targetBegin, end: one.targetEnd },
      }))
      .filter(
        ({ type, source, target }) =>
          isActor(source) && (isActor(target) || (type === "InChargeOf" && isSite(target))),
      )
      .filter(({ source, target }) => [source, target].every((one) => isNamed(document.text, one))),
  };
}

// "They" and "the enemy" are marked as often as names; who is meant is scored elsewhere.
function isNamed(text: string, span: Span): boolean {
  return /\p{Lu}/u.test(slice(text, span).replace(/^(?:The|Its?|We|He|She|They|His|Our|I)\b/u, ""));
}
