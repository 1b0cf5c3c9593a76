// Finds the figures of a report: how many killed, injured, abducted, by whose count. Which event they count the victims of is for others.

import { bodyNouns, harmNouns } from "../../english/harm-words.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Findings, FoundClaims } from "../findings.ts";
import { standOf } from "../happenings/stand.ts";
import { apportionRules } from "./apportion-rules.ts";
import { careRules } from "./care-rules.ts";
import { claimOf } from "./claim.ts";
import { findCounts } from "./counts.ts";
import { flightRules } from "./flight-rules.ts";
import { findHarms } from "./harms.ts";
import { isMiscounted } from "./miscounted.ts";
import { nounRules } from "./noun-rules.ts";
import { type PartRule, partRules } from "./part-rules.ts";
import type { FigureRule, RuledTie, Scene } from "./rule.ts";
import { isHabitual } from "./running-totals.ts";
import { withScopes } from "./scope.ts";
import { figureSentences, spanOf } from "./sentence.ts";
import { totalRules } from "./total-rules.ts";
import { unnamedToll, withUnnamedTolls } from "./unnamed-tolls.ts";
import { verbRules } from "./verb-rules.ts";
import { withoutVoices } from "./voices.ts";
import { warRules } from "./war-rules.ts";
import { settleWholes } from "./wholes.ts";

/** The rules that look at no others' finds. */
const harmRules: readonly FigureRule[] = [
  ...nounRules,
  ...verbRules,
  ...warRules,
  ...careRules,
  ...flightRules,
];

/** Every rule for figures, in the order in which they are tried. */
export const figureRules: readonly (FigureRule | PartRule)[] = [
  ...harmRules,
  ...partRules,
  ...apportionRules,
  ...totalRules,
  unnamedToll,
];

/** The figure claims of a report, in reading order, not yet tied to an event. */
export function findFigures(findings: Findings): FoundClaims<"figure"> {
  const told = figureSentences(findings).flatMap((sentence) => {
    const counted = findCounts(sentence).filter((count) => !isMiscounted(count, sentence));
    if (counted.length === 0) return [];
    const harms = findHarms(sentence);
    const scene: Scene = { sentence, harms, counts: withoutVoices(counted, harms, sentence) };
    return [{ scene, ties: tiesIn(scene) }];
  });
  const found = settleWholes(withUnnamedTolls(told)).flatMap(({ scene, ties }) =>
    ties
      .filter((tie) => tie.unclear !== true && !isOfTheDead(tie))
      .map((tie) => claimOf(tie, scene, findings))
      .sort((a, b) => a.content[0].start - b.content[0].start),
  );
  const diagnostics = told.flatMap(({ scene, ties }) => unclearIn(scene, ties, findings));
  return { found: standOf(found, findings), diagnostics };
}

/** Bodies and corpses are counted among the dead and under no other harm. */
function isOfTheDead({ count, measure }: RuledTie): boolean {
  return measure !== "killed" && measure !== "missing" && bodyNouns.has(count.noun);
}

function tiesIn(scene: Scene): readonly RuledTie[] {
  const ties: RuledTie[] = [];
  for (const rule of harmRules) {
    add(
      ties,
      rule.find(scene).map((tie) => ({ ...tie, rule: rule.id })),
    );
  }
  for (const rule of [...partRules, ...apportionRules]) {
    add(
      ties,
      rule.find(scene, ties).map((tie) => ({ ...tie, rule: rule.id })),
    );
  }
  const kept = ties.filter((tie) => !isOutdone(tie, ties) && !isHabitual(tie, scene.sentence));
  for (const rule of totalRules) {
    add(
      kept,
      rule.find(scene, kept).map((tie) => ({ ...tie, rule: rule.id })),
    );
  }
  return withScopes(kept, scene);
}

/** The first rule to tie a number to a measure keeps it. */
function add(ties: RuledTie[], more: readonly RuledTie[]): void {
  for (const tie of more) {
    // What did not happen to somebody is no figure, unless it happened to nobody.
    const negated = tie.mood === "negated" && tie.count.kind !== "none";
    const known = ties.some((one) => one.count === tie.count && one.measure === tie.measure);
    if (!known && !negated) ties.push(tie);
  }
}

/** "was shot and died": hit counts as hurt only where nothing worse is told of the same people; nor does a wound that one died of. */
function isOutdone(tie: RuledTie, ties: readonly RuledTie[]): boolean {
  const same = ties.filter((other) => other.count === tie.count && other !== tie);
  if (tie.open === true) return same.length > 0;
  return (
    tie.measure === "injured" &&
    same.some(({ measure, mood }) => measure === "killed" && mood === "real")
  );
}

/** A count of casualties, or of "killed or wounded": the words do not say how many of which. */
function unclearIn(
  scene: Scene,
  ties: readonly RuledTie[],
  findings: Findings,
): readonly Diagnostic[] {
  const unclear = ties.filter((tie) => tie.unclear).map((tie) => tie.count);
  const casualties = scene.counts.filter(
    (count) =>
      count.kind === "some" &&
      (harmNouns.get(count.noun)?.length ?? 0) > 1 &&
      !ties.some((tie) => tie.count === count),
  );
  return [...new Set([...unclear, ...casualties])].map((count) => ({
    code: "figure-unclear" as const,
    report: findings.reading.document.id,
    span: spanOf(scene.sentence, count.first, count.end),
    facts: { input: findings.reading.document.ref },
  }));
}
