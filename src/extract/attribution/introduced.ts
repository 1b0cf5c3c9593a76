// Quotations that a sentence before them leads up to: `The mayor put it this way:` and then, often in a paragraph of its
// own, the quotation. The verb of that sentence says it, whatever verb it is; without a colon only one that tells how
// somebody took the word: `Brun shrugged. "What else is there?"`. Nothing where a reading has no tree.

import { cueVerbForms } from "../../english/cue-verbs.ts";
import { leadsToSpeech, phrasesOfSpeech } from "../../english/quoted-speech.ts";
import { countLeading } from "../../model/count-leading.ts";
import type { Quotation } from "../../model/reading.ts";
import { sentenceIndexAt } from "../../read/query.ts";
import { treeOf } from "../../read/tree.ts";
import { type Lead, leadBefore } from "./colon-lead.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, spanOf, wordOf } from "./line.ts";
import { treeSource } from "./tree-source.ts";
import { verbGroupAt } from "./verb-group.ts";

/** The statement of a quotation that opens right after a sentence that leads to it. */
export function introducedDraft(lines: readonly Line[], quotation: Quotation): Draft | undefined {
  const reading = lines[0]?.reading;
  const sentence = reading && sentenceIndexAt(reading, quotation.start);
  if (reading === undefined || sentence === undefined || reading.tree.length === 0)
    return undefined;
  const line = lines[countLeading(lines, (one) => one.sentence < sentence) - 1];
  const lead = line?.sentence === sentence - 1 ? leadOf(line, sentence) : undefined;
  if (line === undefined || lead === undefined) return undefined;
  return {
    rules: ["attribution/introduced"],
    sentence: line.sentence,
    source: spanOf(line, lead.source),
    cue: lead.cue,
    content: [{ start: quotation.start, end: quotation.end }],
    stance: stanceOf(line, lead),
    certainty: "stated",
    carries: true,
    behind: [],
  };
}

/** What the verb before a colon shows; who takes the word says no more by it. */
function stanceOf(line: Line, { cue }: Lead): Draft["stance"] {
  if (wordOf(line, line.end - 1) !== ":") return "asserts";
  return cueVerbForms.get(wordOf(line, cue.end - 1))?.verb.stance ?? "asserts";
}

function leadOf(line: Line, sentence: number): Lead | undefined {
  if (wordOf(line, line.end - 1) === ":")
    return leadBefore(line, line.end - 1) ?? sayingBefore(line);
  const { sentences } = line.reading;
  const isBeside = sentences[sentence]?.paragraph === sentences[line.sentence]?.paragraph;
  return isBeside ? turnBefore(line) : undefined;
}

/** "Brun shrugged.": the last verb of the sentence, where it tells how somebody took the word. */
function turnBefore(line: Line): Lead | undefined {
  for (let at = line.end - 1; at >= line.first; at--) {
    if (isQuotedToken(line, at)) return undefined;
    if (!isVerb(line, at)) continue;
    if (!leadsToSpeech.has(wordOf(line, at))) return undefined;
    const source = treeSource(line, treeOf(line.reading), at);
    const end = phrasesOfSpeech.has(`${wordOf(line, at)} ${wordOf(line, at + 1)}`)
      ? at + 2
      : at + 1;
    return source && { source, cue: { first: at, end } };
  }
  return undefined;
}

/** The verb that introduces what stands behind a colon, with its subject. */
export function sayingBefore(line: Line): Lead | undefined {
  const verb = introducingVerb(line);
  const source = verb === undefined ? undefined : treeSource(line, treeOf(line.reading), verb);
  if (verb === undefined || source === undefined) return undefined;
  return { source, cue: { first: Math.min(verbGroupAt(line, verb).first, verb), end: verb + 1 } };
}

/** "As the paper reported, ...:" what it reported; else the last cue verb before the colon; else the main verb. */
function introducingVerb(line: Line): number | undefined {
  const tree = treeOf(line.reading);
  if (wordOf(line, line.first) === "as") {
    for (let at = line.first + 1; at < line.end && wordOf(line, at) !== ","; at++)
      if (isVerb(line, at) && takesQuotation(line, at)) return at;
  }
  let main: number | undefined;
  for (let at = line.end - 1; at >= line.first; at--) {
    if (isQuotedToken(line, at) || !isVerb(line, at)) continue;
    if (takesQuotation(line, at)) return at;
    if (tree.child(at, "nsubj") !== undefined) main ??= at;
  }
  return main;
}

function isVerb(line: Line, at: number): boolean {
  return line.reading.tags[at]?.upos === "VERB";
}

function takesQuotation(line: Line, at: number): boolean {
  return cueVerbForms.get(wordOf(line, at))?.verb.takes.has("quotation") === true;
}
