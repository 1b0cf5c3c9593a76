// Reads CoNLL-U back into a reading, by the format's own rules and none of the printer's code, so that what is printed
// can be checked and a test can write the tree it needs. Fields may be parted by tabs, or by runs of spaces for a
// hand-written tree.

import { makeDocument } from "../src/ingest/make-document.ts";
import type {
  Arc,
  NamedSpan,
  Paragraph,
  Reading,
  Sentence,
  Tag,
  Token,
} from "../src/model/reading.ts";

/** The one document of a CoNLL-U text. Spans are of the text that its `SpacesAfter` and kin spell out. */
export function readingOfConllu(source: string): Reading {
  const layers: Layers = { tokens: [], tags: [], tree: [], names: [], sentences: [], starts: [] };
  let text = "";
  for (const block of source.split(/\n{2,}/u)) {
    const lines = block.split("\n").filter((line) => line.trim() !== "");
    if (lines.some((line) => !line.startsWith("#"))) text = addSentence(layers, lines, text);
  }
  const { starts, ...rest } = layers;
  return {
    document: makeDocument({ text, ref: "conllu" }),
    reader: "conllu/1",
    paragraphs: paragraphsOf(layers.sentences, starts),
    quotations: [],
    ...rest,
  };
}

/** A reading of one hand-written sentence: a line a word with form, UPOS, XPOS, lemma, head (from 1, 0 the root), label. */
export function readingOfTree(...sentences: readonly string[]): Reading {
  const blocks = sentences.map((sentence) =>
    sentence
      .trim()
      .split("\n")
      .map((line, at) => {
        const [form, upos, xpos, lemma, head, label] = line.trim().split(/\s+/u);
        return [at + 1, form, lemma, upos, xpos, "_", head, label, "_", "_"].join("\t");
      })
      .join("\n"),
  );
  return readingOfConllu(`${blocks.join("\n\n")}\n`);
}

interface Layers {
  readonly tokens: Token[];
  readonly tags: Tag[];
  readonly tree: Arc[];
  readonly names: NamedSpan[];
  readonly sentences: Sentence[];
  /** Whether each sentence begins a paragraph. */
  readonly starts: boolean[];
}

function addSentence(layers: Layers, lines: readonly string[], before: string): string {
  let text = before;
  const firstToken = layers.tokens.length;
  const rows = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
  let coveredTo = 0;
  let multiwordGap = "";
  for (const [id = "", form = "", lemma, upos, xpos, , head, label, , misc = "_"] of rows) {
    const range = /^(\d+)-(\d+)$/u.exec(id);
    if (range !== null) {
      // The words of a multiword token follow; together they are spelt as it is.
      coveredTo = Number(range[2]);
      multiwordGap = gapOf(misc);
      text += miscValue(misc, "SpacesBefore") ?? "";
      continue;
    }
    text += miscValue(misc, "SpacesBefore") ?? "";
    const start = text.length;
    text += miscValue(misc, "SpacesInToken") ?? form;
    addToken(layers, text, start);
    if (upos !== "_" || xpos !== "_" || lemma !== "_")
      layers.tags.push({
        upos: blank(upos),
        xpos: blank(xpos),
        // An underscore under an underscore is meant as such.
        lemma: form === "_" ? "_" : blank(lemma),
      });
    if (head !== "_" && label !== undefined)
      layers.tree.push({ head: head === "0" ? -1 : firstToken + Number(head) - 1, label });
    addName(layers, misc);
    const at = Number(id);
    if (at < coveredTo) continue;
    text += at === coveredTo ? multiwordGap : gapOf(misc);
  }
  layers.starts.push(lines.includes("# newpar"));
  layers.sentences.push({
    start: layers.tokens[firstToken]?.start ?? text.length,
    end: layers.tokens.at(-1)?.end ?? text.length,
    paragraph: 0,
    firstToken,
    endToken: layers.tokens.length,
  });
  return text;
}

function addToken(layers: Layers, text: string, start: number): void {
  const form = text.slice(start);
  const shape = /[\p{L}]/u.test(form) ? "word" : /\p{N}/u.test(form) ? "number" : "punctuation";
  layers.tokens.push({ start, end: text.length, text: form, lower: form.toLowerCase(), shape });
}

const kindOf = { PER: "person", ORG: "organisation", LOC: "place", MISC: "other" } as const;

function addName(layers: Layers, misc: string): void {
  const [, place, kind] = /(?:^|\|)NE=([BI])-(PER|ORG|LOC|MISC)(?:\||$)/u.exec(misc) ?? [];
  const token = layers.tokens.at(-1);
  if (token === undefined || kind === undefined) return;
  const last = layers.names.at(-1);
  if (place === "I" && last !== undefined)
    layers.names[layers.names.length - 1] = { ...last, end: token.end };
  else
    layers.names.push({
      start: token.start,
      end: token.end,
      kind: kindOf[kind as keyof typeof kindOf], // one of the four the pattern names
    });
}

function paragraphsOf(sentences: Sentence[], starts: readonly boolean[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const last = paragraphs.at(-1);
    if (last === undefined || starts[index])
      paragraphs.push({
        start: sentence.start,
        end: sentence.end,
        firstSentence: index,
        endSentence: index + 1,
      });
    else
      paragraphs[paragraphs.length - 1] = {
        ...last,
        end: sentence.end,
        endSentence: index + 1,
      };
    sentences[index] = { ...sentence, paragraph: paragraphs.length - 1 };
  }
  return paragraphs;
}

function blank(field: string | undefined): string {
  return field === undefined || field === "_" ? "" : field;
}

function gapOf(misc: string): string {
  const spelt = miscValue(misc, "SpacesAfter");
  if (spelt !== undefined) return spelt;
  return misc.split("|").includes("SpaceAfter=No") ? "" : " ";
}

const escapes: Readonly<Record<string, string>> = {
  "\\s": " ",
  "\\t": "\t",
  "\\n": "\n",
  "\\r": "\r",
  "\\p": "|",
  "\\\\": "\\",
};

function miscValue(misc: string, name: string): string | undefined {
  const found = misc.split("|").find((part) => part.startsWith(`${name}=`));
  return found
    ?.slice(name.length + 1)
    .replace(/\\u([0-9a-f]{4})|\\./gu, (spelt, hex?: string) =>
      hex === undefined ? (escapes[spelt] ?? spelt) : String.fromCharCode(Number.parseInt(hex, 16)),
    );
}
