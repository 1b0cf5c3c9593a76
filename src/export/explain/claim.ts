// Why a claim is there: its words, who says so, its rules, what it stands in, and how it stands to other claims.

import type { Claim } from "../../model/claim.ts";
import { notateChain, quoted } from "../notation.ts";
import { notateEvent, notateQuestion, notateVerdict } from "../notation-situation.ts";
import { claimLine, entityLine, mentionLine } from "./lines.ts";
import type { Lookup } from "./lookup.ts";
import { layOut, reasonOf, ruleLines, type Section } from "./section.ts";
import { inSentence, placeLine } from "./words.ts";

/** The explanation of a claim. */
export function explainClaim(claim: Claim, lookup: Lookup): readonly string[] {
  return layOut(claimLine(claim.id, lookup), [
    { title: "Words", lines: claimWords(claim, lookup) },
    { title: "Who says so", lines: speakers(claim, lookup) },
    { title: "Rules that made it", lines: ruleLines(claim.rules, lookup) },
    { title: "Stands in", lines: claim.within ? [claimLine(claim.within, lookup)] : [] },
    ...links(claim, lookup),
    { title: "Names in it", lines: namesIn(claim, lookup) },
    { title: "Answers", lines: questions(claim, lookup) },
    { title: "Compared", lines: comparisons(claim, lookup) },
    { title: "Judged", lines: judgements(claim, lookup) },
  ]);
}

/** Where the claim stands, and its words marked in their sentence. */
export function claimWords(claim: Claim, lookup: Lookup): readonly string[] {
  const extraction = lookup.report(claim.report);
  if (extraction === undefined) return [];
  const spans = "happening" in claim ? [claim.happening.trigger] : claim.content;
  return [placeLine(extraction, claim.content[0]), inSentence(extraction, spans)];
}

function speakers(claim: Claim, lookup: Lookup): readonly string[] {
  const extraction = lookup.report(claim.report);
  if (extraction === undefined) return [];
  const { text, outlet } = extraction.document;
  const { attribution } = claim;
  const teller = `the outlet${outlet === undefined ? "" : ` (${outlet})`}`;
  const chain =
    attribution.chain.length === 0
      ? `${teller}, in its own words`
      : `${teller} > ${notateChain(attribution, text)}`;
  const cue =
    attribution.cue === undefined ? "" : `, by the words ${quoted(text, attribution.cue)}`;
  const known = attribution.chain.flatMap((hop) => {
    const entity = hop.mention && lookup.situation.entityOf.get(hop.mention);
    return entity === undefined
      ? []
      : [`${quoted(text, hop.span)} is ${entityLine(entity, lookup)}`];
  });
  const channel =
    attribution.channel === undefined ? [] : [`the channel: ${quoted(text, attribution.channel)}`];
  const hedge =
    claim.hedge === undefined ? [] : [`${claim.certainty}: ${quoted(text, claim.hedge)}`];
  return [`${chain}${cue}`, ...channel, ...hedge, ...known, ...meant(claim, lookup)];
}

/** Why words that name nobody were taken for somebody, or who else they could mean. */
function meant({ attribution, report }: Claim, lookup: Lookup): readonly string[] {
  const mentions = lookup.report(report)?.mentions ?? [];
  return attribution.chain.flatMap(({ mention: id }) => {
    const mention = mentions.find((one) => one.id === id);
    if (mention === undefined) return [];
    const { refersTo, couldBe } = mention;
    return [
      ...(refersTo === undefined ? [] : [`because ${refersTo.because}`]),
      ...couldBe.map((other) => `could be ${mentionLine(other, lookup)}`),
    ];
  });
}

function links(claim: Claim, lookup: Lookup): readonly Section[] {
  const event = lookup.situation.placements.get(claim.id)?.event;
  const found = event && lookup.event(event);
  const joins = found?.joins.filter(({ a, b }) => a === claim.id || b === claim.id) ?? [];
  const about = claim.kind === "figure" ? claim.about : undefined;
  const same = claim.kind === "event" ? claim.same : undefined;
  return [
    {
      title: "Counts the victims of",
      lines: about ? [claimLine(about.claim, lookup), `because ${about.because}`] : [],
    },
    {
      title: "Tells again",
      lines: same ? [claimLine(same.claim, lookup), `because ${same.because}`] : [],
    },
    { title: "Event", lines: found ? [notateEvent(found, lookup.naming)] : [] },
    {
      title: "Joined with",
      lines: joins.flatMap((join) => [
        claimLine(join.a === claim.id ? join.b : join.a, lookup),
        `because ${reasonOf(join)}`,
      ]),
    },
  ];
}

function namesIn(claim: Claim, lookup: Lookup): readonly string[] {
  if (claim.kind === "statement") return [];
  const mentions =
    claim.kind === "event"
      ? [...claim.happening.actors, ...claim.happening.targets, ...claim.happening.where]
      : claim.kind === "relation"
        ? [claim.a, claim.b]
        : claim.kind === "role"
          ? [claim.who, ...(claim.of === undefined ? [] : [claim.of])]
          : claim.figure.side === undefined
            ? []
            : [claim.figure.side];
  return [...new Set(mentions)].map((id) => {
    const entity = lookup.situation.entityOf.get(id);
    const means = entity === undefined ? "" : `  is ${entityLine(entity, lookup)}`;
    return mentionLine(id, lookup) + means;
  });
}

function questions(claim: Claim, lookup: Lookup): readonly string[] {
  return lookup.questionsOf(claim.id).map((one) => notateQuestion(one, lookup.naming));
}

function comparisons(claim: Claim, lookup: Lookup): readonly string[] {
  return lookup
    .verdictsOf(claim.id)
    .flatMap((verdict) => [
      notateVerdict(verdict, lookup.naming),
      `with ${claimLine(verdict.a === claim.id ? verdict.b : verdict.a, lookup)}`,
    ]);
}

function judgements(claim: Claim, lookup: Lookup): readonly string[] {
  const placement = lookup.situation.placements.get(claim.id);
  return [
    ...(placement?.rejectedBy ? [`rejected by ${placement.rejectedBy}`] : []),
    ...(placement?.correctedBy ? [`corrected by ${placement.correctedBy}`] : []),
  ];
}
