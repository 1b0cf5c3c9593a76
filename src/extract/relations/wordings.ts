// Relations told by the words between two mentions of a sentence, for readings with a tree or without.

import type { Mention } from "../../model/mention.ts";
import type { Sentence } from "../../model/reading.ts";
import type { Phase } from "../../model/relation.ts";
import type { Span } from "../../model/span.ts";
import { isKnown } from "./beside.ts";
import type { RelationRule } from "./relation-rule.ts";
import { wordingRules } from "./relation-rules.ts";

/** One sentence with what stands in it. */
export interface WordingScene {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** How many mentions further the other side of a relation may stand: an office between two names is a mention too. */
const reach = 3;

/** The wordings that fit two mentions of a sentence. */
export function fitsIn(scene: WordingScene, text: string): readonly Fit[] {
  return scene.mentions.flatMap((first, at) =>
    scene.mentions
      .slice(at + 1, at + 1 + reach)
      .flatMap((second) => fitOf(first, second, { scene, text }) ?? []),
  );
}

/** Two mentions and the rule whose wording stands between them. */
export interface Fit {
  readonly rule: RelationRule;
  readonly first: Mention;
  readonly second: Mention;
  readonly role: Span | undefined;
  readonly phase: Phase | undefined;
}

/** Wordings are short: what lies further apart is not read. */
const farthest = 100;

function fitOf(
  first: Mention,
  second: Mention,
  { scene, text }: { readonly scene: WordingScene; readonly text: string },
): Fit | undefined {
  if (second.start - first.end > farthest || !isSomebody(first) || !isSomebody(second))
    return undefined;
  const around: Around = {
    before: { start: Math.max(scene.sentence.start, first.start - farthest), end: first.start },
    between: { start: first.end, end: second.start },
    after: { start: second.end, end: Math.min(scene.sentence.end, second.end + farthest) },
  };
  for (const rule of wordingRules) {
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
  if (rule.named === true && !isKnown(b)) return undefined;
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
    return {
      ...{ rule, first, second, role: between.role ?? before?.role ?? after?.role },
      phase: phaseOf(rule, between),
    };
  const title = second.title;
  if (title === undefined || !rule.title.test(text.slice(title.start, title.end))) return undefined;
  return { rule, first, second, role: title, phase: undefined };
}

function phaseOf({ phase }: RelationRule, { words }: Matched): Phase | undefined {
  return phase === undefined || words === undefined ? undefined : { kind: phase, words };
}

interface Matched {
  readonly role: Span | undefined;
  /** The words that tell the phase. */
  readonly words: Span | undefined;
}

function match(pattern: RegExp, span: Span, text: string): Matched | undefined {
  const hit = pattern.exec(text.slice(span.start, span.end).replace(/\s/gu, " "));
  if (hit === null) return undefined;
  const { role, words } = hit.indices?.groups ?? {};
  const placed = (place: readonly [number, number] | undefined) =>
    place && { start: span.start + place[0], end: span.start + place[1] };
  return { role: placed(role), words: placed(words) };
}
