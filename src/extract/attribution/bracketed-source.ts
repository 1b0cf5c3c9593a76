// "41 dead (State Flood Cell)": a body in brackets at the end of a line that gives a number says that number.

import { sourceLabels } from "../../english/tally-verbs.ts";
import type { SourceClass } from "../../model/attribution.ts";
import { asserted } from "./asserted.ts";
import { classifySource } from "./classify-source.ts";
import { contentOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, tokenOf, wordOf } from "./line.ts";
import { countsHarmedIn, holdsNumber } from "./tally.ts";

/** The statements of a line whose numbers have their sources behind them in brackets. */
export function bracketDrafts(line: Line): readonly Draft[] {
  const drafts: Draft[] = [];
  let first = line.first;
  for (let closing = line.first; closing < line.end; closing++) {
    if (wordOf(line, closing) !== ")" || !isPause(wordOf(line, closing + 1))) continue;
    const opening = openingOf(line, closing);
    const draft = opening === undefined ? undefined : draftOf(line, { first, opening, closing });
    if (draft !== undefined) drafts.push(draft);
    first = closing + 1;
  }
  return drafts;
}

/** What stands in a line from one bracket to the next. */
interface Bracketed {
  readonly first: number;
  readonly opening: number;
  readonly closing: number;
}

function draftOf(line: Line, { first, opening, closing }: Bracketed): Draft | undefined {
  const isLabelled =
    sourceLabels.has(wordOf(line, opening + 1)) && wordOf(line, opening + 2) === ":";
  const source = { first: isLabelled ? opening + 3 : opening + 1, end: closing };
  const said = { first, end: opening };
  const content = contentOf(line, said);
  if (content.length === 0 || !isSource(line, source, isLabelled)) return undefined;
  if (isLabelled ? !holdsNumber(line, said) : !countsHarmedIn(line, said)) return undefined;
  const cue = { first: opening, end: opening + 1 };
  return asserted(line, { rule: "attribution/bracketed", source, cue, content });
}

function isPause(word: string): boolean {
  return ["", ".", ",", ";"].includes(word);
}

/** Tokens in the longest name of a body. */
const longest = 9;

function openingOf(line: Line, closing: number): number | undefined {
  if (wordOf(line, closing) !== ")") return undefined;
  for (let index = closing - 2; index >= line.first && closing - index < longest; index--) {
    if (isQuotedToken(line, index)) return undefined;
    if (wordOf(line, index) === "(") return index;
  }
  return undefined;
}

/** A body by its name, or whatever "source:" names; "12 dead (soldiers)" tells who died, "(Tavik)" where. */
function isSource(line: Line, source: Stretch, isLabelled: boolean): boolean {
  const tokens = line.reading.tokens.slice(source.first, source.end);
  if (tokens.some(({ shape }) => shape === "number")) return false;
  if (isLabelled) return tokens.length > 0;
  // "a driver of the Harbour Relief Board (HRB)": behind a name stands its short form, or whose it is.
  if (/^\p{Lu}/u.test(tokenOf(line, source.first - 2)?.text ?? "")) return false;
  return bodies.has(classifySource(tokens)) && /^\p{Lu}/u.test(tokens.at(-1)?.text ?? "");
}

/** Classes of bodies that count; people of the others are themselves counted. */
const bodies: ReadonlySet<SourceClass> = new Set<SourceClass>([
  "government",
  "international",
  "media",
  "ngo",
  "state-media",
]);
