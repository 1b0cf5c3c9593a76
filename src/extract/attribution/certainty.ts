// How sure a statement's content is said to be: by the cue's mood, its stance, and softening words inside the content.

import { beForms } from "../../english/auxiliaries.ts";
import { softeners, toComeWords } from "../../english/hedges-of-statement.ts";
import { negations } from "../../english/phrase-words.ts";
import type { Certainty, Stance } from "../../model/claim.ts";
import type { Reading, Token } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { tokensIn } from "../../read/query.ts";
import type { Line } from "./line.ts";
import type { VerbGroup } from "./verb-group.ts";

/** The certainty of what is said. A promise, an order or a demand is for a time to come; a question is no fact at all. */
export function certaintyOf(
  line: Line,
  statement: {
    readonly stance: Stance;
    readonly group: VerbGroup | undefined;
    readonly content: readonly Span[];
  },
): Certainty {
  const { stance, group } = statement;
  if (group?.unreal) return "hypothetical";
  if (group?.future) return "planned";
  const byStance = certaintyOfStance.get(stance);
  if (byStance !== undefined) return byStance;
  if (statement.content[0] !== undefined && isToCome(line, statement.content[0])) return "planned";
  return statement.content.some((span) => isSoftened(line, span)) ? "hedged" : "stated";
}

const certaintyOfStance: ReadonlyMap<Stance, Certainty> = new Map<Stance, Certainty>([
  ["promises", "planned"],
  ["orders", "planned"],
  ["demands", "planned"],
  ["asks", "hypothetical"],
  ["speculates", "hedged"],
]);

/** "we will come back", "he would close the port": the main verb of the first clause is yet to be. */
function isToCome(line: Line, span: Span): boolean {
  return firstClause(line.reading, span)
    .slice(0, 9)
    .some((token) => toComeWords.has(token.lower));
}

const clauseEnds = new Set([
  ",",
  ";",
  "who",
  "which",
  "where",
  "that",
  "if",
  "because",
  "and",
  "but",
  "as",
  "when",
]);

/** A softening word in the first clause; deeper ones belong to what that clause holds. */
function isSoftened(line: Line, span: Span): boolean {
  return softenerIn(firstClause(line.reading, span)) !== undefined;
}

/** The first word that softens: "may"; of "believed" only what is believed, no month of May, no "could not". */
export function softenerIn(tokens: readonly Token[]): Token | undefined {
  return tokens.find(
    ({ lower, text }, index) =>
      softeners.has(lower) &&
      !/^\p{Lu}/u.test(text) &&
      !(lower === "could" && negations.has(tokens[index + 1]?.lower ?? "")) &&
      (lower !== "believed" || beForms.has(tokens[index - 1]?.lower ?? "")),
  );
}

/** The first clause of what is said, twelve words of it at most. */
export function firstClause(reading: Reading, span: Span): readonly Token[] {
  const tokens = tokensIn(reading, span).slice(0, 12);
  const end = tokens.findIndex((token, index) => index > 1 && clauseEnds.has(token.lower));
  return end < 0 ? tokens : tokens.slice(0, end);
}
