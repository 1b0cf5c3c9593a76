// Quotations without a cue of their own: the speaker of the one before goes on, in the same paragraph or the next.

import { countLeading } from "../../model/count-leading.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Quotation, Reading } from "../../model/reading.ts";
import { overlaps, type Span, slice } from "../../model/span.ts";
import { countStartingBefore, sentenceAt, sentenceIndexAt } from "../../read/query.ts";
import type { Draft } from "./draft.ts";
import { introducedDraft } from "./introduced.ts";
import type { Line } from "./line.ts";
import { printedDrafts } from "./printed-statement.ts";
import { quotationsNear } from "./quotations-near.ts";
import { signedDraft } from "./signed.ts";

export interface Followed {
  readonly joined: readonly Draft[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Adds each quotation that follows on at once to the statement before it; reports those whose speaker is not clear. */
export function followQuotations(
  lines: readonly Line[],
  bySentence: readonly (readonly Draft[])[],
): Followed {
  const reading = lines[0]?.reading;
  if (reading === undefined) return { joined: [], diagnostics: [] };
  const drafts = bySentence.flatMap((some) => withRest(reading, some));
  const unclosed = reading.quotations.filter((quotation, index) =>
    isUnclosed(quotation, reading.quotations[index + 1]),
  );
  for (const draft of [...signedDrafts(reading, drafts), ...printedDrafts(lines, bySentence)])
    drafts.splice(draftsUpTo(drafts, draft.sentence + 1), 0, draft);
  const unclear: Diagnostic[] = [];
  for (const quotation of freeQuotations(reading, drafts)) {
    const introduced = introducedDraft(lines, quotation);
    if (introduced !== undefined) {
      drafts.splice(draftsUpTo(drafts, introduced.sentence + 1), 0, introduced);
      continue;
    }
    const at = speakerBefore(reading, drafts, quotation);
    const draft = at === undefined ? undefined : drafts[at];
    if (at === undefined || draft === undefined) {
      unclear.push(problem(reading, "speaker-unclear", quotation));
    } else {
      const rules = [...draft.rules, followsOn];
      drafts[at] = { ...draft, content: [...draft.content, span(quotation)], rules };
    }
  }
  const problems = unclosed.map((quotation) => problem(reading, "quotation-unclosed", quotation));
  return { joined: drafts, diagnostics: [...problems, ...unclear] };
}

/** Quotations with a name behind a dash, where nothing else says them. */
function signedDrafts(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const covered = coveredBy(reading, drafts);
  return reading.quotations.flatMap((quotation) => {
    if (quotation.depth > 0 || covered.has(quotation.start)) return [];
    const sentence = sentenceIndexAt(reading, quotation.start);
    return sentence === undefined ? [] : (signedDraft(reading, quotation, sentence) ?? []);
  });
}

/** `"...," she said of the council, "...": what the speaker goes on with in the same sentence, past a comma. */
function withRest(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const [first] = drafts;
  const sentence = first && reading.sentences[first.sentence];
  if (sentence === undefined || !drafts.some((draft) => draft.carries)) return drafts;
  return drafts.map((draft) => {
    const rest = restOf(reading, draft, drafts);
    return rest === undefined
      ? draft
      : { ...draft, content: [...draft.content, span(rest)], rules: [...draft.rules, followsOn] };
  });
}

const followsOn = "attribution/follows-on" as const;

function restOf(reading: Reading, draft: Draft, drafts: readonly Draft[]): Quotation | undefined {
  const cue = reading.tokens[draft.cue.end - 1];
  const sentence = reading.sentences[draft.sentence];
  const [said] = draft.content;
  if (!draft.carries || cue === undefined || sentence === undefined || said === undefined)
    return undefined;
  const isBack = said.start < cue.start && quotationsNear(reading, said).length > 0;
  if (!isBack || draft.content.some((part) => part.start > cue.start)) return undefined;
  const after = quotationsNear(reading, { start: cue.end, end: sentence.end });
  const next = after.find((quotation) => quotation.start > cue.end);
  if (
    next === undefined ||
    drafts.some((other) => other.content.some((part) => overlaps(part, next)))
  )
    return undefined;
  const between = reading.document.text.slice(cue.end, next.start);
  return /,\s*(?:(?:but|and)\s*)?$/u.test(between) && between.length < 80 ? next : undefined;
}

/** An unclosed quotation that the next paragraph goes on with is no fault. */
function isUnclosed(quotation: Quotation, next: Quotation | undefined): boolean {
  return !quotation.closed && quotation.depth === 0 && next?.continues !== true;
}

/** Quotations that are whole sentences and that no statement covers. */
function freeQuotations(reading: Reading, drafts: readonly Draft[]): readonly Quotation[] {
  const covered = coveredBy(reading, drafts);
  return reading.quotations.filter(
    (quotation) =>
      quotation.depth === 0 && !covered.has(quotation.start) && isWholeSentence(reading, quotation),
  );
}

/** Where the quotations begin that a statement holds. */
function coveredBy(reading: Reading, drafts: readonly Draft[]): ReadonlySet<number> {
  return new Set(
    drafts.flatMap((draft) =>
      draft.content.flatMap((part) => quotationsNear(reading, part).map(({ start }) => start)),
    ),
  );
}

/** Begins where a sentence begins and ends where one ends, and is more than a name. */
function isWholeSentence(reading: Reading, quotation: Quotation): boolean {
  const first = sentenceAt(reading, quotation.start);
  const last = sentenceAt(reading, quotation.end - 1);
  if (first?.start !== quotation.start || last === undefined) return false;
  return (
    last.end - quotation.end <= 1 &&
    /\s\S+(?:\s|[.!?…])/u.test(slice(reading.document.text, quotation))
  );
}

/** Index of the statement whose last words, or whose cue, stand right before the quotation. */
function speakerBefore(
  reading: Reading,
  drafts: readonly Draft[],
  quotation: Quotation,
): number | undefined {
  const sentence = sentenceIndexAt(reading, quotation.start) ?? 0;
  const here = reading.sentences[sentence];
  const before = reading.sentences[sentence - 1];
  if (before === undefined || here === undefined || here.paragraph - before.paragraph > 1) {
    return undefined;
  }
  const end = draftsUpTo(drafts, sentence);
  for (let index = end - 1; index >= Math.max(0, end - 12); index--) {
    const draft = drafts[index];
    const last = draft?.content.at(-1);
    if (draft?.source === undefined || last === undefined || !draft.carries) continue;
    if (last.start > quotation.start) continue;
    const isNext = draft.sentence === sentence - 1 || overlaps(before, last);
    if (!isNext && !isPastGap(reading, draft.sentence, sentence)) return undefined;
    const isDirect = draft.content.some((part) => quotationsNear(reading, part).length > 0);
    return here.paragraph === before.paragraph || isDirect ? index : undefined;
  }
  return undefined;
}

/** `"...," he said. He did not speak of the toll. "..."`: one sentence of the paragraph between, which names no person. */
function isPastGap(reading: Reading, from: number, to: number): boolean {
  const [said, gap, here] = [from, from + 1, to].map((index) => reading.sentences[index]);
  if (to !== from + 2 || said === undefined || gap === undefined || here === undefined)
    return false;
  if (said.paragraph !== here.paragraph || reading.tags.length === 0) return false;
  const first = countStartingBefore(reading.names, gap.start);
  const named = reading.names.slice(first, countStartingBefore(reading.names, gap.end));
  return named.every(({ kind }) => kind !== "person");
}

/** How many drafts stand in sentences before this one. Drafts are in the order of their sentences. */
function draftsUpTo(drafts: readonly Draft[], sentence: number): number {
  return countLeading(drafts, (draft) => draft.sentence < sentence);
}

function problem(
  reading: Reading,
  code: "quotation-unclosed" | "speaker-unclear",
  where: Span,
): Diagnostic {
  const { document } = reading;
  return { code, report: document.id, span: span(where), facts: { input: document.ref } };
}

function span({ start, end }: Span): Span {
  return { start, end };
}
