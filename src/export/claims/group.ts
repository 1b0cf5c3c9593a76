// Puts the lines of the list under headings: by who says it first-hand, by class, by stance, by report.

import type { SourceClass } from "../../model/attribution.ts";
import { type Stance, stances } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import { shorten } from "../brief/plain.ts";
import { capital, count, listed, stanceWords } from "../brief/words.ts";
import { fold, holdsWords } from "../fold.ts";
import { countReports, type ReportCount, sayReports } from "../independent.ts";
import type { ClaimGrouping, ClaimLine, Speaker } from "./model.ts";
import { sayClass, speakerClasses } from "./words.ts";

export interface ClaimGroup {
  readonly title: string;
  /** Beside the title: a class, the report of somebody who is only described. */
  readonly beside: string | undefined;
  /** Other spellings and the like; empty where there is nothing to add. */
  readonly notes: readonly string[];
  /** `9 claims in 3 reports`. */
  readonly size: string;
  readonly lines: readonly ClaimLine[];
  /** The key of the speaker, where one speaker is what the lines share. */
  readonly speaker: Speaker | undefined;
}

/** The lines in groups; in each group they keep their order. */
export function groupClaims(lines: readonly ClaimLine[], by: ClaimGrouping): readonly ClaimGroup[] {
  switch (by) {
    case "speaker":
      return bySpeaker(lines);
    case "class":
      return speakerClasses.flatMap((name) =>
        plainGroup(
          capital(sayClass(name)),
          lines.filter((line) => line.class === name),
        ),
      );
    case "stance":
      return stances.flatMap((stance) =>
        plainGroup(
          sayStance(stance),
          lines.filter((line) => line.stance === stance),
        ),
      );
    case "report":
      return [...groupBy(lines, ({ report }) => report).values()].flatMap((own) =>
        plainGroup(sayReport(own), own, count(own.length, "claim")),
      );
    default:
      return by satisfies never;
  }
}

function plainGroup(
  title: string,
  lines: readonly ClaimLine[],
  size = sizeOf(lines),
): readonly ClaimGroup[] {
  if (lines.length === 0) return [];
  return [{ title, beside: undefined, notes: [], size, lines, speaker: undefined }];
}

function sayStance(stance: Stance): string {
  return capital(stanceWords[stance]);
}

function sayReport([line]: readonly ClaimLine[]): string {
  const { name = "", label = "" } = { name: line?.outlet.name, label: line?.reportLabel };
  return name === `report ${label}` ? capital(name) : `${name}, report ${label}`;
}

/** `9 claims in 3 reports`. */
export function sizeOf(lines: readonly ClaimLine[]): string {
  return `${count(lines.length, "claim")} in ${sayReports(countLines(lines))}`;
}

/** The reports that some claims are of. */
export function countLines(lines: readonly ClaimLine[]): ReportCount {
  const texts = new Map(lines.map(({ report, text }) => [report, text] as const));
  return countReports(texts.keys(), texts);
}

/** Those with a name first and the busiest of them before, then those only described, those left open, the outlets. */
const rankOfKind = { named: 0, described: 1, open: 2, outlet: 3 } as const;

function bySpeaker(lines: readonly ClaimLine[]): readonly ClaimGroup[] {
  return [...groupBy(lines, ({ speaker }) => speaker.key).values()]
    .map(speakerGroup)
    .sort((a, b) => rankOf(a) - rankOf(b) || weightOf(b) - weightOf(a));
}

function rankOf({ speaker }: ClaimGroup): number {
  return speaker === undefined ? 0 : rankOfKind[speaker.kind];
}

function weightOf({ speaker, lines }: ClaimGroup): number {
  return speaker?.kind === "named" ? lines.length : 0;
}

function speakerGroup(lines: readonly ClaimLine[]): ClaimGroup {
  const [first] = lines;
  const speaker = first?.speaker;
  return {
    title: titleOf(speaker),
    beside: besideOf(speaker, lines),
    notes: speaker === undefined ? [] : otherNames(speaker),
    size: sizeOf(lines),
    lines,
    speaker,
  };
}

const titleLength = 120;

function titleOf(speaker: Speaker | undefined): string {
  if (speaker === undefined) return "";
  const name = shorten(capital(speaker.name), titleLength);
  return speaker.kind === "outlet" ? `${name}, in its own words` : name;
}

function besideOf(speaker: Speaker | undefined, lines: readonly ClaimLine[]): string | undefined {
  if (speaker === undefined || speaker.kind === "outlet") return undefined;
  if (speaker.kind === "open") return "pronouns; they need not be one speaker";
  const parts = [
    ...classesOf(lines),
    ...(speaker.where === undefined ? [] : [`in ${speaker.where}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(", ");
}

function classesOf(lines: readonly ClaimLine[]): readonly string[] {
  const classes = lines
    .map((line) => line.chain.at(-1)?.class)
    .filter(
      (one): one is Exclude<SourceClass, "unknown"> => one !== undefined && one !== "unknown",
    );
  const said = [...new Set(classes)].map(sayClass);
  return said.length === 0 ? [] : [said.join(" or ")];
}

const namesShown = 6;

/** The spellings that the title does not hold, each once however it is written: "Mora" is in "Abel Mora" already. */
function otherNames({ kind, name, names }: Speaker): readonly string[] {
  if (kind !== "named") return [];
  const title = fold(name);
  const others = new Map(
    names.filter((one) => !holdsWords(title, fold(one))).map((one) => [fold(one), one]),
  );
  const shown = [...others.values()].slice(0, namesShown);
  return shown.length === 0 ? [] : [`Also as ${listed(shown)}.`];
}
