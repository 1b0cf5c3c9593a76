// The reports in full: every word, what was set aside greyed and named, the words that footnotes lead to marked.

import type { Extraction } from "../../model/extraction.ts";
import type { ReportEntry } from "../brief/model.ts";
import { escapeHtml } from "./escape.ts";
import type { Mark } from "./marks.ts";
import { nestRanges, type Range } from "./nest.ts";

export interface FullText {
  readonly extraction: Extraction;
  readonly entry: ReportEntry;
  /** From 0. */
  readonly index: number;
  readonly marks: readonly Mark[];
}

/** One report as an article with its text. */
export function writeFullText({ extraction, entry, index, marks }: FullText): string {
  const { text } = extraction.document;
  const title =
    entry.outlet === undefined ? `Report ${entry.label}` : `${entry.outlet}, report ${entry.label}`;
  const link =
    entry.url === undefined
      ? ""
      : ` <a href="${escapeHtml(entry.url)}" rel="noreferrer nofollow">${escapeHtml(entry.url)}</a>`;
  const ranges = [
    ...lineRanges(text),
    ...asideRanges(extraction),
    ...extraction.sentences.map((sentence, at) => sentenceRange(sentence, index, at)),
    ...marks.flatMap(markRanges),
  ];
  const published = escapeHtml(entry.published);
  return `<article id="r${index + 1}" class="report" aria-labelledby="r${index + 1}t">
<h3 id="r${index + 1}t" tabindex="-1">${escapeHtml(title)}</h3>
<p class="origin">${entry.published === "no date given" ? "No date given." : `Published ${published}.`}${link}</p>
<div class="text" dir="auto">${nestRanges(text, ranges)}</div>
</article>`;
}

function lineRanges(text: string): readonly Range[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== "")
    .map((line) => ({
      start: line.index,
      end: line.index + line[0].length,
      element: "p",
      attributes: "",
      rank: 0,
    }));
}

function asideRanges({ document }: Extraction): readonly Range[] {
  return document.setAside.map(({ start, end, reason }) => ({
    start,
    end,
    element: "span",
    attributes: ' class="aside"',
    before: `<span class="why">set aside: ${escapeHtml(reason)}</span> `,
    rank: 1,
  }));
}

function sentenceRange(
  { start, end }: { readonly start: number; readonly end: number },
  report: number,
  index: number,
): Range {
  return {
    start,
    end,
    element: "span",
    attributes: ' class="s"',
    firstOnly: ` id="r${report + 1}s${index + 1}" data-s="${index + 1}"`,
    rank: 2,
  };
}

function markRanges({ number, spans, sources }: Mark): readonly Range[] {
  const said = spans.map(
    ({ start, end }, index): Range => ({
      start,
      end,
      element: "span",
      attributes: ` data-m="${number}"`,
      ...(index === 0 ? { firstOnly: ` id="m${number}"` } : {}),
      rank: 3,
    }),
  );
  const by = sources.map(
    ({ start, end }): Range => ({
      start,
      end,
      element: "span",
      attributes: ` data-b="${number}"`,
      rank: 4,
    }),
  );
  return [...said, ...by];
}
