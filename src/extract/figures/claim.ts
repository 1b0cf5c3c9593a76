// Makes the claim of a figure: its content, whose word it is, whose dead, and when.

import { reachingCare } from "../../english/care-words.ts";
import { peopleInGeneral } from "../../english/people-in-general.ts";
import { countingPlaces, personSingulars } from "../../english/person-nouns.ts";
import { prepositions } from "../../english/phrase-words.ts";
import type { FigureClaim, When } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import { makeId } from "../../model/ids.ts";
import { contains, type Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { type Cover, coverOf } from "../attribution/cover.ts";
import type { Findings } from "../findings.ts";
import { asWhen, countedAt, governing, mayDate } from "../time/governing.ts";
import { careRuleIds } from "./care-rules.ts";
import { hedgeOf } from "./hedge.ts";
import { isLowered } from "./lowered.ts";
import { speakersSide } from "./own-side.ts";
import type { RuledTie, Scene } from "./rule.ts";
import { type FigureSentence, spanOf } from "./sentence.ts";
import { namedIn } from "./sides.ts";
import { isDenied } from "./singles.ts";
import { gapTo, governs, placeOf } from "./time-reach.ts";

/** The figure claim of a tie. */
export function claimOf(tie: RuledTie, scene: Scene, findings: Findings): FigureClaim {
  const { sentence } = scene;
  const report = findings.reading.document.id;
  const content = spanOf(sentence, tie.first, tie.end);
  const cover = coverOf(content, findings.statements);
  return {
    id: makeId("claim", [
      report,
      "figure",
      tie.measure,
      tie.count.numberSpan.start,
      tie.count.numberSpan.end,
    ]),
    kind: "figure",
    report,
    content: [content],
    sentence: sentence.index,
    attribution: cover.attribution,
    stance: isDenied(sentence, tie.count.first) ? "asserts" : cover.stance,
    ...certaintyOf(tie, cover, sentence),
    when: whenOf(tie, sentence, findings),
    within: cover.within,
    rules: [tie.rule],
    figure: figureOf(tie, sentence, cover),
    about: undefined,
  };
}

/** A hospital or a morgue counts those who reached it; its doctors tell of all, where they do not say that. */
function isFacilitys(tie: RuledTie, cover: Cover, { text, tokens }: FigureSentence): boolean {
  const speaker = cover.attribution.chain.at(-1);
  if (speaker?.class !== "medical") return false;
  const words =
    text
      .slice(speaker.span.start, speaker.span.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (!words.some((word) => countingPlaces.has(word))) return false;
  const end = words.findIndex((word) => prepositions.has(word));
  if (countingPlaces.has(words.at(end < 0 ? -1 : end - 1) ?? "")) return true;
  const near = tokens.slice(Math.max(0, tie.first - careReach), tie.end + careReach);
  return careRuleIds.has(tie.rule) || near.some(({ lower }) => reachingCare.has(lower));
}

/** How far from a figure it may stand that those counted reached the place that counts them, in tokens. */
const careReach = 6;

function figureOf(tie: RuledTie, sentence: FigureSentence, cover: Cover): Figure {
  const { count } = tie;
  const inCare = isFacilitys(tie, cover, sentence);
  const named = count.kind === "some" ? namedIn(count.of, sentence) : undefined;
  const of = tie.of ?? count.of;
  return {
    measure: tie.measure,
    unit: "person",
    low: count.low,
    high: count.high,
    best: count.best,
    hedge: count.hedge,
    vague: count.vague,
    number: count.numberSpan,
    of,
    narrows: of !== undefined && narrows(of, sentence),
    side: tie.side ?? named ?? speakersSide(tie, sentence, cover.attribution),
    scope: tie.scope ?? (inCare && count.kind !== "none" ? "partial" : "incident"),
    update: tie.update,
    ...(isLowered(tie, sentence) ? { lowered: true } : {}),
    ...(tie.former === undefined ? {} : { former: tie.former }),
    derivedFrom: tie.derivedFrom,
  };
}

function certaintyOf(
  tie: RuledTie,
  { certainty, hedge }: Cover,
  sentence: FigureSentence,
): Pick<FigureClaim, "certainty" | "hedge"> {
  if (tie.count.kind === "none") return { certainty: "negated", hedge: tie.count.numberSpan };
  if (tie.mood === "real") return { certainty, hedge };
  return { certainty: tie.mood, hedge: hedgeOf(tie, tie.mood, sentence) };
}

/** Whether the noun is one for people of some kind: by its last word, or by the one before the deaths ("civilian deaths"). */
function narrows(of: Span, sentence: FigureSentence): boolean {
  const words = sentence.tokens.filter((token) => contains(of, token)).map(({ lower }) => lower);
  const head = words.at(-1);
  if (head === undefined) return false;
  return !peopleInGeneral.has(head) || words.slice(0, -1).some(isOfSomeKind);
}

function isOfSomeKind(word: string): boolean {
  return personSingulars.has(word) && !peopleInGeneral.has(word);
}

/** The time that dates the words of the tie, else that of their count, else the nearest that the tree leaves room for. */
function whenOf(tie: RuledTie, sentence: FigureSentence, findings: Findings): When | undefined {
  const words = spanOf(sentence, tie.first, tie.end);
  const hasTree = findings.reading.tree.length > 0;
  const times = hasTree ? sentence.times.filter((time) => mayDate(time, findings)) : sentence.times;
  const time =
    (hasTree ? (governing(words, findings) ?? countedAt(words, findings)) : undefined) ??
    nearestTime(tie, sentence, times);
  return time && asWhen(time);
}

/** The nearest time in the clause that is not when somebody spoke, and not a name's ("the 1994 war"). */
function nearestTime(
  tie: RuledTie,
  sentence: FigureSentence,
  times: readonly TimeExpression[],
): TimeExpression | undefined {
  return times
    .filter((time) => time.type === "DATE" || time.type === "TIME")
    .filter((time) => !/_REF$/.test(time.value))
    .map((time) => ({ time, place: placeOf(time, sentence) }))
    .filter(({ place, time }) => governs(tie, { place, value: time.value }, sentence))
    .map(({ time, place }) => ({ time, gap: gapTo(tie, place) }))
    .sort((a, b) => a.gap - b.gap)[0]?.time;
}
