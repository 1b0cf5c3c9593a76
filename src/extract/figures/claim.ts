// Makes the claim of a figure: its content, whose word it is, whose dead, and when.

import { afterLoneTime, articles, timeBarriers } from "../../english/clause-words.ts";
import { sayingVerbs } from "../../english/locatives.ts";
import { runningStretches } from "../../english/number-words.ts";
import { peopleInGeneral } from "../../english/people-in-general.ts";
import type { Certainty, FigureClaim, When } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import { type MentionId, makeId } from "../../model/ids.ts";
import { contains, overlaps, type Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { type Cover, coverOf } from "../attribution/cover.ts";
import type { Findings } from "../findings.ts";
import type { RuledTie, Scene } from "./rule.ts";
import { type FigureSentence, spanOf, wordAt } from "./sentence.ts";

/** The figure claim of a tie. */
export function claimOf(told: RuledTie, scene: Scene, findings: Findings): FigureClaim {
  const { sentence } = scene;
  const tie = runningTotal(told, sentence);
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
    stance: cover.stance,
    certainty: certaintyOf(tie, cover),
    when: whenOf(tie, sentence),
    within: cover.within,
    rules: [tie.rule],
    figure: figureOf(tie, sentence),
    about: undefined,
  };
}

function figureOf(tie: RuledTie, sentence: FigureSentence): Figure {
  const { count } = tie;
  return {
    measure: tie.measure,
    unit: "person",
    low: count.low,
    high: count.high,
    best: count.best,
    hedge: count.hedge,
    vague: count.vague,
    number: count.numberSpan,
    of: count.of,
    narrows: count.of !== undefined && narrows(count.of, sentence),
    side: count.kind === "some" ? sideOf(count.of, sentence) : undefined,
    scope: tie.scope ?? "incident",
    update: tie.update,
  };
}

function certaintyOf(tie: RuledTie, cover: Cover): Certainty {
  if (tie.count.kind === "none") return "negated";
  if (tie.mood === "real") return cover.certainty;
  return tie.mood;
}

/** Whether the last word of the noun is one for people of some kind. */
function narrows(of: Span, sentence: FigureSentence): boolean {
  const head = sentence.tokens.findLast((token) => contains(of, token));
  return head !== undefined && !peopleInGeneral.has(head.lower);
}

/** A name inside the counted noun: "six of Oran's fighters". */
function sideOf(of: Span | undefined, sentence: FigureSentence): MentionId | undefined {
  if (of === undefined) return undefined;
  return sentence.mentions.find(
    (mention) => contains(of, mention) && mention.form === "name" && mention.end < of.end,
  )?.id;
}

/** How far the time of a figure may stand from its words, in tokens. */
const timeReach = 24;

/** The nearest time in the clause that is not when somebody spoke, and not a name's ("the 1994 war"). */
function whenOf(tie: RuledTie, sentence: FigureSentence): When | undefined {
  const near = sentence.times
    .filter((time) => time.type === "DATE" || time.type === "TIME")
    .filter((time) => !/_REF$/.test(time.value))
    .map((time) => ({ time, place: placeOf(time, sentence) }))
    .filter(({ place }) => canGovern(tie, place, sentence))
    .map(({ time, place }) => ({ time, gap: gapTo(tie, place) }))
    .filter(({ gap }) => gap <= timeReach)
    .sort((a, b) => a.gap - b.gap)[0];
  if (near === undefined) return undefined;
  const { span, value, time } = near.time;
  return { span, value, time };
}

interface Place {
  readonly first: number;
  readonly end: number;
}

function placeOf(time: TimeExpression, sentence: FigureSentence): Place {
  const first = sentence.tokens.findIndex((token) => overlaps(token, time.span));
  let end = first;
  while (end < sentence.tokens.length && (sentence.tokens[end]?.start ?? 0) < time.span.end)
    end += 1;
  return { first, end };
}

function gapTo(tie: RuledTie, place: Place): number {
  return place.first >= tie.end ? place.first - tie.end : Math.max(0, tie.first - place.end);
}

function canGovern(tie: RuledTie, place: Place, sentence: FigureSentence): boolean {
  const before = wordAt(sentence, place.first - 1);
  const beforeThat = wordAt(sentence, place.first - 2);
  if (sayingVerbs.has(before) || (before === "on" && sayingVerbs.has(beforeThat))) return false;
  if (namesSomething(place, sentence)) return false;
  const [from, to] =
    place.first >= tie.end ? [tie.end, place.first] : [place.end, Math.max(place.end, tie.first)];
  for (let at = from; at < to; at++) {
    const word = wordAt(sentence, at);
    if (timeBarriers.has(word) || sayingVerbs.has(word)) return false;
  }
  return true;
}

/** "the 1994 war", "in the May attack": the time is part of a name for something else. */
function namesSomething(place: Place, sentence: FigureSentence): boolean {
  if (!articles.has(wordAt(sentence, place.first - 1))) return false;
  return (
    /^\p{L}/u.test(wordAt(sentence, place.end)) && !afterLoneTime.has(wordAt(sentence, place.end))
  );
}

/** "since Friday", "so far this year": a count over a stretch of time is a running total, and no change of an earlier figure. */
function runningTotal(tie: RuledTie, sentence: FigureSentence): RuledTie {
  if (tie.scope !== undefined || tie.count.kind !== "some") return tie;
  const counts = sentence.times.some((time) => {
    const place = placeOf(time, sentence);
    if (gapTo(tie, place) > timeReach || !canGovern(tie, place, sentence)) return false;
    return (
      wordAt(sentence, place.first - 1) === "since" || runningStretches.has(textOf(time, sentence))
    );
  });
  return counts ? { ...tie, scope: "cumulative" } : tie;
}

function textOf(time: TimeExpression, sentence: FigureSentence): string {
  return sentence.text.slice(time.span.start, time.span.end).toLowerCase();
}
