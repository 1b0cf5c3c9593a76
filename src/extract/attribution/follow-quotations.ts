// Quotations without a cue of their own: the speaker of the one before goes on, in the same paragraph or the next.

import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Quotation, Reading } from "../../model/reading.ts";
import { contains, overlaps, type Span } from "../../model/span.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";

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
  const drafts = bySentence.flat();
  const free = freeQuotations(reading, drafts);
  const diagnostics = reading.quotations
    .filter(
      (quotation) => !quotation.closed && quotation.depth === 0 && !isRepeated(reading, quotation),
    )
    .map((quotation) => problem(reading, "quotation-unclosed", quotation));
  const unclear: Diagnostic[] = [];
  for (const quotation of free) {
    const at = speakerBefore(reading, drafts, quotation);
    const draft = at === undefined ? undefined : drafts[at];
    if (at === undefined || draft === undefined)
      unclear.push(problem(reading, "speaker-unclear", quotation));
    else
      drafts[at] = {
        ...draft,
        content: [...draft.content, span(quotation)],
        rules: [...draft.rules, "attribution/follows-on"],
      };
  }
  return { joined: drafts, diagnostics: [...diagnostics, ...unclear] };
}

/** Quotations that are whole sentences and that no statement covers. */
function freeQuotations(reading: Reading, drafts: readonly Draft[]): readonly Quotation[] {
  return reading.quotations.filter(
    (quotation) =>
      quotation.depth === 0 &&
      isWholeSentence(reading, quotation) &&
      !drafts.some((draft) => draft.content.some((part) => overlaps(part, quotation))),
  );
}

/** Begins where a sentence begins and ends where one ends. */
function isWholeSentence(reading: Reading, quotation: Quotation): boolean {
  const begins = reading.sentences.some((sentence) => sentence.start === quotation.start);
  return (
    begins && reading.sentences.some((sentence) => Math.abs(sentence.end - quotation.end) <= 1)
  );
}

/** Index of the statement whose last words, or whose cue, stand right before the quotation. */
function speakerBefore(
  reading: Reading,
  drafts: readonly Draft[],
  quotation: Quotation,
): number | undefined {
  const sentence = reading.sentences.findIndex((one) => one.end > quotation.start);
  const paragraph = reading.sentences[sentence]?.paragraph;
  const before = reading.sentences[sentence - 1];
  if (before === undefined || paragraph === undefined || paragraph - before.paragraph > 1)
    return undefined;
  const isSameParagraph = before.paragraph === paragraph;
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    if (draft === undefined || !draft.carries || draft.source === undefined) continue;
    const last = draft.content.at(-1);
    if (last === undefined || last.start > quotation.start) continue;
    const isHere =
      draft.sentence === sentence - 1 || contains(before, last) || overlaps(before, last);
    if (!isHere) return undefined;
    const isDirect = draft.content.some((part) =>
      reading.quotations.some((one) => overlaps(one, part)),
    );
    return isSameParagraph || isDirect ? index : undefined;
  }
  return undefined;
}

/** An unclosed quotation that the next paragraph goes on with is no fault. */
function isRepeated(reading: Reading, quotation: Quotation): boolean {
  const index = reading.quotations.indexOf(quotation);
  return reading.quotations[index + 1]?.continues === true;
}

function problem(
  reading: Reading,
  code: "quotation-unclosed" | "speaker-unclear",
  where: Span,
): Diagnostic {
  return {
    code,
    report: reading.document.id,
    span: span(where),
    facts: { input: reading.document.ref },
  };
}

function span({ start, end }: Span): Span {
  return { start, end };
}
