// Reads who is who in a treebank's documents: its `Entity` marks, each mention with the entity it is of.

import { readFileSync } from "node:fs";
import type { Span } from "../../src/model/span.ts";
import { parseTreebank, type TreebankText, type TreebankWord } from "./treebank-text.ts";

/** Words that refer to an entity. */
export interface TrueMention extends Span {
  readonly entity: string;
  /** `person`, `organization`, `place`, ... */
  readonly kind: string;
  /** The word that the others hang on. */
  readonly head: Span;
  /** The words that name or describe it: the head, and what is joined to it as one name or stands beside it. */
  readonly cores: readonly Span[];
  readonly isPronoun: boolean;
}

/** A document with its mentions. */
export interface CoreferenceText {
  readonly ref: string;
  readonly genre: string;
  readonly text: string;
  readonly mentions: readonly TrueMention[];
}

/** The documents of a treebank file that have entities. */
export function readCoreference(path: string): readonly CoreferenceText[] {
  const source = readFileSync(path, "utf8");
  return source
    .split(/^(?=# newdoc id)/mu)
    .filter((block) => block.startsWith("# newdoc"))
    .flatMap((block) => parseTreebank(block).map((text) => documentOf(block, text)));
}

function documentOf(block: string, text: TreebankText): CoreferenceText {
  const ref = /^# newdoc id = (\S+)/u.exec(block)?.[1] ?? "";
  const marks = block
    .split("\n")
    .filter((line) => /^\d+\t/u.test(line))
    .map((line) => /(?:^|\|)Entity=([^|]*)/u.exec(line.split("\t")[9] ?? "")?.[1] ?? "");
  return {
    ref,
    genre: ref.split("_")[1] ?? "",
    text: text.text,
    mentions: mentionsOf(text.words, marks),
  };
}

interface Open {
  readonly entity: string;
  readonly kind: string;
  readonly first: number;
}

function mentionsOf(
  words: readonly TreebankWord[],
  marks: readonly string[],
): readonly TrueMention[] {
  const open: Open[] = [];
  const found: TrueMention[] = [];
  const close = (at: number, last: number): void => {
    const [one] = open.splice(at, 1);
    if (one !== undefined) found.push(toMention(words, one, last));
  };
  for (const [index, mark] of marks.entries())
    for (const [part] of mark.matchAll(/\([^()]*\)?|[^()]+\)/gu)) {
      if (part.startsWith("(")) {
        const [entity = "", kind = ""] = part.slice(1).replace(/\)$/u, "").split("-");
        open.push({ entity, kind, first: index });
        if (part.endsWith(")")) close(open.length - 1, index);
      } else
        close(
          open.findLastIndex((one) => one.entity === part.slice(0, -1)),
          index,
        );
    }
  return found;
}

function toMention(
  words: readonly TreebankWord[],
  { entity, kind, first }: Open,
  last: number,
): TrueMention {
  const range = words.slice(first, last + 1);
  const isCore = (word: TreebankWord, at: number): boolean =>
    word.head < first || word.head > last || (word.head - first < at && named.has(word.label));
  const cores: TreebankWord[] = [];
  for (const [at, word] of range.entries()) {
    const above = range[word.head - first];
    if (isCore(word, at) && (above === undefined || cores.includes(above))) cores.push(word);
  }
  const head = cores[0] ?? range[0];
  return {
    ...{ entity, kind },
    start: range[0]?.span.start ?? 0,
    end: range.at(-1)?.span.end ?? 0,
    head: head?.span ?? { start: 0, end: 0 },
    cores: cores.map(({ span }) => span),
    isPronoun: range.length === 1 && /^(?:PRP\$?|WP\$?|WDT)$/u.test(head?.xpos ?? ""),
  };
}

const named: ReadonlySet<string> = new Set(["flat", "appos"]);
