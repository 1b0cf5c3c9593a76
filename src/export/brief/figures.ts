// The figures: for each event and measure every answer, side by side, each with who says so. Nothing is merged.

import type { FigureClaim } from "../../model/claim.ts";
import type { EventId } from "../../model/ids.ts";
import type { FigureQuestion, Verdict, VerdictKind } from "../../model/situation.ts";
import { type BriefContext, bound, chainOf, noteOf, notesOf, sayWhen } from "./context.ts";
import { sortByDay, titleEvent } from "./events.ts";
import { groupBy } from "./group.ts";
import type { Bounded, FigureRow, FigureSection, QuestionEntry, Standing } from "./model.ts";
import { figureClaims, sayStatus } from "./question.ts";
import { sayAmount, sayNumber, saySide } from "./value.ts";
import {
  capital,
  certaintyCautions,
  measureWords,
  scopeWords,
  stanceWords,
  standingWords,
} from "./words.ts";

const mainSections = 30;
const otherSections = 300;
const mainRows = 20;
const otherRows = 200;
const mainStandings = 3;
const otherStandings = 20;

/** Every question with its answers, grouped by event; events in time order, questions without an event last. */
export function tellFigures(context: BriefContext): Bounded<FigureSection> {
  const byEvent = groupBy(context.situation.figures, ({ event }) => event);
  const verdicts = verdictsByClaim(context);
  const events = sortByDay(context.situation.events).filter(({ id }) => byEvent.has(id));
  const titled: readonly (readonly [EventId | undefined, string])[] = [
    ...events.map((event) => [event.id, titleEvent(event, context)] as const),
    [undefined, "Event not clear"],
  ];
  const sections = titled
    .map(
      ([id, title]): FigureSection => ({
        id: id ?? "event:none",
        title,
        questions: questionsOf(byEvent.get(id) ?? [], { context, verdicts }),
      }),
    )
    .filter(({ questions }) => questions.length > 0);
  return bound(sections, { main: mainSections, rest: otherSections });
}

function questionsOf(
  questions: readonly FigureQuestion[],
  setting: Setting,
): readonly QuestionEntry[] {
  const told = questions
    .map((question) => tellQuestion(question, setting))
    .filter(({ rows }) => rows.main.length > 0);
  return questions[0]?.event === undefined ? byMeasure(told) : told;
}

/** Where no event is known each figure is a question of its own: listed together, not compared. */
function byMeasure(questions: readonly QuestionEntry[]): readonly QuestionEntry[] {
  return [...groupBy(questions, ({ measure }) => measure).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined || alike.length === 1) return alike;
    const rows = alike.flatMap((question) => [...question.rows.main, ...question.rows.rest]);
    return [
      {
        ...first,
        statusWords: "not compared, for it is not clear which event each is about",
        rows: bound(rows, { main: mainRows, rest: otherRows }),
      },
    ];
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
  const rows = claims.map((claim) => tellAnswer(claim, { question, claims, ...setting }));
  return {
    id: question.id,
    measure: capital(measureWords[question.measure]),
    status: question.status,
    statusWords: sayStatus(question, setting.context),
    rows: bound(rows, { main: mainRows, rest: otherRows }),
  };
}

interface Answering extends Setting {
  readonly question: FigureQuestion;
  readonly claims: readonly FigureClaim[];
}

function tellAnswer(claim: FigureClaim, answering: Answering): FigureRow {
  const { context } = answering;
  const { figure } = claim;
  const cautions = [
    claim.stance === "asserts" ? undefined : stanceWords[claim.stance],
    certaintyCautions[claim.certainty],
    context.situation.placements.get(claim.id)?.correctedBy && "corrected since by a person",
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
    standings: tellStandings(claim, answering),
    low: figure.low,
    high: figure.high,
    best: figure.best,
    vague: figure.vague,
    notes: notesOf([claim], context),
  };
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

function tellStandings(claim: FigureClaim, answering: Answering): Bounded<Standing> {
  const { context, verdicts, claims } = answering;
  const others = new Map(claims.map((other) => [other.id, other]));
  const standings = (verdicts.get(claim.id) ?? [])
    .flatMap((verdict): readonly Standing[] => {
      const other = others.get(verdict.a === claim.id ? verdict.b : verdict.a);
      if (other === undefined || other.id === claim.id) return [];
      return [tellStanding(verdict, other, context)];
    })
    .sort((a, b) => urgency.indexOf(a.verdict) - urgency.indexOf(b.verdict));
  // Why two answers are not comparable matters only where nothing else is known of them.
  const told = standings.filter(({ verdict }) => verdict !== "incomparable").length;
  const main = Math.min(mainStandings, Math.max(1, told));
  return bound(standings, { main, rest: otherStandings });
}

function tellStanding(verdict: Verdict, other: FigureClaim, context: BriefContext): Standing {
  const source = chainOf(other, context)[0]?.name ?? "a report";
  const value = sayNumber(other, context);
  return {
    verdict: verdict.verdict,
    words: standingWords[verdict.verdict],
    other: `${value} (${source})`,
    because: verdict.because,
    note: noteOf(other, context),
  };
}
