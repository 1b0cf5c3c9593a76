// The layers that every reader starts from, made from tables alone: paragraphs, sentences, tokens, quotations. No
// rules about news.

import type { Document } from "../model/document.ts";
import type { Paragraph, Quotation, Sentence, Token } from "../model/reading.ts";
import { type Block, readParagraphs } from "./paragraphs.ts";
import { findQuotations, type OpenEnd } from "./quotations.ts";
import { readableRegions } from "./regions.ts";
import { sentenceEnds } from "./sentences.ts";
import { readTokens } from "./tokens.ts";

/** Part of a reading: see `Reading`. */
export interface PlainLayers {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}

/** The layers of what is read of a document. */
export function readPlainLayers(document: Document): PlainLayers {
  const layers: Layers = { paragraphs: [], sentences: [], tokens: [], quotations: [] };
  let openEnd: OpenEnd | undefined;
  for (const block of readParagraphs(document.text, readableRegions(document))) {
    openEnd = readBlock(document.text, block, { layers, openEnd });
  }
  return layers;
}

interface Layers {
  readonly paragraphs: Paragraph[];
  readonly sentences: Sentence[];
  readonly tokens: Token[];
  readonly quotations: Quotation[];
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
