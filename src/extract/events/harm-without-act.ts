// A sentence that counts dead or hurt and names no act still tells that something happened.

import { diseaseNames } from "../../english/act-frames.ts";
import { type ActType, actsByType, casualties, runningTotals } from "../../english/acts.ts";
import type { FigureClaim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { tokenRange, tokensIn, tokensOf } from "../../read/query.ts";
import type { Trigger } from "./triggers.ts";

/** The harm a sentence counts, as an act of its own, where none of its acts can be what did it. */
export function harmWithoutAct(
  acts: readonly Trigger[],
  {
    counted: figures,
    history,
  }: { readonly counted: readonly FigureClaim[]; readonly history: number },
  reading: Reading,
): Trigger | undefined {
  const isPast = ({ content: [told] }: FigureClaim) => told.start >= history;
  const counted = figures.find(
    (claim) => isHarmDone(claim) && (isPast(claim) || !isOverPeriod(claim)),
  );
  const past = counted !== undefined && isPast(counted);
  const told = acts.some(
    ({ act, certainty, span }) =>
      act.harmful &&
      (certainty === "stated" || certainty === "hedged") &&
      span.start >= history === past,
  );
  if (told || counted === undefined) return undefined;
  const [span] = counted.content;
  const { first, end } = tokenRange(reading, span);
  return {
    act: causeIn(counted.sentence, reading) ?? casualties,
    form: "noun",
    span,
    firstToken: first,
    endToken: end,
    certainty: "stated",
    hedge: undefined,
    pointsBack: false,
    isNew: false,
  };
}

// "Twelve people died of cholera".
function causeIn(index: number, reading: Reading): ActType | undefined {
  const sentence = reading.sentences[index];
  const words = sentence === undefined ? [] : tokensOf(reading, sentence);
  return words.some(({ lower }) => diseaseNames.has(lower))
    ? actsByType.get("outbreak")
    : undefined;
}

/** Whether the count runs on ("the toll"): its day is then that of the count, not of what is counted. */
export function isRunningTotal(
  figures: readonly FigureClaim[],
  hasHistory: boolean,
  reading: Reading,
): boolean {
  return figures.some(
    ({ figure, content }) =>
      // In "killed 30, the worst since 2019, when 40 died" the "since" is of the clause of history.
      (figure.scope === "cumulative" && !hasHistory) ||
      figure.update !== undefined ||
      tokensIn(reading, content[0]).some(({ lower }) => runningTotals.has(lower)),
  );
}

/** Figures by the sentence they stand in. */
export function groupFigures(
  figures: readonly FigureClaim[],
): ReadonlyMap<number, readonly FigureClaim[]> {
  const groups = new Map<number, FigureClaim[]>();
  for (const figure of figures) {
    const group = groups.get(figure.sentence);
    if (group === undefined) groups.set(figure.sentence, [figure]);
    else group.push(figure);
  }
  return groups;
}

/** "Since the start of the year": a count over many happenings is not one happening's. */
export function isOverPeriod({ figure }: FigureClaim): boolean {
  return figure.scope === "cumulative" && figure.update === undefined;
}

function isHarmDone({ figure, certainty }: FigureClaim): boolean {
  if (certainty !== "stated" && certainty !== "hedged") return false;
  if (figure.scope === "partial" || figure.high === 0) return false;
  return figure.measure === "killed" || figure.measure === "injured";
}
