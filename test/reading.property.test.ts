// What holds of every reading of every text: exact spans, layers that nest, nothing lost, nothing from what was set aside.

import fc from "fast-check";
import { describe, it } from "vitest";
import { makeDocument } from "../src/ingest/make-document.ts";
import type { Document } from "../src/model/document.ts";
import type { Reading } from "../src/model/reading.ts";
import { overlaps, type Span } from "../src/model/span.ts";
import { plainReader } from "../src/read/index.ts";
import {
  paragraphAt,
  quotationAround,
  quotationAt,
  quotationsIn,
  sentenceAt,
  sentencesIn,
  tokenAt,
  tokensIn,
  tokensOf,
} from "../src/read/query.ts";

const pieces = fc.constantFrom(
  ...[
    "Foria",
    "the",
    "U.S.",
    "Gen.",
    "J.",
    "No.",
    "5",
    "1,200",
    "1.4",
    "p.m.",
    "al-Sarim",
    "can't",
    "ex-minister",
  ],
  ...[
    "rebels'",
    "harbour.example.org",
    "a@b.example",
    "http://x.example/a?b=(c).",
    "60-day",
    "AT&T",
    "[4]",
    "cannot",
  ],
  ...[
    " ",
    "  ",
    "\n",
    "\r\n",
    "\n\n",
    "\r",
    "\t",
    "\u00a0",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u2028",
    "\u00ad",
    "\0",
  ],
  ...['"', "“", "”", "''", "``", "'", "‘", "’", "«", "»", "„", "(", ")", "[", "]"],
  ...[
    ".",
    "..",
    "...",
    "…",
    "!",
    "?",
    "?!",
    ",",
    ";",
    ":",
    "-",
    "--",
    "–",
    "—",
    "•",
    "* ",
    "1. ",
    "$",
    "%",
    "#",
    "@",
  ],
  ...[
    "مرحبا",
    "שלום",
    "我们。",
    "Привет",
    "नमस्ते।",
    "e\u0301",
    "👩‍👩‍👧",
    "🇫🇷",
    "\ud800",
    "\udc00",
    "İ",
    "ß",
    "𝔘",
  ],
);
const quoting = fc.constantFrom(..."“”\"‘’'", " ", " ", "go", "rebels", ". ", ", ", "\n");
const texts = fc.oneof(
  fc.array(quoting, { maxLength: 80 }).map((parts) => parts.join("")),
  fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join("")),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const cut = fc
  .tuple(fc.nat(250), fc.nat(250))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const documents: fc.Arbitrary<Document> = fc
  .record({
    text: texts,
    body: fc.option(cut, { nil: undefined }),
    headline: fc.option(cut, { nil: undefined }),
    setAside: fc.array(
      cut.map((span) => ({ ...span, reason: "footer" })),
      { maxLength: 3 },
    ),
  })
  .map(({ text, body, headline, setAside }) =>
    makeDocument({
      text,
      ref: "generated",
      body: body && within(text, body),
      headline: headline && within(text, headline),
      setAside: setAside.map((aside) => ({ ...within(text, aside), reason: aside.reason })),
    }),
  );

function within(text: string, span: Span): Span {
  return { start: Math.min(span.start, text.length), end: Math.min(span.end, text.length) };
}

function holds(name: string, check: (reading: Reading) => boolean): void {
  it(name, () => {
    fc.assert(
      fc.property(documents, (document) => check(plainReader.read(document))),
      { numRuns: 400 },
    );
  });
}

describe("every reading", () => {
  holds(
    "has tokens that are the text at their span, with no white space at their ends",
    (reading) =>
      reading.tokens.every(
        (token) =>
          token.start < token.end &&
          token.text === reading.document.text.slice(token.start, token.end) &&
          token.text === token.text.trim() &&
          token.lower === token.text.toLowerCase(),
      ),
  );

  holds("has layers in order, without overlap", (reading) =>
    [reading.tokens, reading.sentences, reading.paragraphs].every((layer) =>
      layer.every((span, index) => index === 0 || (layer[index - 1]?.end ?? 0) <= span.start),
    ),
  );

  holds("puts every token in one sentence and every sentence in one paragraph", (reading) => {
    const sentences = reading.sentences.every(
      (sentence, index) =>
        sentence.firstToken === (reading.sentences[index - 1]?.endToken ?? 0) &&
        sentence.start === reading.tokens[sentence.firstToken]?.start &&
        sentence.end === reading.tokens[sentence.endToken - 1]?.end &&
        index >= (reading.paragraphs[sentence.paragraph]?.firstSentence ?? Number.NaN) &&
        index < (reading.paragraphs[sentence.paragraph]?.endSentence ?? Number.NaN),
    );
    return sentences && (reading.sentences.at(-1)?.endToken ?? 0) === reading.tokens.length;
  });

  holds("reads nothing outside the body or in what was set aside", (reading) => {
    const { body, setAside } = reading.document;
    return [...reading.tokens, ...reading.sentences].every(
      (span) =>
        body.start <= span.start &&
        span.end <= body.end &&
        setAside.every((aside) => aside.start === aside.end || !overlaps(aside, span)),
    );
  });

  holds("loses no letter and no digit of what is read", (reading) => {
    const { text, body, setAside } = reading.document;
    const read = new Set(reading.tokens.flatMap(({ start, end }) => range(start, end)));
    return range(body.start, body.end).every(
      (at) =>
        !/[\p{L}\p{N}]/u.test(text[at] ?? "") ||
        read.has(at) ||
        setAside.some((aside) => aside.start <= at && at < aside.end),
    );
  });

  holds("has quotations that nest, with their marks around them", (reading) =>
    reading.quotations.every(({ start, end, inner, depth }) => {
      const around = reading.quotations.filter((one) => one.start <= start && end <= one.end);
      const crossing = reading.quotations.filter(
        (one) => one.start < start && start < one.end && one.end < end,
      );
      return (
        start <= inner.start &&
        inner.start <= inner.end &&
        inner.end <= end &&
        crossing.length === 0 &&
        depth === around.length - 1
      );
    }),
  );

  holds(
    "is the same when read again",
    (reading) => JSON.stringify(plainReader.read(reading.document)) === JSON.stringify(reading),
  );

  holds("answers by place as a search through all would", (reading) =>
    range(0, reading.document.text.length).every((at) => {
      const span = { start: at, end: Math.min(at + 7, reading.document.text.length) };
      const sentence = sentenceAt(reading, at);
      const quoting = reading.quotations.filter((one) => one.start <= at && at < one.end);
      const holding = reading.quotations.filter(
        (one) => one.start <= span.start && span.end <= one.end,
      );
      return (
        tokenAt(reading, at) === reading.tokens.find((one) => one.start <= at && at < one.end) &&
        paragraphAt(reading, at) ===
          reading.paragraphs.find((one) => one.start <= at && at < one.end) &&
        sentence === reading.sentences.find((one) => one.start <= at && at < one.end) &&
        same(
          tokensIn(reading, span),
          reading.tokens.filter((one) => overlaps(one, span)),
        ) &&
        same(
          sentencesIn(reading, span),
          reading.sentences.filter((one) => overlaps(one, span)),
        ) &&
        quotationAt(reading, at)?.depth === quoting.at(-1)?.depth &&
        quotationAround(reading, span) === holding.at(-1) &&
        same(
          quotationsIn(reading, span),
          reading.quotations.filter((one) => one.depth === 0 && overlaps(one, span)),
        ) &&
        (sentence === undefined || tokensOf(reading, sentence)[0]?.start === sentence.start)
      );
    }),
  );
});

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((element, index) => element === b[index]);
}
