// Which lines are one voice: reports that copy one another say the same words, and four such lines are one source, not four.

import { groupBy } from "../../model/group-by.ts";
import type { Dependence } from "../../model/situation.ts";
import { fold } from "../fold.ts";
import type { ClaimLine } from "./model.ts";

/** A line before it is known with whom it speaks. */
export type LoneLine = Omit<ClaimLine, "voice">;

/** So many words in a row, in reports known to share their words, are one telling; a shorter claim must be the same whole. */
const runLength = 8;

/** The same lines, each of a voice that speaks in several reports with where else it does. */
export function withVoices(
  lines: readonly LoneLine[],
  dependence: readonly Dependence[],
): readonly ClaimLine[] {
  const groupsOf = groupBy(
    dependence.flatMap(({ claims }, group) => claims.map((claim) => ({ claim, group }))),
    ({ claim }) => claim,
  );
  const voices = new Map<string, LoneLine[]>();
  const voiceOf = lines.map((line) => {
    const groups = new Set(
      [line.id, ...line.holds].flatMap((id) => groupsOf.get(id) ?? []).map(({ group }) => group),
    );
    if (groups.size === 0) return undefined;
    const said = runsOf(line.words);
    const runs = [...groups].flatMap((group) => said.map((run) => `${group} ${run}`));
    const voice = runs.map((run) => voices.get(run)).find((known) => known !== undefined) ?? [];
    voice.push(line);
    for (const run of runs) if (!voices.has(run)) voices.set(run, voice);
    return voice;
  });
  return lines.map((line, at) => ({ ...line, voice: voiceIn(voiceOf[at] ?? [], line) }));
}

function runsOf(words: string): readonly string[] {
  const list = fold(words).split(" ");
  if (list.length <= runLength) return [list.join(" ")];
  return Array.from({ length: list.length - runLength + 1 }, (_, at) =>
    list.slice(at, at + runLength).join(" "),
  );
}

const labelsShown = 6;

function voiceIn(voice: readonly LoneLine[], line: LoneLine): ClaimLine["voice"] {
  const [first] = voice;
  const reports = new Set(voice.map(({ report }) => report));
  if (first === undefined || reports.size < 2) return undefined;
  const others: string[] = [];
  for (const { label, report } of voice) {
    if (others.length === labelsShown) break;
    if (report !== line.report && !others.includes(label)) others.push(label);
  }
  return { id: first.id, with: others, reports: reports.size };
}

/** `in the same words as 003:7 and 005:2: one voice`. */
export function sayVoice({ voice }: ClaimLine): string | undefined {
  if (voice === undefined) return undefined;
  const more = voice.reports - 1 > voice.with.length ? ", \u2026" : "";
  return `one voice with ${voice.with.join(", ")}${more}`;
}
