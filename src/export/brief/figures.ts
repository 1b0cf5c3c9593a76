// The figures: for each event and measure every answer, side by side, each with who says so. Nothing is merged.

import type { FigureClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type {
  CorrectedNumbers,
  Event,
  FigureQuestion,
  Verdict,
  VerdictKind,
} from "../../model/situation.ts";
import {
  type BriefContext,
  bound,
  boundTold,
  chainOf,
  noteOf,
  notesOf,
  sayWhen,
  shareVoice,
} from "./context.ts";
import { sortByDay, titleEvent } from "./events.ts";
import type { Bounded, FigureRow, FigureSection, QuestionEntry, Standing } from "./model.ts";
import { plain } from "./plain.ts";
import { figureClaims, sayStatus } from "./question.ts";
import { sayAmount, sayBounds, sayNumber, saySide } from "./value.ts";
import { sayDaysIn } from "./when.ts";
import {
  capital,
  certaintyCautions,
  listed,
  measureWords,
  scopeWords,
  stanceWords,
  standingWords,
  updateWords,
} from "./words.ts";

const mainSections = 20;
const otherSections = 40;
const mainRows = 16;
const otherRows = 24;
const mainStandings = 3;
const otherStandings = 4;

/** Every question with its answers, by event; events in time order, figures without an event last. */
export function tellFigures(context: BriefContext): Bounded<FigureSection> {
  const setting: Setting = { context, verdicts: verdictsByClaim(context) };
  const groups = inTimeOrder(context);
  const { main, rest, more } = bound(
    [...groups].sort((a, b) => answersIn(b) - answersIn(a)),
    { main: mainSections, rest: otherSections },
  );
  const tell = (chosen: readonly EventQuestions[]) => {
    const wanted = new Set(chosen);
    return groups.filter((group) => wanted.has(group)).map((group) => tellSection(group, setting));
  };
  return { main: tell(main), rest: tell(rest), more };
}

interface EventQuestions {
  readonly event: Event | undefined;
  readonly questions: readonly FigureQuestion[];
}

function inTimeOrder(context: BriefContext): readonly EventQuestions[] {
  const events: readonly (Event | undefined)[] = [
    ...sortByDay(context.situation.events),
    undefined,
  ];
  return events
    .map((event) => {
      const questions = context.questions.get(event?.id) ?? [];
      return {
        event,
        questions: questions.filter((question) => figureClaims(question, context).length > 0),
      };
    })
    .filter(({ questions }) => questions.length > 0);
}

function answersIn({ questions }: EventQuestions): number {
  return questions.reduce((sum, { claims }) => sum + claims.length, 0);
}

function tellSection({ event, questions }: EventQuestions, setting: Setting): FigureSection {
  if (event === undefined) {
    return {
      id: "event:none",
      title: "Event not clear",
      questions: tellUnplaced(questions, setting),
    };
  }
  return {
    id: event.id,
    title: titleEvent(event, setting.context),
    questions: questions.map((question) => tellQuestion(question, setting)),
  };
}

/** Where no event is known each figure is a question of its own: listed together, not compared. */
function tellUnplaced(
  questions: readonly FigureQuestion[],
  setting: Setting,
): readonly QuestionEntry[] {
  return [...groupBy(questions, ({ measure }) => measure).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const told = tellQuestion({ ...first, claims: alike.flatMap(({ claims }) => claims) }, setting);
    const statusWords = "not compared, for it is not clear which event each is about";
    return [alike.length === 1 ? told : { ...told, statusWords }];
  });
}

type VerdictsByClaim = ReadonlyMap<string, readonly Verdict[]>;

interface Setting {
  readonly context: BriefContext;
  readonly verdicts: VerdictsByClaim;
}

function verdictsByClaim(context: BriefContext): VerdictsByClaim {
  const found = new Map<string, Verdict[]>();
  for (const verdict of context.situation.verdicts) {
    for (const id of [verdict.a, verdict.b]) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [verdict]);
      else list.push(verdict);
    }
  }
  return found;
}

function tellQuestion(question: FigureQuestion, setting: Setting): QuestionEntry {
  const claims = figureClaims(question, setting.context);
  return {
    id: question.id,
    measure: capital(measureWords[question.measure]),
    status: question.status,
    statusWords: sayStatus(question, setting.context),
    rows: boundTold(claims, { main: mainRows, rest: otherRows }, (claim) =>
      tellAnswer(claim, setting),
    ),
  };
}

function tellAnswer(claim: FigureClaim, setting: Setting): FigureRow {
  const { context } = setting;
  const { figure } = claim;
  const cautions = [
    claim.stance === "asserts" ? undefined : stanceWords[claim.stance],
    certaintyCautions[claim.certainty],
    sayCorrection(context.situation.placements.get(claim.id)?.corrected),
  ].filter((caution) => caution !== undefined);
  return {
    claim: claim.id,
    value: sayNumber(claim, context),
    amount: sayAmount(claim, context),
    side: saySide(claim, context),
    scope: scopeWords[figure.scope],
    partial: figure.scope === "partial" || figure.scope === "side",
    chain: chainOf(claim, context),
    stance: cautions.length === 0 ? undefined : cautions.join(", "),
    held: sayWhen(claim, context) ?? "not said",
    standings: tellStandings(claim, setting),
    low: figure.low,
    high: figure.high,
    best: figure.best,
    vague: figure.vague,
    notes: notesOf([claim], context),
  };
}

/** The number read stays; beside it stands what a person put in its place. */
function sayCorrection(corrected: CorrectedNumbers | undefined): string | undefined {
  return corrected && `corrected by a person to ${sayBounds(corrected)}`;
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

function tellStandings(claim: FigureClaim, { context, verdicts }: Setting): Bounded<Standing> {
  const compared = (verdicts.get(claim.id) ?? [])
    .flatMap((verdict): readonly Compared[] => {
      const other = context.claims.get(verdict.a === claim.id ? verdict.b : verdict.a);
      return other?.kind === "figure" && other.id !== claim.id ? [{ verdict, other }] : [];
    })
    .sort((a, b) => urgency.indexOf(a.verdict.verdict) - urgency.indexOf(b.verdict.verdict));
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

interface Compared {
  readonly verdict: Verdict;
  readonly other: FigureClaim;
}

/** Answers that say the same number and stand the same way are told in one breath. */
function sameStanding({ verdict, other }: Compared, context: BriefContext): string {
  const later = verdict.later === other.id;
  return JSON.stringify([verdict.verdict, later, sayNumber(other, context), verdict.rule]);
}

function tellStanding(
  { verdict, other }: Compared,
  same: readonly Compared[],
  { claim, context }: { readonly claim: FigureClaim; readonly context: BriefContext },
): Standing {
  const sources = [other, ...same.map((one) => one.other)].map(
    (one) => chainOf(one, context)[0]?.name ?? "a report",
  );
  return {
    verdict: verdict.verdict,
    words:
      verdict.verdict === "update"
        ? updateWords[verdict.later === claim.id ? "later" : "earlier"]
        : standingWords[verdict.verdict],
    other: `${sayNumber(other, context)} (${listed([...new Set(sources)])})`,
    because: sayDaysIn(plain(verdict.because)) + voiceCaution(verdict, context),
    note: noteOf(other, context),
  };
}

/** Two reports that agree are one source where one carries the other's line. */
function voiceCaution({ verdict, a, b }: Verdict, context: BriefContext): string {
  const [first, second] = [context.claims.get(a), context.claims.get(b)];
  if (verdict !== "agree" || first === undefined || second === undefined) return "";
  return shareVoice(first.report, second.report, context)
    ? "; their reports likely speak with one voice"
    : "";
}
