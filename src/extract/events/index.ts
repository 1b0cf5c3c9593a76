// Finds what happened: one event claim for each act a sentence tells. Which claims tell one happening
// is decided in `same-happening.ts`, which figures count its victims in `link-figures.ts`.

import { casualties, otherAct } from "../../english/acts.ts";
import type { EventClaim, FigureClaim, When } from "../../model/claim.ts";
import { makeId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading, Sentence } from "../../model/reading.ts";
import type { TimeExpression } from "../../model/time.ts";
import { treeOf } from "../../read/tree.ts";
import { type Cover, coverOf } from "../attribution/cover.ts";
import { bySentence } from "../by-sentence.ts";
import type { Findings, FoundClaims } from "../findings.ts";
import { passageOver } from "../happenings/index.ts";
import { groupFigures, harmWithoutAct, isRunningTotal } from "./harm-without-act.ts";
import { giveToMainstay } from "./mainstay.ts";
import { headOfOpening, openingIn, openingSentences, opensWithAct } from "./opening.ts";
import { linkParts } from "./part-of.ts";
import { rolesOf, type Scene, type SceneMention } from "./roles.ts";
import type { EventRuleId } from "./rules.ts";
import { linkSame, type ToldEvent } from "./same-happening.ts";
import { type Trigger, triggersIn } from "./triggers.ts";
import { historyIn, whenOf } from "./when-of.ts";
import { withWidePlaces } from "./wide-places.ts";

export interface FoundEvents extends FoundClaims<"event"> {
  /** What the report opens with, where that is no act. */
  readonly opening: EventClaim | undefined;
}

/** The event claims of a report, in reading order; `figures` tell of harm where no act is named. */
export function findEvents(findings: Findings, figures: readonly FigureClaim[]): FoundEvents {
  const { reading } = findings;
  const mentionsBySentence = bySentence(findings.mentions, reading);
  const timesBySentence = bySentence(
    findings.times.map((expression) => ({ ...expression.span, expression })),
    reading,
  );
  const figuresBySentence = groupFigures(figures);
  const sceneOf = (sentence: Sentence, index: number): Scene => ({
    sentence,
    tokens: reading.tokens,
    tree: treeOf(reading),
    mentions: placeInTokens(mentionsBySentence[index] ?? [], sentence, reading),
  });
  const told: ToldEvent[] = [];
  reading.sentences.forEach((sentence, index) => {
    const scene = sceneOf(sentence, index);
    const times = (timesBySentence[index] ?? []).map((placed) => placed.expression);
    const acts = triggersIn(sentence, reading);
    const counted = figuresBySentence.get(index) ?? [];
    const past = historyIn(times, reading.document);
    const history = past?.span.end ?? sentence.end;
    const harm = harmWithoutAct(acts, { counted, history }, reading);
    const running = counted.filter(({ content: [told] }) => told.start < history);
    const total = isRunningTotal(running, past !== undefined, reading) ? running : [];
    for (const found of harm === undefined ? acts : [...acts, harm]) {
      const trigger = asHabit(found, times);
      const own = times.filter((time) => !datesTheCount(time, trigger, total));
      const counts = found === harm && found.span.start < history && total.length > 0;
      const when = counts ? undefined : whenOf(trigger, own, findings);
      const claim = makeClaim(
        { trigger, scene: sameClause(trigger, scene, history), when, index },
        findings,
      );
      if (found !== harm || standsAlone(claim, told)) told.push({ trigger, claim });
    }
  });
  const same = giveToMainstay(linkSame(told, withWidePlaces(findings.mentions, reading)), told);
  const acts = linkParts(same, told, reading);
  const opening = opensWithAct(acts) ? undefined : findOpening(findings, sceneOf);
  return { found: acts, opening, diagnostics: [] };
}

function findOpening(
  findings: Findings,
  sceneOf: (sentence: Sentence, index: number) => Scene,
): EventClaim | undefined {
  const { reading, statements } = findings;
  const opening = reading.sentences.slice(0, openingSentences);
  const asked = [
    (sentence: Sentence) => openingIn(sentence, reading, statements),
    (sentence: Sentence) => headOfOpening(sentence, reading),
  ];
  for (const ask of asked) {
    for (const [index, sentence] of opening.entries()) {
      const trigger = ask(sentence);
      if (trigger === undefined) continue;
      const when = whenOf(trigger, findings.times, findings);
      return makeClaim({ trigger, scene: sceneOf(sentence, index), when, index }, findings);
    }
  }
  return undefined;
}

// What a clause of history names is not of what the sentence tells before it, nor the other way round.
function sameClause({ span }: Trigger, scene: Scene, history: number): Scene {
  const after = span.start >= history;
  return {
    ...scene,
    mentions: scene.mentions.filter(({ mention }) => mention.start >= history === after),
  };
}

// "Every week another shop is attacked" tells of no one attack.
function asHabit(trigger: Trigger, times: readonly TimeExpression[]): Trigger {
  const habit = times.find(({ type, span }) => type === "SET" && span.end <= trigger.span.start);
  return habit !== undefined && trigger.certainty === "stated"
    ? { ...trigger, certainty: "hypothetical", hedge: habit.span }
    : trigger;
}

// "The number killed by the floods rose to 31 on Thursday": the day is that of the count.
function datesTheCount(
  { span }: TimeExpression,
  trigger: Trigger,
  counted: readonly FigureClaim[],
): boolean {
  return counted.some(
    ({ figure: { number } }) => trigger.span.end <= number.start && span.start >= number.end,
  );
}

interface Telling {
  readonly trigger: Trigger;
  readonly scene: Scene;
  readonly when: When | undefined;
  readonly index: number;
}

function makeClaim({ trigger, scene, when, index }: Telling, findings: Findings): EventClaim {
  const cover = coverOf(trigger.span, findings.statements);
  const report = findings.reading.document.id;
  return {
    kind: "event",
    id: makeId("claim", [report, "event", trigger.act.type, trigger.span.start, trigger.span.end]),
    report,
    content: [{ start: scene.sentence.start, end: scene.sentence.end }],
    sentence: index,
    attribution: cover.attribution,
    stance: cover.stance,
    ...strongerCertainty(trigger, cover),
    when,
    within: cover.within,
    apart: passageOver(trigger.span, findings.passages ?? [])?.words,
    rules: [ruleOf(trigger)],
    happening: {
      type: trigger.act.type,
      family: trigger.act.family,
      harmful: trigger.act.harmful,
      trigger: trigger.span,
      ...rolesOf(trigger, scene),
    },
    same: undefined,
  };
}

function ruleOf(trigger: Trigger): EventRuleId {
  if (trigger.act === otherAct) return "events/opening";
  return trigger.act === casualties ? "events/casualties" : `events/${trigger.form}-of-act`;
}

// Casualties told again without a place or day of their own belong to what was told before.
function standsAlone(claim: EventClaim, told: readonly ToldEvent[]): boolean {
  if (claim.happening.where.length > 0 || claim.when !== undefined) return true;
  return !told.some((one) => one.trigger.act.harmful);
}

// What the act's own words say of it goes before what its speaker's cue says.
function strongerCertainty(
  { certainty, hedge }: Trigger,
  cover: Cover,
): Pick<EventClaim, "certainty" | "hedge"> {
  if (certainty !== "stated") return { certainty, hedge };
  if (cover.stance === "orders" || cover.stance === "promises" || cover.stance === "demands") {
    return { certainty: "planned", hedge: cover.hedge };
  }
  return { certainty: cover.certainty, hedge: cover.hedge };
}

function placeInTokens(
  mentions: readonly Mention[],
  sentence: Sentence,
  reading: Reading,
): readonly SceneMention[] {
  let token = sentence.firstToken;
  return mentions.map((mention) => {
    while (token < sentence.endToken && (reading.tokens[token]?.end ?? 0) <= mention.start) token++;
    const firstToken = token;
    let endToken = token;
    while (endToken < sentence.endToken && (reading.tokens[endToken]?.start ?? 0) < mention.end) {
      endToken++;
    }
    return { mention, firstToken, endToken };
  });
}
