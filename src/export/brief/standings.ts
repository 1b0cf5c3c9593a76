// How the answers to one question stand to each other, and which of them only repeat an answer above.

import type { FigureClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Verdict, VerdictKind } from "../../model/situation.ts";
import {
  type BriefContext,
  boundTold,
  chainOf,
  noteOf,
  shareVoice,
  speakAlone,
} from "./context.ts";
import type { Bounded, Standing } from "./model.ts";
import { plain } from "./plain.ts";
import { sayNumber } from "./value.ts";
import { sayDaysIn } from "./when.ts";
import { listed, standingWords, updateWords } from "./words.ts";

const mainStandings = 3;
const otherStandings = 4;

/** A situation with the comparisons of each of its claims. */
export interface Setting {
  readonly context: BriefContext;
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
}

/** The setting of a situation. */
export function compareIn(context: BriefContext): Setting {
  const verdicts = new Map<string, Verdict[]>();
  for (const verdict of context.situation.verdicts) {
    for (const id of [verdict.a, verdict.b]) {
      const list = verdicts.get(id);
      if (list === undefined) verdicts.set(id, [verdict]);
      else list.push(verdict);
    }
  }
  return { context, verdicts };
}

/** Those that say the number of an answer above them and stand to all others as that one does. */
export function repeatedAnswers(
  claims: readonly FigureClaim[],
  setting: Setting,
): ReadonlySet<FigureClaim> {
  const { context } = setting;
  const alike = groupBy(claims, (claim) => {
    const standings = comparedTo(claim, setting).map(({ verdict, other }) =>
      JSON.stringify([verdict.verdict, verdict.later === other.id, sayNumber(other, context)]),
    );
    if (standings.length === 0) return claim.id;
    const { scope } = claim.figure;
    return JSON.stringify([sayNumber(claim, context), scope, ...[...new Set(standings)].sort()]);
  });
  return new Set([...alike.values()].flatMap(([, ...others]) => others));
}

/** How an answer stands to the others, what an editor must see first. */
export function tellStandings(claim: FigureClaim, setting: Setting): Bounded<Standing> {
  const { context } = setting;
  const compared = [...comparedTo(claim, setting)].sort(
    (a, b) => urgency.indexOf(a.verdict.verdict) - urgency.indexOf(b.verdict.verdict),
  );
  const groups = [...groupBy(compared, (one) => sameStanding(one, context)).values()].flatMap(
    ([first, ...same]) => (first === undefined ? [] : [{ first, same }]),
  );
  // Why two answers are not comparable matters only where nothing else is known of them.
  const told = groups.filter(({ first }) => first.verdict.verdict !== "incomparable").length;
  const main = Math.min(mainStandings, Math.max(1, told));
  return boundTold(groups, { main, rest: otherStandings }, ({ first, same }) =>
    tellStanding(first, same, { claim, context }),
  );
}

/** What an editor must see first stands first. */
const urgency: readonly VerdictKind[] = [
  "dispute",
  "update",
  "unclear",
  "refine",
  "agree",
  "incomparable",
];

function comparedTo(claim: FigureClaim, { context, verdicts }: Setting): readonly Compared[] {
  return (verdicts.get(claim.id) ?? []).flatMap((verdict): readonly Compared[] => {
    const other = context.claims.get(verdict.a === claim.id ? verdict.b : verdict.a);
    return other?.kind === "figure" && other.id !== claim.id ? [{ verdict, other }] : [];
  });
}

interface Compared {
  readonly verdict: Verdict;
  readonly other: FigureClaim;
}

/** Answers that say the same number and stand the same way for the same reason are told in one breath. */
function sameStanding({ verdict, other }: Compared, context: BriefContext): string {
  const later = verdict.later === other.id;
  return JSON.stringify([
    verdict.verdict,
    later,
    sayNumber(other, context),
    sayReason(verdict, context),
  ]);
}

/** Why two answers stand so, and what speaks against counting them as two. */
function sayReason(verdict: Verdict, context: BriefContext): string {
  return sayDaysIn(plain(verdict.because)) + voiceCaution(verdict, context);
}

function tellStanding(
  { verdict, other }: Compared,
  same: readonly Compared[],
  { claim, context }: { readonly claim: FigureClaim; readonly context: BriefContext },
): Standing {
  const others = [other, ...same.map((one) => one.other)];
  const sources = others.map((one) => chainOf(one, context)[0]?.name ?? "a report");
  const differs = verdict.verdict === "dispute";
  const alone = differs && others.every((one) => speakAlone(claim, one, context) !== undefined);
  const number = sayNumber(other, context);
  return {
    verdict: verdict.verdict,
    words: alone ? "gives two numbers, this and" : sayStanding(verdict, claim),
    number,
    other: alone ? number : `${number} (${listed([...new Set(sources)])})`,
    because: sayReason(verdict, context),
    note: noteOf(other, context),
  };
}

/** Two reports that agree are one source where one carries the other's line. */
function voiceCaution({ verdict, a, b }: Verdict, context: BriefContext): string {
  const [first, second] = [context.claims.get(a), context.claims.get(b)];
  if (verdict !== "agree" || first === undefined || second === undefined) return "";
  return shareVoice(first, second, context) ? "; their reports likely speak with one voice" : "";
}

function sayStanding({ verdict, later }: Verdict, { id }: FigureClaim): string {
  return verdict === "update"
    ? updateWords[later === id ? "later" : "earlier"]
    : standingWords[verdict];
}
