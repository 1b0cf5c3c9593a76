// What a rule tells as a claim: whose word it is, how sure, and when it was so.

import type { Certainty, RelationClaim, RoleClaim } from "../../model/claim.ts";
import { makeId } from "../../model/ids.ts";
import type { Reading } from "../../model/reading.ts";
import { contains, type Span } from "../../model/span.ts";
import { sentenceIndexAt } from "../../read/query.ts";
import { type Cover, coverOf, outletsOwn } from "../attribution/cover.ts";
import type { Findings } from "../findings.ts";
import { datingOf } from "./dating.ts";
import type { Mood } from "./mood.ts";
import type { Told, ToldRelation, ToldRole } from "./told.ts";

/** A relation that is told, as a claim. */
export function toRelation(told: ToldRelation, findings: Findings): RelationClaim {
  const { a, b, role, relation, words } = told;
  const content = around([a, b, words, ...(role === undefined ? [] : [role])]);
  const report = findings.reading.document.id;
  return {
    id: makeId("claim", [report, "relation", relation, a.id, b.id, words.start]),
    ...commonParts(told, content, findings),
    ...{ kind: "relation", relation, a: a.id, b: b.id, role },
  };
}

/** An office that is told, as a claim. */
export function toRole(told: ToldRole, findings: Findings): RoleClaim {
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
  told: Told,
  content: Span,
  findings: Findings,
): Omit<RelationClaim, "id" | "kind" | "relation" | "a" | "b" | "role"> {
  const { rule, words, phase, timed } = told;
  const { reading, statements } = findings;
  const cover = isOutletsWord(told, findings) ? outletsOwn : coverOf(words, statements);
  const dating = timed ? datingOf(words, phase, findings) : { when: undefined, phase };
  return {
    report: reading.document.id,
    content: [content],
    sentence: sentenceIndexAt(reading, words.start) ?? 0,
    ...cover,
    ...standOf(told, cover, findings),
    ...dating,
    rules: [rule],
  };
}

function standOf(told: Told, cover: Cover, findings: Findings) {
  if (!told.timed) return inPassing;
  if (isBeside(told, cover, findings)) return { ...inPassing, ...told.mood };
  return certaintyOf(told.mood, cover);
}

// "Might have been held by Mora, who joined Velt": that he joined is not what might be.
function isBeside({ besides }: Told, { within }: Cover, { statements }: Findings): boolean {
  return besides !== undefined && coverOf(besides, statements).within === within;
}

// In a title all is the outlet's own word.
function isOutletsWord(told: Told, { reading }: Findings): boolean {
  const { title } = told.kind === "role" ? told.who : told.a;
  return title !== undefined && contains(title, told.words) && !isQuoted(title, reading);
}

/** Whether words stand in quotation marks: outside them even a speaker's report gives people the titles that its outlet does. */
export function isQuoted(words: Span, { quotations }: Reading): boolean {
  return quotations.some((quotation) => contains(quotation, words));
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

/** From the first character of these to the last. */
export function around([first, ...rest]: readonly [Span, ...Span[]]): Span {
  return rest.reduce(
    (sum, { start, end }) => ({ start: Math.min(sum.start, start), end: Math.max(sum.end, end) }),
    { start: first.start, end: first.end },
  );
}
