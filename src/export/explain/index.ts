// Why a line of the record is there, as plain lines of text. Takes an id, or as much of one as tells it from the others.

import { mentionsOf } from "../../model/extraction.ts";
import type { Rule } from "../../model/rule.ts";
import type { Situation } from "../../model/situation.ts";
import { explainClaim } from "./claim.ts";
import {
  explainDispute,
  explainEntity,
  explainEvent,
  explainMention,
  explainQuestion,
  explainRelation,
  explainReport,
  explainVerdict,
} from "./conclusions.ts";
import { type Lookup, makeLookup } from "./lookup.ts";

export type Explained =
  | { readonly kind: "found"; readonly lines: readonly string[] }
  | { readonly kind: "unknown" }
  | { readonly kind: "ambiguous"; readonly ids: readonly string[] };

/** What is explained, and the words for the rules. */
export interface ExplainView {
  readonly situation: Situation;
  readonly ruleOf: (id: string) => Rule | undefined;
}

/** The explanation of what `asked` names: `claim:0f3a91...`, or the beginning of it, with or without `claim:`. */
export function explainId(asked: string, { situation, ruleOf }: ExplainView): Explained {
  const lookup = makeLookup(situation, ruleOf);
  const things = explainable(lookup);
  const exact = things.get(asked);
  if (exact !== undefined) return { kind: "found", lines: exact() };
  const matches = [...things].filter(([id]) => begins(id, asked.toLowerCase()));
  const [match] = matches;
  if (match === undefined) return { kind: "unknown" };
  if (matches.length > 1) return { kind: "ambiguous", ids: matches.map(([id]) => id) };
  return { kind: "found", lines: match[1]() };
}

function begins(id: string, asked: string): boolean {
  const digits = id.slice(id.indexOf(":") + 1);
  return asked.includes(":")
    ? !asked.endsWith(":") && id.startsWith(asked)
    : asked !== "" && digits.startsWith(asked);
}

type Explain = () => readonly string[];

function explainable(lookup: Lookup): ReadonlyMap<string, Explain> {
  const { situation } = lookup;
  return new Map<string, Explain>([
    ...situation.claims.map((one) => [one.id, () => explainClaim(one, lookup)] as const),
    ...situation.entities.map((one) => [one.id, () => explainEntity(one, lookup)] as const),
    ...situation.events.map((one) => [one.id, () => explainEvent(one, lookup)] as const),
    ...situation.relations.map((one) => [one.id, () => explainRelation(one, lookup)] as const),
    ...situation.figures.map((one) => [one.id, () => explainQuestion(one, lookup)] as const),
    ...situation.verdicts.map((one) => [one.id, () => explainVerdict(one, lookup)] as const),
    ...situation.disputes.map((one) => [one.id, () => explainDispute(one, lookup)] as const),
    ...situation.extractions.flatMap((extraction) => [
      [extraction.document.id, () => explainReport(extraction, lookup)] as const,
      ...mentionsOf(extraction).map(
        (mention) => [mention.id, () => explainMention({ mention, extraction }, lookup)] as const,
      ),
    ]),
  ]);
}
