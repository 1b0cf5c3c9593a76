// The list at the end: every sentence that some line of the brief rests on, in exact words.

import type { Cited } from "./context.ts";
import type { Note, Reference } from "./model.ts";
import { plainSlice, plainSpans, shorten } from "./plain.ts";

const sentenceLength = 600;

/** One reference a cited sentence, in the order of reports and sentences. */
export function listReferences(
  notes: readonly Note[],
  reports: readonly Cited[],
): readonly Reference[] {
  const byLabel = new Map<string, Note>();
  for (const note of notes) if (!byLabel.has(note.label)) byLabel.set(note.label, note);
  return [...byLabel.values()]
    .sort((a, b) => a.report - b.report || a.sentence - b.sentence)
    .flatMap((note): readonly Reference[] => {
      const cited = reports[note.report];
      return cited === undefined ? [] : [makeReference(note, cited)];
    });
}

function makeReference(note: Note, cited: Cited): Reference {
  const sentence = cited.extraction.sentences[note.sentence - 1];
  const words =
    sentence === undefined ? plainSpans(cited.text, note.spans) : plainSlice(cited.text, sentence);
  return {
    label: note.label,
    report: note.report,
    sentence: note.sentence,
    name: cited.name,
    words: shorten(words, sentenceLength),
  };
}

/** Every footnote under a value, however deep, in the order met; what stands under a name in `leftOut` is not looked at. */
export function collectNotes(value: unknown, leftOut: readonly string[] = []): readonly Note[] {
  const found: Note[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null) continue;
    if (isNote(next)) found.push(next);
    else {
      const under = Object.entries(next).filter(([name]) => !leftOut.includes(name));
      waiting.push(...under.map(([, inner]) => inner).reverse());
    }
  }
  return found;
}

function isNote(value: object): value is Note {
  return "label" in value && "spans" in value && "sentence" in value;
}
