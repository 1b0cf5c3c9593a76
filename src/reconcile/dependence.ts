// Which reports are likely to speak with one voice, and on what evidence: long runs of the same words, or the
// same agency credited. Evidence is stated, never acted on: nothing is merged or left out because of it.

import { compareText } from "../model/compare-text.ts";
import type { Extraction } from "../model/extraction.ts";
import { groupBy } from "../model/group-by.ts";
import type { ClaimId, ReportId } from "../model/ids.ts";
import type { Dependence } from "../model/situation.ts";
import { overlaps } from "../model/span.ts";
import { makeClusters } from "./clusters.ts";
import { nameKey } from "./entities/names/name-key.ts";

/**
 * So many words in a row do not come about twice by chance. Near-copies in news share few long runs (NEWS-COPY,
 * arXiv 2210.04261); twelve leaves set phrases ("the United Nations High Commissioner for Refugees") alone.
 */
const runLength = 12;

/** The dependence between reports, in their order. */
export function reconcileDependence(extractions: readonly Extraction[]): readonly Dependence[] {
  return [...sharedRuns(extractions), ...sharedCredits(extractions)];
}

interface Run {
  readonly reports: readonly [ReportId, ReportId];
  readonly words: string;
  readonly count: number;
}

function sharedRuns(extractions: readonly Extraction[]): readonly Dependence[] {
  const firstWith = new Map<string, ReportId[]>();
  const longest = new Map<string, Run>();
  for (const extraction of extractions) {
    for (const [pair, run] of runsSharedWith(extraction, firstWith)) {
      const known = longest.get(pair);
      if (known === undefined || run.count > known.count) longest.set(pair, run);
    }
  }
  return voices(longest, extractions);
}

// Reports that share runs, directly or through a third, make one group; the longest run that ties each to the
// others is its evidence.
function voices(
  longest: ReadonlyMap<string, Run>,
  extractions: readonly Extraction[],
): readonly Dependence[] {
  const byId = new Map(extractions.map((extraction) => [extraction.document.id, extraction]));
  const groups = makeClusters([...byId.keys()], { apart: [] });
  const runs = new Map<ReportId, Run[]>();
  const strongest = [...longest].sort((x, y) => y[1].count - x[1].count || compareText(x[0], y[0]));
  for (const [, run] of strongest) {
    const [a, b] = run.reports;
    if (groups.of(a) === groups.of(b)) continue;
    const [ref, other] = [byId.get(a)?.document.ref, byId.get(b)?.document.ref];
    const because = `${ref} and ${other} have the same ${run.count} words in a row: "${excerpt(run)}"`;
    groups.join(a, b, { rule: sharedWords, because });
    for (const report of run.reports) runs.set(report, [...(runs.get(report) ?? []), run]);
  }
  const joins = groups.joins();
  return [...groups.groups()].flatMap(([standing, reports]): readonly Dependence[] => {
    if (reports.length < 2) return [];
    const reasons = (joins.get(standing) ?? []).map((join) => join.because);
    return [
      {
        reports,
        claims: reports.flatMap((report) => sharedClaims(byId.get(report), runs.get(report) ?? [])),
        rule: sharedWords,
        because: reasons.join("; "),
      },
    ];
  });
}

const sharedWords = "dependence/shared-words";

/** So much of a run is quoted as evidence. */
const excerptWords = 20;

function excerpt({ words }: Run): string {
  const list = words.split(" ");
  return list.length <= excerptWords ? words : `${list.slice(0, excerptWords).join(" ")} ...`;
}

// Windows of `runLength` words are looked up, not compared pair by pair; windows that follow each other make one run.
function runsSharedWith(
  { document, sentences }: Extraction,
  firstWith: Map<string, ReportId[]>,
): ReadonlyMap<string, Run> {
  const found = new Map<string, Run>();
  const open = new Map<string, { start: number; end: number }>();
  const own = new Set<string>();
  for (const words of sentences.map(({ start, end }) => wordsOf(document.text.slice(start, end)))) {
    open.clear();
    for (let at = 0; at + runLength <= words.length; at++) {
      const window = words.slice(at, at + runLength).join(" ");
      own.add(window);
      for (const other of firstWith.get(window) ?? []) {
        if (other === document.id) continue;
        const pair = JSON.stringify([other, document.id]);
        const running = open.get(pair);
        const start = running?.end === at + runLength - 1 ? running.start : at;
        open.set(pair, { start, end: at + runLength });
        const count = at + runLength - start;
        if (count > (found.get(pair)?.count ?? 0)) {
          found.set(pair, {
            reports: [other, document.id],
            words: words.slice(start, at + runLength).join(" "),
            count,
          });
        }
      }
    }
  }
  for (const window of own) {
    const reports = firstWith.get(window);
    if (reports === undefined) firstWith.set(window, [document.id]);
    else if (reports.length < mostCompared) reports.push(document.id);
  }
  return found;
}

/** A run of words is traced back to at most this many earlier reports: a text copied a thousand times is still one voice. */
const mostCompared = 8;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sharedClaims(
  extraction: Extraction | undefined,
  runs: readonly Run[],
): readonly ClaimId[] {
  if (extraction === undefined) return [];
  const { document, claims } = extraction;
  return claims
    .filter(({ kind }) => kind === "figure" || kind === "statement")
    .filter(({ content }) =>
      content.some(({ start, end }) => {
        const said = wordsOf(document.text.slice(start, end)).join(" ");
        return runs.some((run) => isPartOf(run.words, said));
      }),
    )
    .map(({ id }) => id);
}

function isPartOf(run: string, content: string): boolean {
  return (
    content !== "" && (` ${run} `.includes(` ${content} `) || ` ${content} `.includes(` ${run} `))
  );
}

function sharedCredits(extractions: readonly Extraction[]): readonly Dependence[] {
  const credits = extractions.flatMap(({ document }) =>
    document.credits
      .filter((credit) => !overlaps(credit, document.headline ?? { start: 0, end: 0 }))
      .map((credit) => ({ name: credit.name, key: nameKey(credit.name), report: document.id })),
  );
  return [...groupBy(credits, (credit) => credit.key)]
    .sort((a, b) => compareText(a[0], b[0]))
    .flatMap(([, group]): readonly Dependence[] => {
      const reports = [...new Set(group.map((credit) => credit.report))];
      if (reports.length < 2) return [];
      const name = group[0]?.name ?? "";
      return [
        {
          reports,
          claims: [],
          rule: "dependence/same-credit",
          because: `${reports.length} reports credit ${name}`,
        },
      ];
    });
}
