// Whom "he" and "the general" are taken to stand for, and by what means a thing was said, where the labels say it.

import type { Hop } from "../../src/model/attribution.ts";
import type { StatementClaim } from "../../src/model/claim.ts";
import type { Mention } from "../../src/model/mention.ts";
import { overlaps, type Span, slice } from "../../src/model/span.ts";
import type { TrueAttribution, TrueHop } from "./label-shapes.ts";
import { matchAttributions } from "./labelled-attributions.ts";
import { type LabelledReport, speakerOf } from "./labelled-report.ts";
import { type Match, namesSpeaker, wordsOf } from "./match.ts";
import { type Row, rowOf } from "./row.ts";

/** Means of saying, of the attributions that were found. */
export function channelRow(reports: readonly LabelledReport[]): Row {
  const pairs = reports.flatMap((report) => matchAttributions(report).pairs);
  const ours = pairs.filter((pair) => pair.ours.attribution.channel !== undefined).length;
  const truth = pairs.filter((pair) => pair.truth.channel !== undefined).length;
  return rowOf("channel", pairs.filter(channelIsRight).length, ours, truth);
}

/** Whether both give a channel and it is the same one, in whole or in part. */
export function channelIsRight({ truth, ours }: Match<TrueAttribution, StatementClaim>): boolean {
  const theirs = truth.channel;
  const { channel } = ours.attribution;
  return theirs !== undefined && channel !== undefined && overlaps(theirs, channel);
}

/**
 * Speakers that are not named where they speak, of the attributions found with them: those joined to whom they stand
 * for, among all that we join and all that can be joined; and those left open, among all we leave so, where they should be.
 */
export function referenceRows(reports: readonly LabelledReport[]): Row[] {
  const asked = reports.flatMap(askedReferences);
  const joined = asked.filter((one) => one.answer !== undefined).length;
  const named = asked.filter(({ hop }) => hop.refersTo !== "open").length;
  const right = asked.filter((one) => one.right);
  const rightlyJoined = right.filter(({ hop }) => hop.refersTo !== "open").length;
  return [
    rowOf("reference", rightlyJoined, joined, named),
    rowOf(
      "reference left open",
      right.length - rightlyJoined,
      asked.length - joined,
      asked.length - named,
    ),
  ];
}

/** A labelled "he", the hop of ours that has it, and whom we take him for. */
export interface AskedReference {
  readonly id: string;
  readonly hop: TrueHop;
  /** `undefined` where we leave it open. */
  readonly answer: Mention | undefined;
  readonly right: boolean;
}

/** Every labelled reference of a report whose attribution was found with its speaker. */
export function askedReferences(report: LabelledReport): readonly AskedReference[] {
  return matchAttributions(report).pairs.flatMap(({ truth, ours }) =>
    truth.chain.flatMap((hop) => {
      if (hop.refersTo === undefined) return [];
      const found = ours.attribution.chain.find((one) =>
        namesSpeaker(report.words, one.span, speakerOf(hop)),
      );
      if (found === undefined) return [];
      const answer = meant(report, found, hop);
      return [{ id: truth.id, hop, answer, right: isRight(report, hop, answer) }];
    }),
  );
}

// A quotation no cue stands at may be given to the name itself: then there is nothing left to ask.
function meant({ extraction }: LabelledReport, found: Hop, hop: TrueHop): Mention | undefined {
  const byId = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  const first = found.mention === undefined ? undefined : byId.get(found.mention);
  if (first === undefined || !overlaps(first, hop.span)) return first;
  const targetOf = ({ refersTo }: Mention) => refersTo && byId.get(refersTo.mention);
  const passed = new Set([first]);
  let last = first;
  for (let next = targetOf(first); next !== undefined && !passed.has(next); next = targetOf(next)) {
    passed.add(next);
    last = next;
  }
  return last === first ? undefined : last;
}

function isRight(
  report: LabelledReport,
  { refersTo }: TrueHop,
  answer: Mention | undefined,
): boolean {
  if (refersTo === undefined || refersTo === "open") return answer === undefined;
  if (answer === undefined) return false;
  return (
    refersTo.some((place) => overlaps(place, answer)) ||
    (answer.form === "name" && refersTo.some((place) => isPartOf(report, answer, place)))
  );
}

// "Moll", further down, is as good an answer as "Ada Moll".
function isPartOf(report: LabelledReport, answer: Mention, place: Span): boolean {
  const { text } = report.extraction.document;
  const theirs = wordsOf(slice(text, place)).map((word) => slice(slice(text, place), word));
  const ours = wordsOf(answer.name).map((word) => slice(answer.name, word));
  return ours.length > 0 && ours.every((word) => theirs.includes(word));
}
