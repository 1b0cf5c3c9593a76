// Quotations that a sentence before them leads up to: `The mayor put it this way:` and then, often in a paragraph of its
// own, the quotation. The verb of that sentence says it, whatever verb it is; nothing where a reading has no tree.

import { cueVerbForms } from "../../english/cue-verbs.ts";
import type { Quotation } from "../../model/reading.ts";
import { sentenceIndexAt } from "../../read/query.ts";
import { treeOf } from "../../read/tree.ts";
import { type Lead, leadBefore } from "./colon-lead.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, spanOf, wordOf } from "./line.ts";
import { treeSource } from "./tree-source.ts";
import { verbGroupAt } from "./verb-group.ts";

/** The statement of a quotation that opens right after a sentence that ends in a colon. */
export function introducedDraft(lines: readonly Line[], quotation: Quotation): Draft | undefined {
  const reading = lines[0]?.reading;
  const sentence = reading && sentenceIndexAt(reading, quotation.start);
  if (reading === undefined || sentence === undefined || reading.tree.length === 0)
    return undefined;
  const line = lines.findLast((one) => one.sentence === sentence - 1);
  if (line === undefined || wordOf(line, line.end - 1) !== ":") return undefined;
  const lead = leadBefore(line, line.end - 1) ?? sayingBefore(line);
  if (lead === undefined) return undefined;
  return {
    rules: ["attribution/introduced"],
    sentence: line.sentence,
    source: spanOf(line, lead.source),
    cue: lead.cue,
    content: [{ start: quotation.start, end: quotation.end }],
    stance: cueVerbForms.get(wordOf(line, lead.cue.end - 1))?.verb.stance ?? "asserts",
    certainty: "stated",
    carries: true,
    behind: [],
  };
}

/** The verb that introduces the quotation, with its subject. */
function sayingBefore(line: Line): Lead | undefined {
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
