// Draws one answer as an interval on a shared scale: a dot for the number, a bar for its bounds, an arrow where it is open above.

import type { FigureRow } from "../brief/model.ts";
import { countsWords, groupDigits } from "../brief/words.ts";
import { makeScale, type Scale } from "../scale.ts";
import { escapeHtml } from "./escape.ts";

const height = 26;
const middle = 13;

/** The scale on which all answers to one question are drawn. */
export function scaleOf(rows: readonly FigureRow[]): Scale {
  return makeScale(
    Math.max(...rows.map(({ low, high, best }) => Math.max(low, high ?? 0, best ?? 0))),
  );
}

/** The axis above the drawings: ticks with their numbers. */
export function drawAxis({ ticks, at }: Scale): string {
  const labels = ticks.map(
    (tick) =>
      `<text x="${at(tick)}%" y="12" text-anchor="middle">${groupDigits(tick)}</text><line x1="${at(tick)}%" x2="${at(tick)}%" y1="17" y2="22"/>`,
  );
  return `<svg class="axis" width="100%" height="22" aria-hidden="true">${labels.join("")}</svg>`;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One answer on its scale, behind it the range of the wholes, with a name for those who do not see it. */
export function drawAnswer(row: FigureRow, scale: Scale, range: Range | undefined): string {
  const title = escapeHtml(`${row.amount}: ${sayBounds(row)}`);
  const grid = scale.ticks
    .map(
      (tick) =>
        `<line class="grid" x1="${scale.at(tick)}%" x2="${scale.at(tick)}%" y1="0" y2="${height}"/>`,
    )
    .join("");
  const shape = row.counts === "whole" ? "mark" : "mark partial";
  return (
    `<svg class="plot" role="img" width="100%" height="${height}"><title>${title}</title>${drawRange(range, scale)}${grid}` +
    `<g class="${shape}">${drawBar(row, scale)}${drawArrow(row, scale)}${drawDot(row, scale)}</g></svg>`
  );
}

function drawRange(range: Range | undefined, { at }: Scale): string {
  if (range === undefined) return "";
  const width = (at(range.high) - at(range.low)).toFixed(2);
  return `<rect class="range" x="${at(range.low)}%" width="${width}%" y="0" height="${height}"/>`;
}

/** The bounds in words: `no fewer than 12, no upper bound`. */
function sayBounds({ low, high, vague, counts }: FigureRow): string {
  const bounds =
    high === undefined
      ? `${groupDigits(low)} or more, open above`
      : low === high
        ? `exactly ${groupDigits(low)} as told`
        : `from ${groupDigits(low)} to ${groupDigits(high)}`;
  const parts = [
    bounds,
    ...(vague ? ["a word and not a number, so the bounds are a convention"] : []),
    ...(counts === "whole" ? [] : [countsWords[counts]]),
  ];
  return parts.join("; ");
}

function drawBar({ low, high, vague }: FigureRow, { at }: Scale): string {
  if (high === undefined || high === low) return "";
  const width = Math.max(0.5, at(high) - at(low)).toFixed(2);
  const bar = vague
    ? { name: "hatched", top: middle - 6, tall: 12 }
    : { name: "bar", top: middle - 3, tall: 6 };
  return `<rect class="${bar.name}" x="${at(low)}%" width="${width}%" y="${bar.top}" height="${bar.tall}" rx="1"/>`;
}

/** A short arrow says "and more"; its length means nothing. */
function drawArrow({ low, high, vague }: FigureRow, { at }: Scale): string {
  if (high !== undefined) return "";
  const stub = vague
    ? `<rect class="hatched" width="20" y="${middle - 6}" height="12" rx="1"/>`
    : "";
  const from = vague ? 20 : 0;
  return `<svg x="${at(low)}%" overflow="visible">${stub}<path class="arrow" d="M${from} ${middle}h26m-6 -5l6 5l-6 5"/></svg>`;
}

function drawDot({ low, best, counts }: FigureRow, { at }: Scale): string {
  if (best === undefined) return "";
  // Where "more than 100" puts 100 forward, the dot stands with the arrow's foot.
  const x = at(Math.max(best, low));
  if (counts === "whole") return `<circle class="dot" cx="${x}%" cy="${middle}" r="5"/>`;
  return `<svg x="${x}%" overflow="visible"><path class="dot" d="M0 ${middle - 6}l6 6l-6 6l-6 -6z"/></svg>`;
}

/** The hatching for words that give no number, defined once a page. */
export const chartDefinitions = `<svg width="0" height="0" class="defs" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch-line" x1="0" x2="0" y1="0" y2="6" stroke-width="4"/></pattern></defs></svg>`;

/** What the shapes mean. */
export function drawLegend(): string {
  const sample = (inside: string) =>
    `<svg width="34" height="${height}" aria-hidden="true"><g class="mark">${inside}</g></svg>`;
  const partial = `<svg width="34" height="${height}" aria-hidden="true"><g class="mark partial"><path class="dot" d="M17 7l6 6l-6 6l-6 -6z"/></g></svg>`;
  const items = [
    [sample(`<circle class="dot" cx="17" cy="${middle}" r="5"/>`), "the number given"],
    [
      sample(`<rect class="bar" x="4" width="26" y="10" height="6" rx="1"/>`),
      "from lowest to highest",
    ],
    [
      sample(`<rect class="range" x="4" width="26" y="0" height="${height}"/>`),
      "behind all answers: from the lowest to the highest count of the whole",
    ],
    [sample(`<path class="arrow" d="M4 ${middle}h26m-6 -5l6 5l-6 5"/>`), "that or more"],
    [
      sample(`<rect class="hatched" x="4" width="26" y="7" height="12" rx="1"/>`),
      "a word such as \u201cdozens\u201d; its bounds are a convention",
    ],
    [partial, "no count of the whole: one place, some people, one side, or not told as so"],
  ];
  const list = items.map(([shape, words]) => `<li>${shape}<span>${words}</span></li>`);
  return `<ul class="legend" aria-label="What the shapes in the charts mean">${list.join("")}</ul>`;
}
