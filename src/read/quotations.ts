// Pairs the quotation marks of one paragraph. A double mark closes any double mark, however either is
// drawn; a single mark must show that it is no apostrophe. Where what is never closed ends is left to
// unclosed-quotations.ts, and dashes that stand for marks to dash-quotations.ts.

import type { Quotation, Token } from "../model/reading.ts";
import { bySpan } from "../model/span.ts";
import { dashQuotations } from "./dash-quotations.ts";
import { type Mark, markOf, type Touch, touchOf } from "./quotation-marks.ts";
import { endOfUnclosed } from "./unclosed-quotations.ts";

export type MarkRole = "open" | "close";

/** How a paragraph was left: inside a quotation whose mark has this size. */
export type OpenEnd = Mark["size"];

export interface FoundQuotations {
  readonly quotations: readonly Quotation[];
  /** What each quotation mark does, by token index; a mark that does neither is absent. */
  readonly roles: ReadonlyMap<number, MarkRole>;
  readonly openEnd: OpenEnd | undefined;
}

interface Open {
  readonly index: number;
  readonly mark: Mark;
  readonly continues: boolean;
  /** Token index of the first double mark opened inside. */
  child: number | undefined;
}

interface Search {
  readonly tokens: readonly Token[];
  readonly before: OpenEnd | undefined;
  /** Index of the last single mark that may close. */
  readonly lastSingle: number;
  /** Whether the paragraph writes its double marks twice. */
  readonly isDoubling: boolean;
  readonly stack: Open[];
  readonly count: Record<Mark["size"], number>;
  readonly roles: Map<number, MarkRole>;
  readonly found: Quotation[];
}

/** The quotations among a paragraph's tokens; `before` says how the paragraph before was left. */
export function findQuotations(
  tokens: readonly Token[],
  before: OpenEnd | undefined,
): FoundQuotations {
  const search: Search = {
    tokens,
    before,
    lastSingle: lastSingleClose(tokens),
    isDoubling: doubles(tokens),
    stack: [],
    count: { double: 0, single: 0 },
    roles: new Map(),
    found: [],
  };
  for (const [index, token] of tokens.entries()) {
    const mark = markOf(token);
    if (mark !== undefined && !isDoubled(search, index)) readMark(search, index, mark);
  }
  const openEnd = closeAtEnd(search);
  const found = search.found.length === 0 ? dashQuotations(tokens) : search.found;
  return { quotations: withDepths(found), roles: search.roles, openEnd };
}

/** `""We stay,"" he said`: marks doubled by what wrote the file. One that goes on with what another began does nothing. */
function isDoubled({ tokens, roles, count, isDoubling }: Search, index: number): boolean {
  let first = index;
  while (first > index - 3 && isTwin(tokens, first)) first -= 1;
  if (first === index) return false;
  return roles.get(first) === "open" ? isDoubling : count.double === 0;
}

/** A straight double mark right behind another. */
function isTwin(tokens: readonly Token[], index: number): boolean {
  const [before, here] = [tokens[index - 1], tokens[index]];
  return here?.text === '"' && before?.text === '"' && before.end === here.start;
}

/** Whether two marks stand together in two places or more. */
function doubles(tokens: readonly Token[]): boolean {
  let places = 0;
  for (let index = 1; index < tokens.length; index++)
    if (isTwin(tokens, index) && !isTwin(tokens, index - 1)) places += 1;
  return places > 1;
}

function readMark(search: Search, index: number, mark: Mark): void {
  const touch = touchOf(search.tokens, index, search.roles.get(index - 1) === "open");
  const role =
    mark.size === "double"
      ? doubleRole(search, mark, touch)
      : singleRole(search, index, { mark, touch });
  if (role === "open") open(search, index, mark);
  else if (role === "close") close(search, index, mark);
}

function doubleRole({ count }: Search, { shape }: Mark, touch: Touch): MarkRole {
  const free = count.double === 0;
  if (shape === "open") return touch.left && !touch.right ? "close" : "open";
  if (shape === "close") return free && !touch.left && touch.right ? "open" : "close";
  if (touch.left !== touch.right) return touch.left ? "close" : "open";
  return free ? "open" : "close";
}

function singleRole(
  search: Search,
  index: number,
  { mark, touch }: { readonly mark: Mark; readonly touch: Touch },
): MarkRole | undefined {
  if (mark.shape === "open") return touch.right && !touch.left ? "open" : undefined;
  if (touch.left && !touch.right) {
    // A single quotation does not reach out of a double one opened inside it.
    const closes = search.stack.at(-1)?.mark.size === "single";
    return closes && !isPossessive(search.tokens, index) ? "close" : undefined;
  }
  const opens = mark.shape === "straight" && touch.right && !touch.left;
  return opens && search.lastSingle > index ? "open" : undefined;
}

// How far a possessive's closing mark may be; keeps the search linear.
const possessiveReach = 60;

/** "the rebels' base": after s, before a word, with another mark to come that can close. */
function isPossessive(tokens: readonly Token[], index: number): boolean {
  if (!/s$/iu.test(tokens[index - 1]?.text ?? "") || tokens[index + 1]?.shape !== "word")
    return false;
  for (let at = index + 1; at < Math.min(tokens.length, index + possessiveReach); at++) {
    const mark = markOf(tokens[at]);
    if (mark?.size !== "single") continue;
    const touch = touchOf(tokens, at, false);
    return touch.left && !touch.right;
  }
  return false;
}

function lastSingleClose(tokens: readonly Token[]): number {
  return tokens.findLastIndex((token, index) => {
    const mark = markOf(token);
    if (mark?.size !== "single" || mark.shape === "open") return false;
    const touch = touchOf(tokens, index, false);
    return touch.left && !touch.right;
  });
}

function open(search: Search, index: number, mark: Mark): void {
  const outer = search.stack.at(-1);
  if (outer !== undefined && mark.size === outer.mark.size) outer.child ??= index;
  const continues = index === 0 && search.before === mark.size;
  search.stack.push({ index, mark, continues, child: undefined });
  search.count[mark.size]++;
  search.roles.set(index, "open");
}

function close(search: Search, index: number, mark: Mark): void {
  const { stack, count, tokens } = search;
  if (count[mark.size] === 0) {
    closeUnopened(search, index, mark);
    return;
  }
  search.roles.set(index, "close");
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    count[top.mark.size]--;
    if (top.mark.size === mark.size) {
      const last = count.double === 0 ? lastOfRun(tokens, index) : index;
      search.found.push(makeQuotation(tokens, top, { last, closed: true }));
      return;
    }
    search.roles.delete(top.index);
  }
}

function lastOfRun(tokens: readonly Token[], index: number): number {
  let last = index;
  while (last < index + 2 && isTwin(tokens, last + 1)) last += 1;
  return last;
}

/** A closing mark with nothing open: it ends what the paragraph before left open, or stands for nothing. */
function closeUnopened(search: Search, index: number, mark: Mark): void {
  const { tokens, roles, found } = search;
  roles.set(index, "close");
  const first = tokens[0];
  const last = tokens[index];
  if (first === undefined || last === undefined || index === 0) return;
  if (search.before !== mark.size || found.length > 0) return;
  found.push({
    start: first.start,
    end: last.end,
    inner: { start: first.start, end: last.start },
    closed: true,
    depth: 0,
    continues: true,
  });
}

/** Ends what is still open; gives the size of the mark that reaches the paragraph's end. */
function closeAtEnd(search: Search): OpenEnd | undefined {
  let openEnd: OpenEnd | undefined;
  for (const left of search.stack) {
    if (left.mark.size === "single" && !(left.index === 0 && left.mark.shape === "open")) {
      search.roles.delete(left.index);
      continue;
    }
    const limit = left.child ?? search.tokens.length;
    if (limit - 1 <= left.index) continue;
    const last =
      left.mark.size === "double" ? endOfUnclosed(search.tokens, left.index, limit) : limit - 1;
    const closed = last > left.index + 1 && markOf(search.tokens[last]) !== undefined;
    if (closed) search.roles.set(last, "close");
    else if (last === search.tokens.length - 1) openEnd = left.mark.size;
    search.found.push(makeQuotation(search.tokens, left, { last, closed }));
  }
  return openEnd;
}

function makeQuotation(
  tokens: readonly Token[],
  from: Open,
  { last, closed }: { readonly last: number; readonly closed: boolean },
): Quotation {
  const opening = tokens[from.index] ?? { start: 0, end: 0 };
  const ending = tokens[last] ?? opening;
  const innerEnd = closed ? ending.start : ending.end;
  return {
    start: opening.start,
    end: ending.end,
    inner: { start: opening.end, end: Math.max(opening.end, innerEnd) },
    closed,
    depth: 0,
    continues: from.continues,
  };
}

function withDepths(found: readonly Quotation[]): readonly Quotation[] {
  const around: Quotation[] = [];
  return [...found].sort(bySpan).map((quotation) => {
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) around.pop();
    around.push(quotation);
    return { ...quotation, depth: around.length - 1 };
  });
}
