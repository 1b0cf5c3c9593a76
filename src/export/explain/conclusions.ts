// Why a conclusion is there: the claims and mentions under it, and the reason for each join and verdict.

import type { Entity } from "../../model/entity.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { Relation } from "../../model/relation.ts";
import type { Dispute, Event, FigureQuestion, Verdict } from "../../model/situation.ts";
import { slice } from "../../model/span.ts";
import { notateAside } from "../notation.ts";
import {
  notateDispute,
  notateEvent,
  notateQuestion,
  notateRelation,
  notateVerdict,
} from "../notation-situation.ts";
import { claimWords } from "./claim.ts";
import { anchorLines, claimLine, entityLine, mentionLine, placedLine } from "./lines.ts";
import type { Lookup, PlacedMention } from "./lookup.ts";
import { layOut, reasonOf, ruleLines } from "./section.ts";
import { inSentence, placeLine } from "./words.ts";

/** The explanation of an entity: its names, its mentions, and why they were taken for one. */
export function explainEntity(entity: Entity, lookup: Lookup): readonly string[] {
  return layOut(entityLine(entity.id, lookup), [
    {
      title: "Names",
      lines: entity.names.map(
        ({ text, count }) => `"${text}"  ${count === 1 ? "once" : `${count} times`}`,
      ),
    },
    {
      title: "Roles",
      lines: entity.roles.map((role) =>
        [
          `"${role.title}"`,
          ...(role.of === undefined ? [] : [`of "${lookup.entity(role.of)?.name ?? role.of}"`]),
          ...role.claims.slice(0, 1).map((claim) => `by ${claimLine(claim, lookup)}`),
        ].join("  "),
      ),
    },
    { title: "Mentions", lines: entity.mentions.map((id) => mentionLine(id, lookup)) },
    {
      title: "Joined",
      lines: entity.joins.map(
        (join) =>
          `${mentionLine(join.a, lookup)}  with  ${mentionLine(join.b, lookup)}  because ${reasonOf(join)}`,
      ),
    },
    { title: "May be the same as", lines: doubtLines(entity, lookup) },
  ]);
}

// With a mention of each, for the judgement that settles it.
function doubtLines(entity: Entity, lookup: Lookup): readonly string[] {
  return lookup.situation.candidates
    .filter(({ a, b }) => a === entity.id || b === entity.id)
    .flatMap((candidate) => [
      `${entityLine(candidate.a === entity.id ? candidate.b : candidate.a, lookup)}  because ${reasonOf(candidate)}`,
      ...candidate.mentions.map((id) => `  ${mentionLine(id, lookup)}`),
    ]);
}

/** The explanation of an event: who tells it, and why they were taken to tell one thing. */
export function explainEvent(event: Event, lookup: Lookup): readonly string[] {
  const questions = lookup.situation.figures.filter((question) => question.event === event.id);
  return layOut(notateEvent(event, lookup.naming), [
    { title: "Told by", lines: event.claims.map((id) => claimLine(id, lookup)) },
    {
      title: "Joined",
      lines: [
        ...event.claims.flatMap((id) => toldAgain(id, lookup)),
        ...event.joins.flatMap((join) => joinLines(join, reasonOf(join), lookup)),
      ],
    },
    { title: "Times given", lines: event.whenValues },
    {
      title: "Figures",
      lines: questions.map((question) => notateQuestion(question, lookup.naming)),
    },
  ]);
}

// Within one report the claim itself says which it tells again, and no join of reports does.
function toldAgain(id: ClaimId, lookup: Lookup): readonly string[] {
  const claim = lookup.claim(id);
  if (claim?.kind !== "event" || claim.same === undefined) return [];
  return joinLines({ a: claim.same.claim, b: id }, claim.same.because, lookup);
}

function joinLines(
  { a, b }: { readonly a: ClaimId; readonly b: ClaimId },
  because: string,
  lookup: Lookup,
): readonly string[] {
  return [claimLine(a, lookup), `with ${claimLine(b, lookup)}`, `because ${because}`];
}

/** The explanation of a relation: on whose word. */
export function explainRelation(relation: Relation, lookup: Lookup): readonly string[] {
  return layOut(notateRelation(relation, lookup.naming), [
    { title: "Between", lines: [relation.a, relation.b].map((id) => entityLine(id, lookup)) },
    { title: "Said by", lines: relation.claims.map((id) => claimLine(id, lookup)) },
  ]);
}

/** The explanation of a question: all its answers, and how they stand to each other. */
export function explainQuestion(question: FigureQuestion, lookup: Lookup): readonly string[] {
  const event = question.event && lookup.event(question.event);
  const verdicts = lookup.situation.verdicts.filter(
    ({ a, b }) => question.claims.includes(a) && question.claims.includes(b),
  );
  return layOut(notateQuestion(question, lookup.naming), [
    { title: "Event", lines: event ? [notateEvent(event, lookup.naming)] : [] },
    { title: "Answers", lines: question.claims.map((id) => claimLine(id, lookup)) },
    { title: "Compared", lines: verdicts.flatMap((verdict) => verdictLines(verdict, lookup)) },
  ]);
}

function verdictLines(verdict: Verdict, lookup: Lookup): readonly string[] {
  return [
    notateVerdict(verdict, lookup.naming),
    `  ${claimLine(verdict.a, lookup)}`,
    `  ${claimLine(verdict.b, lookup)}`,
  ];
}

/** The explanation of a verdict: its reason, and both claims in their words. */
export function explainVerdict(verdict: Verdict, lookup: Lookup): readonly string[] {
  return layOut(notateVerdict(verdict, lookup.naming), [
    { title: "Rule that made it", lines: ruleLines([verdict.rule], lookup) },
    { title: "One claim", lines: inItsWords(verdict.a, lookup) },
    { title: "The other", lines: inItsWords(verdict.b, lookup) },
  ]);
}

/** The explanation of a dispute: the words it turns on, and who takes which side in what words. */
export function explainDispute(dispute: Dispute, lookup: Lookup): readonly string[] {
  const event = dispute.event && lookup.event(dispute.event);
  const pairs = new Set(dispute.verdicts);
  return layOut(notateDispute(dispute, lookup.naming), [
    { title: "Rule that made it", lines: ruleLines([dispute.rule], lookup) },
    { title: "Turns on", lines: anchorLines(dispute.about, lookup) },
    ...dispute.sides.map(({ claims }, index) => ({
      title: `Side ${index + 1}`,
      lines: claims.flatMap((id) => inItsWords(id, lookup)),
    })),
    {
      title: "Set against each other",
      lines: lookup.situation.verdicts
        .filter(({ id }) => pairs.has(id))
        .map((verdict) => notateVerdict(verdict, lookup.naming)),
    },
    { title: "Event", lines: event ? [notateEvent(event, lookup.naming)] : [] },
  ]);
}

function inItsWords(id: ClaimId, lookup: Lookup): readonly string[] {
  const claim = lookup.claim(id);
  return claim ? [claimLine(id, lookup), ...claimWords(claim, lookup)] : [];
}

/** The explanation of a mention: its words, and whom it was taken to mean. */
export function explainMention(placed: PlacedMention, lookup: Lookup): readonly string[] {
  const { mention, extraction } = placed;
  const id = lookup.situation.entityOf.get(mention.id);
  const entity = id && lookup.entity(id);
  const joins = entity?.joins.filter(({ a, b }) => a === mention.id || b === mention.id) ?? [];
  return layOut(placedLine(placed), [
    { title: "Words", lines: [placeLine(extraction, mention), inSentence(extraction, [mention])] },
    { title: "Rules that made it", lines: ruleLines(mention.rules, lookup) },
    {
      title: "Stands for",
      lines: mention.refersTo
        ? [mentionLine(mention.refersTo.mention, lookup), `because ${mention.refersTo.because}`]
        : [],
    },
    { title: "Could stand for", lines: mention.couldBe.map((id) => mentionLine(id, lookup)) },
    { title: "Belongs to", lines: entity ? [entityLine(entity.id, lookup)] : [] },
    {
      title: "Joined with",
      lines: joins.map(
        (join) =>
          `${mentionLine(join.a === mention.id ? join.b : join.a, lookup)}  because ${reasonOf(join)}`,
      ),
    },
  ]);
}

/** The explanation of a report: what is known of it, what was not read, and whose words it may carry. */
export function explainReport(extraction: Extraction, lookup: Lookup): readonly string[] {
  const { document } = extraction;
  const groups = lookup.situation.dependence.filter(({ reports }) => reports.includes(document.id));
  const published = lookup.situation.published.get(document.id);
  const weeks = lookup.situation.weeks.filter(({ reports }) => reports.includes(document.id));
  const title = document.title === undefined ? [] : [`"${document.title}"`];
  return layOut(["report", document.ref, ...title, `#${document.id}`].join("  "), [
    {
      title: "Known of it",
      lines: [
        `outlet ${document.outlet ?? "not given"}`,
        `published ${published === undefined ? "not given" : `${published.edtf} (${published.basis})`}`,
        ...(document.url === undefined ? [] : [`address ${document.url}`]),
        `${extraction.sentences.length} sentences, ${extraction.claims.length} claims, read by ${extraction.reader}`,
      ],
    },
    { title: "Its day rests on", lines: anchorLines(published?.because ?? [], lookup) },
    ...weeks.map((week) => ({
      title: "In one week with others",
      lines: [`because ${reasonOf(week)}`, ...anchorLines(week.anchors, lookup)],
    })),
    {
      title: "Set aside",
      lines: document.setAside.map((aside) => notateAside(aside, document.text)),
    },
    {
      title: "Credits",
      lines: document.credits.map((credit) => `${credit.name}: ${slice(document.text, credit)}`),
    },
    {
      title: "Depends on others",
      lines: groups.map((group) => {
        const others = group.reports.filter((id) => id !== document.id);
        const refs = others.map((id) => lookup.report(id)?.document.ref ?? id);
        return `${group.degree}  ${refs.join(", ")}  because ${reasonOf(group)}`;
      }),
    },
  ]);
}
