// Finds who stands how to whom, and who holds which office. The tree is asked first; the words between two mentions tell
// what it does not, and all where there is no tree. Whose word it is comes from the statement that covers the words.

import type { Certainty, RelationClaim, RoleClaim, When } from "../../model/claim.ts";
import { makeId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Phase } from "../../model/relation.ts";
import { type Span, slice } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { countLeading, sentenceAt, sentenceIndexAt } from "../../read/query.ts";
import { type Cover, coverOf } from "../attribution/cover.ts";
import { bySentence } from "../by-sentence.ts";
import type { Findings, FoundClaims } from "../findings.ts";
import { asWhen, countedAt, governing } from "../time/governing.ts";
import type { Mood } from "./mood.ts";
import { treeRules } from "./relation-rules.ts";
import { type RelationScene, sceneOf } from "./scene.ts";
import type { Told, ToldRelation, ToldRole } from "./told.ts";
import { type Fit, fitsIn, type WordingScene } from "./wordings.ts";

/** The relation and role claims of a report, in reading order. */
export function findRelations(findings: Findings): FoundClaims<"relation" | "role"> {
  const scene = sceneOf(findings);
  const told = toldByTree(scene);
  const byTree = told.flatMap((one) =>
    one.kind === "relation" ? [toRelation(one, findings)] : [],
  );
  const sides = new Set(byTree.flatMap((claim) => sidesOf(claim, scene)));
  const byWords = toldByWords(findings).filter((claim) =>
    sidesOf(claim, scene).every((side) => !sides.has(side)),
  );
  const relations = [...byTree, ...byWords].filter(({ a, b }) =>
    [a, b].every((side) => isNoGuess(side, scene)),
  );
  const roles = told.flatMap((one) => (one.kind === "role" ? [toRole(one, findings)] : []));
  const text = findings.reading.document.text;
  const found = [
    ...unique(relations, (claim) => pairOf(claim, scene)),
    ...unique(roles, (claim) => officeOf(claim, scene, text)),
  ].sort((a, b) => a.content[0].start - b.content[0].start);
  return { found, diagnostics: [] };
}

function toldByTree(scene: RelationScene): readonly Told[] {
  if (scene.reading.tree.length === 0) return [];
  return scene.reading.tokens.flatMap((_, token) =>
    treeRules.flatMap((rule) => rule.tell(token, scene)),
  );
}

/** Where the tree tells a relation of one side in a sentence, the words around it have no say in whose the other is. */
function sidesOf({ relation, a, b, sentence }: RelationClaim, scene: RelationScene): string[] {
  return [
    ["from", relation, meantBy(a, scene), sentence].join(" "),
    ["to", relation, meantBy(b, scene), sentence].join(" "),
  ];
}

/** One relation of one pair in one sentence is told once. */
function pairOf({ relation, a, b, sentence, phase }: RelationClaim, scene: RelationScene): string {
  const change = phase?.kind === "begins" ? undefined : phase?.kind;
  return [relation, meantBy(a, scene), meantBy(b, scene), sentence, change].join(" ");
}

/** An office is told once in a report. */
function officeOf(claim: RoleClaim, scene: RelationScene, text: string): string {
  const who = scene.mentionOf(meantBy(claim.who, scene))?.name ?? claim.who;
  const title = slice(text, claim.title).toLowerCase();
  return [who.toLowerCase(), title, claim.phase?.kind].join("  ");
}

/** A pronoun tells a relation only where it comes back to a name: of "another guard" it says too little. */
function isNoGuess(id: Mention["id"], scene: RelationScene): boolean {
  if (scene.mentionOf(id)?.form !== "pronoun") return true;
  return scene.mentionOf(meantBy(id, scene))?.form === "name";
}

/** The first mention that this one stands for: "who" for "Velt", that for "Osman Velt". */
function meantBy(id: Mention["id"], scene: RelationScene, steps = 4): Mention["id"] {
  const other = steps === 0 ? undefined : scene.mentionOf(id)?.refersTo?.mention;
  return other === undefined ? id : meantBy(other, scene, steps - 1);
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function toRelation(told: ToldRelation, findings: Findings): RelationClaim {
  const { a, b, role, relation, words } = told;
  const content = around([a, b, words, ...(role === undefined ? [] : [role])]);
  const report = findings.reading.document.id;
  return {
    id: makeId("claim", [report, "relation", relation, a.id, b.id, words.start]),
    ...commonParts(told, content, findings),
    ...{ kind: "relation", relation, a: a.id, b: b.id, role },
  };
}

function toRole(told: ToldRole, findings: Findings): RoleClaim {
  const { who, title, of } = told;
  const content = around([who, title, ...(of === undefined ? [] : [of])]);
  const report = findings.reading.document.id;
  return {
    id: makeId("claim", [report, "role", who.id, title.start]),
    ...commonParts(told, content, findings),
    ...{ kind: "role", who: who.id, title, of: of?.id },
  };
}

function commonParts(
  { rule, words, phase, mood, timed }: Told,
  content: Span,
  findings: Findings,
): Omit<RelationClaim, "id" | "kind" | "relation" | "a" | "b" | "role"> {
  const { reading, statements } = findings;
  const cover = coverOf(words, statements);
  const dating = timed ? datingOf(words, phase, findings) : { when: undefined, phase };
  return {
    report: reading.document.id,
    content: [content],
    sentence: sentenceIndexAt(reading, words.start) ?? 0,
    ...cover,
    ...(timed ? certaintyOf(mood, cover) : inPassing),
    ...dating,
    rules: [rule],
  };
}

// A title, a phrase beside a name: whatever is thought of what is said, this is taken as known.
const inPassing = { stance: "asserts", certainty: "stated", hedge: undefined } as const;

// What the words' own clause says goes before what their speaker's cue says.
function certaintyOf(
  mood: Mood | undefined,
  { stance, certainty, hedge }: Cover,
): { readonly certainty: Certainty; readonly hedge: Span | undefined } {
  if (mood !== undefined) return mood;
  if (stance === "orders" || stance === "promises" || stance === "demands")
    return { certainty: "planned", hedge };
  return { certainty, hedge };
}

/** Its time, and with "since" or "until" what the time says of its course. */
function datingOf(
  words: Span,
  phase: Phase | undefined,
  findings: Findings,
): { readonly when: When | undefined; readonly phase: Phase | undefined } {
  const dated = governing(words, findings);
  if (dated !== undefined) return { when: asWhen(dated), phase };
  if (phase !== undefined) return { when: dateOfChange(words, phase, findings), phase };
  const bound = countedAt(words, findings);
  const bounds = bound && boundOf(bound, findings);
  return bounds === undefined
    ? { when: undefined, phase }
    : { when: bound && asWhen(bound), phase: bounds };
}

// "On Monday the brigade declared war": to declare is to say as well, and what dates a saying is left to that.
function dateOfChange(words: Span, { kind }: Phase, findings: Findings): When | undefined {
  if (kind !== "begins" && kind !== "ends") return undefined;
  if (coverOf(words, findings.statements).within !== undefined) return undefined;
  const { reading, times } = findings;
  const sentence = sentenceAt(reading, words.start);
  if (sentence === undefined) return undefined;
  const first = countLeading(times, ({ span }) => span.start < sentence.start);
  const end = countLeading(times, ({ span }) => span.start < sentence.end);
  return onlyDate(times.slice(first, end));
}

const bounds = /\b(?:(?<begins>since)|(?<ends>until|till))\s+(?:\p{Ll}+\s+)?$/du;

function boundOf({ span }: TimeExpression, { reading }: Findings): Phase | undefined {
  const from = Math.max(0, span.start - 20);
  const hit = bounds.exec(reading.document.text.slice(from, span.start))?.indices?.groups;
  const { begins, ends } = hit ?? {};
  const kind = begins === undefined ? "ends" : "begins";
  const place = begins ?? ends;
  return place && { kind, words: { start: from + place[0], end: from + place[1] } };
}

function around([first, ...rest]: readonly [Span, ...Span[]]): Span {
  return rest.reduce(
    (sum, { start, end }) => ({ start: Math.min(sum.start, start), end: Math.max(sum.end, end) }),
    { start: first.start, end: first.end },
  );
}

function toldByWords(findings: Findings): readonly RelationClaim[] {
  const { reading, mentions, times } = findings;
  const mentionsBySentence = bySentence(mentions, reading);
  const timesBySentence = bySentence(
    times.map((time) => ({ ...time.span, time })),
    reading,
  );
  return reading.sentences.flatMap((sentence, index) => {
    const scene: WordingScene = { sentence, mentions: mentionsBySentence[index] ?? [] };
    const inSentence = (timesBySentence[index] ?? []).map(({ time }) => time);
    return fitsIn(scene, reading.document.text).map((fit) =>
      fitToClaim(fit, { index, times: inSentence }, findings),
    );
  });
}

function fitToClaim(
  { rule, first, second, role, phase }: Fit,
  { index, times }: { readonly index: number; readonly times: readonly TimeExpression[] },
  { reading, statements }: Findings,
): RelationClaim {
  const [a, b] = rule.reversed ? [second, first] : [first, second];
  const span = around([first, second, ...(role === undefined ? [] : [role])]);
  const report = reading.document.id;
  return {
    id: makeId("claim", [report, "relation", rule.relation, a.id, b.id, span.start]),
    ...{ report, content: [span], sentence: index, kind: "relation" },
    ...coverOf(span, statements),
    when: rule.dated ? onlyDate(times) : undefined,
    ...{ relation: rule.relation, a: a.id, b: b.id, role, phase, rules: [rule.id] },
  };
}

/** The date of the sentence, where it has just one. */
function onlyDate(times: readonly TimeExpression[]): When | undefined {
  const dates = times.filter((time) => time.type === "DATE");
  const [only] = dates;
  return only === undefined || dates.length !== 1 ? undefined : asWhen(only);
}
