// Figures that may have slipped from one event into another: an odd number that a report gives for one event without a
// source, that no other report gives for it, and that another report gives for another event of the same story.

import type { FigureClaim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import type { Figure } from "../../model/figure.ts";
import { groupBy } from "../../model/group-by.ts";
import type { EventId, ReportId } from "../../model/ids.ts";
import type { Dependence, FigureQuestion } from "../../model/situation.ts";
import type { Anchor, Time } from "../../model/time.ts";
import { type DependenceEvidence, leastAlike } from "./evidence.ts";
import { reasonOf } from "./reason.ts";

/** Smaller numbers are the same by chance, and so are round ones, which are whole times of the other. */
const leastNumber = 11;
const roundTo = 5;

/** A number that is told of more events is no mark of one; the lender's may stand in two pieces. */
const mostEvents = 3;

interface Answer {
  readonly question: FigureQuestion;
  readonly claim: FigureClaim;
  /** When its report was published. */
  readonly published: Time | undefined;
}

/** Figures without a source of their own that another event's reports give too. */
export function findBorrowedFigures(evidence: DependenceEvidence): readonly Dependence[] {
  const answers = answersOf(evidence);
  const isElsewhere = placesOf(evidence);
  const lenders = lendersOf(answers);
  const byQuestion = groupBy(answers, ({ question }) => question);
  const given = new Map([...byQuestion].map(([question, some]) => [question, givenIn(some)]));
  const loose = new Set(answers.filter((one) => isLoose(one, given.get(one.question))));
  const found = [...loose].flatMap((answer) => {
    const same = lenders.get(keyOf(answer)) ?? [];
    const lender = same.find(
      (other) => !loose.has(other) && lends(other, answer, { ...evidence, isElsewhere }),
    );
    return lender === undefined ? [] : [{ answer, lender }];
  });
  const documents = new Map(evidence.extractions.map(({ document }) => [document.id, document]));
  return found.map(({ answer, lender }) => tell(answer, lender, documents));
}

/** The answers with one number, where few events have it. */
function lendersOf(answers: readonly Answer[]): ReadonlyMap<string, readonly Answer[]> {
  const groups = [...groupBy(answers, keyOf)];
  return new Map(
    groups.filter(([, same]) => {
      const events = new Set(same.map(({ question }) => question.event));
      return events.size <= mostEvents;
    }),
  );
}

/** Who gives each number for the whole of an event, and until when smaller ones are given. */
interface Given {
  readonly byNumber: ReadonlyMap<number, ReadonlySet<ReportId>>;
  /** The last day a smaller number is given on; none where there is no smaller one. */
  readonly smallerUntil: ReadonlyMap<number, string>;
}

function givenIn(answers: readonly Answer[]): Given {
  const whole = answers.filter(({ claim }) => !isPart(claim.figure));
  const byNumber = groupBy(whole, ({ claim }) => claim.figure.best);
  const smallerUntil = new Map<number, string>();
  const reports = new Map<number, ReadonlySet<ReportId>>();
  let until = "";
  for (const number of numbersOf(byNumber.keys())) {
    const some = byNumber.get(number) ?? [];
    reports.set(number, new Set(some.map(({ claim }) => claim.report)));
    if (until !== "") smallerUntil.set(number, until);
    for (const { published } of some) {
      const last = published?.latest ?? endOfDays;
      if (last > until) until = last;
    }
  }
  return { byNumber: reports, smallerUntil };
}

/** A report of an unknown day may be later than any. */
const endOfDays = "9999";

function numbersOf(numbers: Iterable<number | undefined>): readonly number[] {
  return [...numbers].filter((one) => one !== undefined).sort((a, b) => a - b);
}

function isPart({ scope }: Figure): boolean {
  return scope === "partial" || scope === "side";
}

function answersOf({ extractions, figures }: DependenceEvidence): readonly Answer[] {
  const claims = new Map(
    extractions.flatMap(({ claims: all, document: { published } }) =>
      all.flatMap((claim) => (claim.kind === "figure" ? [[claim.id, { claim, published }]] : [])),
    ),
  );
  return figures
    .filter(({ event }) => event !== undefined)
    .flatMap((question) =>
      question.claims.flatMap((id): readonly Answer[] => {
        const found = claims.get(id);
        return found === undefined ? [] : [{ question, ...found }];
      }),
    );
}

function keyOf({ question, claim }: Answer): string {
  return `${question.measure} ${claim.figure.unit} ${claim.figure.best}`;
}

/**
 * Odd, nobody's word, of a whole event, given by no other report; and a smaller number is given no sooner, for a toll that
 * was only the latest rose.
 */
function isLoose({ claim, published }: Answer, given: Given | undefined): boolean {
  const { best, vague, scope } = claim.figure;
  if (best === undefined || !isUneven(best) || vague || scope !== "incident") return false;
  if (claim.attribution.chain.length > 0 || claim.within !== undefined) return false;
  if (given?.byNumber.get(best)?.size !== 1) return false;
  const until = given.smallerUntil.get(best);
  return until !== undefined && until >= (published?.earliest ?? "");
}

function isUneven(number: number): boolean {
  return number >= leastNumber && number % roundTo !== 0;
}

function lends(
  { question, claim }: Answer,
  taker: Answer,
  {
    likeness,
    isElsewhere,
  }: Pick<DependenceEvidence, "likeness"> & { readonly isElsewhere: Elsewhere },
): boolean {
  return (
    claim.report !== taker.claim.report &&
    isElsewhere(question.event, taker.question.event) &&
    likeness(claim.report, taker.claim.report) >= leastAlike
  );
}

/** Whether two events are two, and not one told in pieces: a flood and the landslide after it have one toll. */
type Elsewhere = (a: EventId | undefined, b: EventId | undefined) => boolean;

function placesOf({ events }: DependenceEvidence): Elsewhere {
  const byId = new Map(events.map((event) => [event.id, event]));
  return (a, b) => {
    const [one, other] = [a && byId.get(a), b && byId.get(b)];
    if (one === undefined || other === undefined || one === other) return false;
    if (one.partOf?.event === b || other.partOf?.event === a) return false;
    return one.where === undefined || one.where !== other.where;
  };
}

function tell(
  taker: Answer,
  lender: Answer,
  documents: ReadonlyMap<ReportId, Document>,
): Dependence {
  const nameOf = (report: ReportId) => documents.get(report) ?? report;
  const { figure, report } = taker.claim;
  return {
    degree: "borrowed-figure",
    reports: [report, lender.claim.report],
    claims: [taker.claim.id],
    anchors: [numberOf(taker.claim), numberOf(lender.claim)],
    rule: "dependence/borrowed-figure",
    ...reasonOf([
      nameOf(report),
      ` names no source for ${figure.best} ${taker.question.measure}, which no other report gives for that event and `,
      nameOf(lender.claim.report),
      " gives for another",
    ]),
  };
}

function numberOf({ report, figure }: FigureClaim): Anchor {
  return { report, span: figure.number };
}
