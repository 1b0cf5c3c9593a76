// Decides which word each time expression dates, by the tree: the verb or noun it hangs on. A time that only bounds
// ("since Friday") dates nothing, and one beside a verb of saying dates the words unless it stands in what is said.

import { boundsOfTime, partsOverTimes } from "../../english/time-bearers.ts";
import type { StatementClaim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { contains } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { tokenRange } from "../../read/query.ts";
import { type Tree, treeOf } from "../../read/tree.ts";

/** Times by the token they date; a token may have several. */
export type Sites = ReadonlyMap<number, readonly TimeExpression[]>;

/** What the times of a report date. Empty where the reading has no tree. */
export function sitesOf(
  times: readonly TimeExpression[],
  { reading, statements }: { readonly reading: Reading; readonly statements: readonly StatementClaim[] },
): Sites {
  const sites = new Map<number, TimeExpression[]>();
  const tree = treeOf(reading);
  const contents = contentsByCue(statements, reading);
  for (const time of times.filter(isDate)) {
    const hung = siteOf(time, reading, tree);
    if (hung === undefined) continue;
    const site = inContent(time, hung, { contents, tree, reading }) ?? hung;
    const list = sites.get(site);
    if (list === undefined) sites.set(site, [time]);
    else list.push(time);
  }
  return sites;
}

/** Whether a time says when, and not how long, how often, "now" or "recently". */
export function isDate({ type, value }: TimeExpression): boolean {
  return (type === "DATE" || type === "TIME") && !value.endsWith("_REF");
}

/** The word of a span that the others hang on. */
export function headOf(span: TimeExpression["span"], reading: Reading, tree: Tree): number {
  const { first, end } = tokenRange(reading, span);
  for (let at = first; at < end; at++) {
    const head = tree.head(at);
    if ((head === undefined || head < first || head >= end) && !tree.is(at, "case", "punct", "mark")) return at;
  }
  return first;
}

/** So many words of time may stand over one another ("in the early hours of the morning of 5 May"). */
const steps = 6;

function siteOf(time: TimeExpression, reading: Reading, tree: Tree): number | undefined {
  const { first, end } = tokenRange(reading, time.span);
  const lower = (token: number): string => reading.tokens[token]?.lower ?? "";
  // "Two days after the attack": the time is not that of the attack.
  const runsOn = boundsOfTime.has(lower(end)) && ["after", "before", "since"].includes(lower(end));
  let at = headOf(time.span, reading, tree);
  for (let step = 0; step < steps; step++) {
    if (isBound(at, reading, tree)) return undefined;
    const head = tree.head(at);
    if (head === undefined) return at;
    if (head >= first && head < end) return undefined;
    const over =
      partsOverTimes.has(lower(head)) || tree.is(at, "conj", "appos", "flat", "nummod") ||
      tree.is(head, "case", "advmod");
    if (!over) return runsOn && tree.is(at, "nmod", "compound", "amod") ? undefined : head;
    at = head;
  }
  return undefined;
}

function isBound(token: number, reading: Reading, tree: Tree): boolean {
  return tree
    .children(token, "case", "mark")
    .some((mark) => boundsOfTime.has(reading.tokens[mark]?.lower ?? ""));
}

interface Said {
  readonly contents: ReadonlyMap<number, StatementClaim["content"]>;
  readonly tree: Tree;
  readonly reading: Reading;
}

function contentsByCue(statements: readonly StatementClaim[], reading: Reading): Said["contents"] {
  const contents = new Map<number, StatementClaim["content"]>();
  for (const { content, attribution } of statements) {
    if (attribution.cue === undefined) continue;
    const { first, end } = tokenRange(reading, attribution.cue);
    for (let token = first; token < end; token++) contents.set(token, content);
  }
  return contents;
}

/** "Twelve were killed on Friday, police said": however the tree has it, what stands in the content is of the content. */
function inContent(time: TimeExpression, site: number, { contents, tree, reading }: Said): number | undefined {
  const part = contents.get(site)?.find((span) => contains(span, time.span));
  if (part === undefined) return undefined;
  const within = (token: number): boolean => {
    const at = reading.tokens[token];
    return at !== undefined && contains(part, at);
  };
  return tree.children(site, "ccomp", "parataxis", "xcomp").find(within);
}
