// Document to reading: paragraphs, sentences, tokens, quotations. No rules about news.

import type { Document } from "../model/document.ts";
import type { Paragraph, Quotation, Reader, Reading, Sentence, Token } from "../model/reading.ts";
import { type Block, readParagraphs } from "./paragraphs.ts";
import { findQuotations, type OpenEnd } from "./quotations.ts";
import { readableRegions } from "./regions.ts";
import { sentenceEnds } from "./sentences.ts";
import { readTokens } from "./tokens.ts";

/** The reader that works from tables alone; it leaves tags, tree and names empty. */
export const plainReader: Reader = { id: "plain/1", read };

interface Layers {
  readonly paragraphs: Paragraph[];
  readonly sentences: Sentence[];
  readonly tokens: Token[];
  readonly quotations: Quotation[];
}

function read(document: Document): Reading {
  const layers: Layers = { paragraphs: [], sentences: [], tokens: [], quotations: [] };
  let openEnd: OpenEnd | undefined;
  for (const block of readParagraphs(document.text, readableRegions(document))) {
    openEnd = readBlock(document.text, block, { layers, openEnd });
  }
  return { document, reader: plainReader.id, ...layers, tags: [], tree: [], names: [] };
}

/** Adds one paragraph to the layers; gives how its last quotation was left open. */
function readBlock(
  text: string,
  block: Block,
  { layers, openEnd }: { readonly layers: Layers; readonly openEnd: OpenEnd | undefined },
): OpenEnd | undefined {
  const tokens: Token[] = [];
  readTokens(text.slice(block.start, block.end), block.start, tokens);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return openEnd;
  const found = findQuotations(tokens, openEnd);
  const ends = block.headline ? [tokens.length] : sentenceEnds(tokens, found.roles);
  const firstSentence = layers.sentences.length;
  addSentences(layers, tokens, ends);
  layers.paragraphs.push({
    start: first.start,
    end: last.end,
    firstSentence,
    endSentence: layers.sentences.length,
  });
  for (const token of tokens) layers.tokens.push(token);
  for (const quotation of found.quotations) layers.quotations.push(quotation);
  return found.openEnd;
}

function addSentences(layers: Layers, tokens: readonly Token[], ends: readonly number[]): void {
  const base = layers.tokens.length;
  let first = 0;
  for (const end of ends) {
    const start = tokens[first]?.start;
    const stop = tokens[end - 1]?.end;
    if (start === undefined || stop === undefined) continue;
    layers.sentences.push({
      start,
      end: stop,
      paragraph: layers.paragraphs.length,
      firstToken: base + first,
      endToken: base + end,
    });
    first = end;
  }
}
