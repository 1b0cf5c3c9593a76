// Joins what a treebank splits and the product reads as one word: an article and its name, "al", "-", "Sarim". The
// word takes the arc by which the three hang on the rest of the sentence; what hung on any of them hangs on it.

import type { Token } from "../../src/model/reading.ts";
import { readTokens } from "../../src/read/tokens.ts";
import type { TaughtArc, TaughtSentence } from "../taught.ts";
import type { ConlluSentence } from "./conllu.ts";
import { labelNames, spansOf } from "./name-spans.ts";

/** How many such names have been met: the first, third and so on are joined. */
export interface JoinCounter {
  seen: number;
}

/** The sentence with every second such name as one word; `source` is the same sentence as the treebank has it. */
export function joinArticles(
  sentence: TaughtSentence,
  source: ConlluSentence,
  counter: JoinCounter,
): TaughtSentence {
  let joined = sentence;
  // From the last to the first, so that the places of those to come do not move.
  for (let start = source.length - 3; start >= 0; start--) {
    const end = endOfName(source, start);
    if (end !== undefined && counter.seen++ % 2 === 0) joined = joinWords(joined, start, end);
  }
  return joined;
}

/** Where a name that begins with an article ends, if the product would read it as one word. */
function endOfName(source: ConlluSentence, start: number): number | undefined {
  const [first, hyphen, name] = source.slice(start, start + 3);
  if (hyphen?.form !== "-" || first === undefined || name === undefined) return undefined;
  if (name.xpos !== "NNP" && name.xpos !== "NNPS") return undefined;
  if (!isTied(first.remarks) || !isTied(hyphen.remarks)) return undefined;
  const tokens: Token[] = [];
  readTokens(`${first.form}-${name.form}`, 0, tokens);
  return tokens.length === 1 ? start + 3 : undefined;
}

function isTied(remarks: ReadonlyMap<string, string>): boolean {
  return remarks.get("SpaceAfter") === "No";
}

/** Words `start` to `end` (the last not included) as one, written without blanks. */
export function joinWords(sentence: TaughtSentence, start: number, end: number): TaughtSentence {
  const { words, tags, arcs, lemmas, names } = sentence;
  const lost = end - start - 1;
  const place = (index: number) => (index < start ? index : index < end ? start : index - lost);
  const merge = <Value>(values: readonly Value[], value: Value): Value[] => [
    ...values.slice(0, start),
    value,
    ...values.slice(end),
  ];
  const length = words.length - lost;
  return {
    words: merge(words, words.slice(start, end).join("")),
    ...(tags === undefined ? {} : { tags: merge(tags, tags[end - 1] ?? "X/FW") }),
    ...(lemmas === undefined ? {} : { lemmas: merge(lemmas, lemmas.slice(start, end).join("")) }),
    ...(arcs === undefined ? {} : { arcs: mergeArcs(arcs, start, end, place) }),
    ...(names === undefined
      ? {}
      : {
          names: labelNames(
            length,
            spansOf(names).map((span) => ({
              kind: span.kind,
              start: place(span.start),
              end: place(span.end - 1) + 1,
            })),
          ).map((label, index) =>
            label === "O" ? (names[index < start ? index : index + lost] ?? "O") : label,
          ),
        }),
  };
}

function mergeArcs(
  arcs: readonly TaughtArc[],
  start: number,
  end: number,
  place: (index: number) => number,
): TaughtArc[] {
  const inside = arcs.slice(start, end);
  const own = inside.find(({ head }) => head < start || head >= end) ?? { head: -1, label: "root" };
  return [...arcs.slice(0, start), own, ...arcs.slice(end)].map(({ head, label }) => ({
    head: head < 0 ? -1 : place(head),
    label,
  }));
}
