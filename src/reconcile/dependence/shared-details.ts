// Details that are too odd for chance: an exact number that no rounding gives, in sentences that share rare words too. Two
// reports may both have it from one announcement, so this is the weakest of the signs.

import type { Extraction } from "../../model/extraction.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ReportId } from "../../model/ids.ts";
import type { Dependence } from "../../model/situation.ts";
import type { Anchor } from "../../model/time.ts";
import { claimsIn } from "./evidence.ts";
import { nameAll, reasonOf } from "./reason.ts";

/** A number that more reports give is known to all. */
const mostReports = 4;

/** So many rare words stand beside the number in both. */
const leastRareWords = 3;

interface Detail {
  readonly number: string;
  readonly anchor: Anchor;
  readonly extraction: Extraction;
  /** The rare words of its sentence. */
  readonly rare: ReadonlySet<string>;
}

/** Odd numbers that a few reports share, which are not copies of one text. */
export function findSharedDetails({
  extractions,
  areOne,
}: {
  readonly extractions: readonly Extraction[];
  readonly areOne: (a: ReportId, b: ReportId) => boolean;
}): readonly Dependence[] {
  const details = extractions.flatMap(detailsOf);
  return [...groupBy(details, ({ number }) => number)].flatMap(([number, group]) => {
    const [first, ...others] = onePerReport(group);
    if (first === undefined || others.length === 0 || others.length >= mostReports) return [];
    const alike = others.filter(
      (other) =>
        !areOne(first.extraction.document.id, other.extraction.document.id) &&
        commonOf(first.rare, other.rare).length >= leastRareWords,
    );
    return alike.length === 0 ? [] : [tell(number, [first, ...alike])];
  });
}

function onePerReport(details: readonly Detail[]): readonly Detail[] {
  return [...groupBy(details, ({ anchor }) => anchor.report).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** Digits, with marks between thousands and before decimals. */
const written = /(?<![\p{L}\p{N}.,:/-])\d[\d,.]*\d(?![\p{L}\p{N}:/-])/gu;

function detailsOf(extraction: Extraction): readonly Detail[] {
  const { document, sentences } = extraction;
  const rareWords = new Set(
    extraction.keywords.filter(({ common }) => common === 0).map(({ word }) => word),
  );
  return sentences.flatMap(({ start, end }) => {
    const sentence = document.text.slice(start, end);
    const exact = [...sentence.matchAll(written)].filter(([number]) => isExact(number));
    if (exact.length === 0) return [];
    const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const rare = new Set(words.filter((word) => rareWords.has(word)));
    return exact.map(({ 0: number, index }) => ({
      number: number.replaceAll(",", ""),
      anchor: {
        report: document.id,
        span: { start: start + index, end: start + index + number.length },
      },
      extraction,
      rare,
    }));
  });
}

/** No number that rounding gives, and no year. */
function isExact(written: string): boolean {
  const digits = written.replaceAll(",", "");
  const value = Number(digits);
  if (!Number.isFinite(value) || value < 100) return false;
  if (/^(?:1[5-9]|20)\d\d$/.test(written)) return false;
  return value % 10 !== 0;
}

function commonOf(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((word) => b.has(word));
}

function tell(number: string, details: readonly Detail[]): Dependence {
  const [first, second] = details;
  const words = commonOf(first?.rare ?? new Set(), second?.rare ?? new Set()).slice(
    0,
    leastRareWords,
  );
  const documents = details.map(({ extraction }) => extraction.document);
  const all = details.length === 2 ? "both" : "all";
  const beside = words.map((word) => `"${word}"`).join(", ");
  return {
    degree: "shared-detail",
    reports: details.map(({ anchor }) => anchor.report),
    claims: details.flatMap(({ extraction, anchor }) => claimsIn(extraction, [anchor.span])),
    anchors: details.map(({ anchor }) => anchor),
    rule: "dependence/shared-detail",
    ...reasonOf([...nameAll(documents), ` ${all} give ${number} beside ${beside}`]),
  };
}
