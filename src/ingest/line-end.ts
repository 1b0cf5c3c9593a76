// The sentences at the end of a line, roughly: enough to tell a footer from the sentence before it. The
// reader's own sentences come later and know more.

import type { Line } from "./lines.ts";

const looked = 700;
const boundary = /[.!?…]["”’)\]]*\s+(?=["“‘([©]?[\p{Lu}\d©])/gu;
const glue = /(?<=[\p{Ll}\d.!?”"’)])(?=[\p{Lu}©])/gu;

/** The last sentences of a line, in order; of a very long line only those in its last stretch. */
export function lastSentences(line: Line): readonly Line[] {
  const from = Math.max(0, line.text.length - looked);
  const stretch = line.text.slice(from);
  const starts = from === 0 ? [0] : [];
  for (const match of stretch.matchAll(boundary)) starts.push(match.index + match[0].length);
  return starts.map((start, at) =>
    part(line, from + start, from + (starts[at + 1] ?? stretch.length)),
  );
}

/** The ends of a sentence that begin where two words, or two sentences, stand together without a space. */
export function gluedEnds(sentence: Line): readonly Line[] {
  return [...sentence.text.matchAll(glue)].map((match) =>
    part(sentence, match.index, sentence.text.length),
  );
}

function part(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to).trimEnd();
  return { start: line.start + from, end: line.start + from + text.length, text };
}
