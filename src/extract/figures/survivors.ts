// Works out how many lived of those who were hit, where the sentence says how many of them died: "four were shot, one fatally".

import { includingWords } from "../../english/toll-words.ts";
import { careRuleIds } from "./care-rules.ts";
import type { Count } from "./counts.ts";
import type { RuledTie, Scene, Tie } from "./rule.ts";
import { type FigureSentence, wordAt } from "./sentence.ts";

/** The hurt that the ties of a sentence leave when its dead are taken off those who were hit. */
export function survivorsIn(ties: readonly RuledTie[], { sentence }: Scene): readonly Tie[] {
  const dead = ties.filter((tie) => tie.measure === "killed" && tie.mood === "real");
  const [died, more] = dead;
  if (died === undefined || more !== undefined) return [];
  if (!isOfThoseHit(died) && !isIncluded(died, sentence)) return [];
  const amongThem = deadOfTheHurt(ties, sentence);
  const hit = ties.filter(
    (tie) =>
      (tie.open === true || holdsDead(tie, amongThem)) &&
      tie.mood === "real" &&
      !careRuleIds.has(tie.rule),
  );
  const included = isIncluded(died, sentence);
  return hit.flatMap((tie) => {
    // Beside others who were hit, one who died may be none of them.
    if (tie.count.others && !included) return [];
    const count = tie.count.first < died.count.first ? less(tie.count, died.count) : undefined;
    if (count === undefined) return [];
    return [
      {
        count,
        measure: "injured" as const,
        first: tie.first,
        end: Math.max(tie.end, died.end),
        mood: "real" as const,
        derivedFrom: [tie.count.numberSpan, died.count.numberSpan],
      },
    ];
  });
}

/** "including one who died", "one of them fatally": dead who are told as some of those hurt; the last of a sentence. */
export function deadOfTheHurt(
  ties: readonly RuledTie[],
  sentence: FigureSentence,
): RuledTie | undefined {
  return ties.findLast(
    (died) =>
      died.measure === "killed" &&
      died.mood === "real" &&
      (isIncluded(died, sentence) || ofThem.has(died.rule) || theHurt.has(died.count.noun)),
  );
}

/** "two of whom died": those just told to be hurt. */
const theHurt: ReadonlySet<string> = new Set(["whom", "them"]);

const ofThem: ReadonlySet<string> = new Set(["figures/fatally", "figures/of-them"]);

/** "four were hurt, one of them fatally": a count of the hurt that counts dead, too. */
export function holdsDead({ measure, count, derivedFrom }: RuledTie, died?: RuledTie): boolean {
  if (measure !== "injured" || count.kind !== "some" || died === undefined) return false;
  if (derivedFrom !== undefined || died.count.first < count.first) return false;
  return (died.count.best ?? 0) < (count.best ?? 0);
}

/** "shot four, killing one", "four were shot, one fatally", "four shot, one dead"; a sentence with a new subject may tell of others. */
function isOfThoseHit({ rule, count }: RuledTie): boolean {
  if (count.kind === "none" || count.known || count.others) return false;
  return count.partitive || ofThoseHit.has(rule);
}

/** "shot four, including one who died". */
function isIncluded({ count }: RuledTie, sentence: FigureSentence): boolean {
  return includingWords.has(wordAt(sentence, count.first - 1));
}

const ofThoseHit: ReadonlySet<string> = new Set([
  "figures/fatally",
  "figures/of-them",
  "figures/including",
  "figures/active",
  "figures/beside",
]);

/** The one number less the other; `undefined` where nobody would be left, or the text counts no exact number. */
function less(all: Count, dead: Count): Count | undefined {
  const left = all.kind === "some" ? (all.best ?? 0) - (dead.best ?? 0) : 0;
  const exact = [all, dead].every(({ low, high, best }) => low === best && high === best);
  if (left < 1 || !exact) return undefined;
  return { ...all, low: left, high: left, best: left, of: undefined, noun: "", hedge: undefined };
}
