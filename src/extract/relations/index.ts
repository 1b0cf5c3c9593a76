// Finds who stands how to whom: leads, speaks for, is allied with, fights, controls. It reads two mentions of one
// sentence and the words around them; whose word it is comes from the statement that covers it.

import type { RelationClaim, When } from "../../model/claim.ts";
import { makeId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Sentence } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { coverOf } from "../attribution/cover.ts";
import type { Findings, FoundClaims } from "../findings.ts";
import type { RelationRule } from "./relation-rule.ts";
import { relationRules } from "./relation-rules.ts";

/** The relation claims of a report, in reading order. */
export function findRelations(findings: Findings): FoundClaims<"relation"> {
  const found: RelationClaim[] = [];
  const { sentences } = findings.reading;
  let mention = 0;
  let time = 0;
  sentences.forEach((sentence, index) => {
    while ((findings.mentions[mention]?.start ?? Infinity) < sentence.start) mention += 1;
    while ((findings.times[time]?.span.start ?? Infinity) < sentence.start) time += 1;
    const inSentence = takeWhile(findings.mentions, mention, (one) => one.start < sentence.end);
    const times = takeWhile(findings.times, time, (one) => one.span.start < sentence.end);
    found.push(...relationsIn({ sentence, index, mentions: inSentence, times }, findings));
  });
  return { found, diagnostics: [] };
}

function takeWhile<Item>(
  items: readonly Item[],
  from: number,
  test: (item: Item) => boolean,
): readonly Item[] {
  let end = from;
  for (let item = items[end]; item !== undefined && test(item); item = items[end]) end += 1;
  return items.slice(from, end);
}

interface Scene {
  readonly sentence: Sentence;
  readonly index: number;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

/** How many mentions further the other side of a relation may stand: an office between two names is a mention too. */
const reach = 3;

function relationsIn(scene: Scene, findings: Findings): readonly RelationClaim[] {
  return scene.mentions.flatMap((first, at) =>
    scene.mentions.slice(at + 1, at + 1 + reach).flatMap((second) => {
      const fit = fitOf(first, second, { scene, text: findings.reading.document.text });
      return fit === undefined ? [] : [toClaim(fit, scene, findings)];
    }),
  );
}

interface Fit {
  readonly rule: RelationRule;
  readonly first: Mention;
  readonly second: Mention;
  readonly role: Span | undefined;
}

/** Wordings are short: what lies further apart is not read. */
const farthest = 100;

function fitOf(
  first: Mention,
  second: Mention,
  { scene, text }: { readonly scene: Scene; readonly text: string },
): Fit | undefined {
  if (second.start - first.end > farthest || !isSomebody(first) || !isSomebody(second))
    return undefined;
  const around: Around = {
    before: { start: Math.max(scene.sentence.start, first.start - farthest), end: first.start },
    between: { start: first.end, end: second.start },
    after: { start: second.end, end: Math.min(scene.sentence.end, second.end + farthest) },
  };
  for (const rule of relationRules) {
    const fit = tryRule(rule, { first, second, around, text });
    if (fit !== undefined) return fit;
  }
  return undefined;
}

interface Around {
  readonly before: Span;
  readonly between: Span;
  readonly after: Span;
}

/** A pronoun counts only where the report plainly says whom it means. */
function isSomebody(mention: Mention): boolean {
  return mention.form !== "pronoun" || mention.refersTo !== undefined;
}

/** A name, or what the report plainly means by a name. */
function isNamed(mention: Mention): boolean {
  return mention.form === "name" || mention.refersTo !== undefined;
}

function tryRule(
  rule: RelationRule,
  pair: {
    readonly first: Mention;
    readonly second: Mention;
    readonly around: Around;
    readonly text: string;
  },
): Fit | undefined {
  const { first, second, around, text } = pair;
  const [a, b] = rule.reversed ? [second, first] : [first, second];
  if (!rule.a.has(a.kind) || !rule.b.has(b.kind)) return undefined;
  if (rule.named === true && !isNamed(b)) return undefined;
  const between = match(rule.between, around.between, text);
  const before = rule.before && match(rule.before, around.before, text);
  const after = rule.after && match(rule.after, around.after, text);
  if (between === undefined) return undefined;
  // "led by Mora's brother", "head of Oria's army", "of the Tarn-based ...": the name only owns what is meant.
  if (rule.after === undefined && /^(?:['’]s?\s|-)/u.test(text.slice(second.end, second.end + 3)))
    return undefined;
  if (rule.unless !== undefined && match(rule.unless, around.before, text)) return undefined;
  if (rule.before !== undefined && before === undefined) return undefined;
  if (rule.after !== undefined && after === undefined) return undefined;
  if (rule.title === undefined)
    return { rule, first, second, role: between.role ?? before?.role ?? after?.role };
  const title = second.title;
  if (title === undefined || !rule.title.test(text.slice(title.start, title.end))) return undefined;
  return { rule, first, second, role: title };
}

function match(
  pattern: RegExp,
  span: Span,
  text: string,
): { readonly role: Span | undefined } | undefined {
  const hit = pattern.exec(text.slice(span.start, span.end).replace(/\s/gu, " "));
  if (hit === null) return undefined;
  const { role } = hit.indices?.groups ?? {};
  return {
    role: role && { start: span.start + role[0], end: span.start + role[1] },
  };
}

function toClaim(fit: Fit, scene: Scene, { reading, statements }: Findings): RelationClaim {
  const { rule, first, second, role } = fit;
  const [a, b] = rule.reversed ? [second, first] : [first, second];
  const span = {
    start: Math.min(first.start, role?.start ?? first.start),
    end: Math.max(second.end, role?.end ?? second.end),
  };
  const report = reading.document.id;
  return {
    id: makeId("claim", [report, "relation", rule.relation, a.id, b.id, span.start]),
    ...{ report, content: [span], sentence: scene.index, kind: "relation" },
    ...coverOf(span, statements),
    when: rule.dated ? onlyDate(scene.times) : undefined,
    ...{ relation: rule.relation, a: a.id, b: b.id, role, phase: undefined, rules: [rule.id] },
  };
}

/** The date of the sentence, where it has just one. */
function onlyDate(times: readonly TimeExpression[]): When | undefined {
  const dates = times.filter((time) => time.type === "DATE");
  const [only] = dates;
  if (only === undefined || dates.length !== 1) return undefined;
  return { span: only.span, value: only.value, time: only.time };
}
