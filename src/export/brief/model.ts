// The brief as a page for a person: every string is plain words, ready to be laid out by a renderer.
// It decides nothing about looks. No string holds control characters or line breaks.

import type { FigureStatus, VerdictKind } from "../../model/situation.ts";
import type { Span } from "../../model/span.ts";
import type { Changes, DisputeEntry } from "./open-points.ts";

/** A footnote: the report and sentence a line rests on, with the exact words. */
export interface Note {
  /** `001:3`: report and sentence, counted from 1. */
  readonly label: string;
  /** The report's place in `Brief.reports`, from 0. */
  readonly report: number;
  /** From 1. 0 where the words stand in no sentence (a headline, a footer). */
  readonly sentence: number;
  /** The words the line rests on. */
  readonly spans: readonly Span[];
  /** The words that say who says so. */
  readonly sources: readonly Span[];
  /** The claim, for `sitrep explain`. */
  readonly claim: string | undefined;
}

/** Footnotes of one line; `more` counts those left out because one line should stay readable. */
export interface Notes {
  readonly shown: readonly Note[];
  readonly more: number;
}

/** A list that may be long: what everybody reads, what stands behind, and how many are only in the record. */
export interface Bounded<Item> {
  readonly main: readonly Item[];
  readonly rest: readonly Item[];
  readonly more: number;
}

/** One link of a source chain, outermost first: the outlet, or the report where no outlet is known. */
export interface Source {
  readonly name: string;
  /** What kind of source that is, in words; `undefined` where the reports do not show it. */
  readonly kind: string | undefined;
}

export interface EventEntry {
  readonly id: string;
  /** `18 May 2031`, `Sunday (undated)`, or `no day given`. */
  readonly when: string;
  /** `Attack`. */
  readonly what: string;
  readonly where: string | undefined;
  /** `part of Attack, Port Selin, Sunday (undated): a report tells it "during the raid"`. */
  readonly partOf: string | undefined;
  /** `by the Shore Guard against the Assembly`, where the reports tell. */
  readonly parties: string | undefined;
  /** Who tells it: outlets or reports. */
  /** `Harbour Post and Oria News, 4 reports (2 independent)`. */
  readonly toldBy: string;
  /** Where not every account tells it as done: "one of 16 accounts is hedged". */
  readonly caution: string | undefined;
  /** The plainest account in its own words. */
  readonly quote: { readonly words: string; readonly source: string } | undefined;
  /** The figure questions about it: `killed: 15 to 64, disputed (9 answers)`. */
  readonly figures: readonly { readonly id: string; readonly words: string }[];
  readonly notes: Notes;
}

/** A line of the lead; a span of answers is never one number where they differ. */
export interface LeadLine {
  /** The event, question or dispute it leads to. */
  readonly id: string;
  readonly words: string;
  readonly notes: Notes;
}

/** How one answer stands to another. */
export interface Standing {
  readonly verdict: VerdictKind;
  /** `disagrees with`. */
  readonly words: string;
  /** What the other answer says: `at least 12`. */
  readonly number: string;
  /** The same with who says it: `at least 12 (Coast Herald)`. */
  readonly other: string;
  readonly because: string;
  readonly note: Note;
}

/**
 * What an answer can be set against: `whole` counts against each other; a count of one place or of some kind of people
 * (`partial`) or of one `side` only against its like; what is denied, possible or planned (`untold`) against nothing.
 */
export type Counts = "whole" | "partial" | "side" | "untold";

export interface FigureRow {
  readonly claim: string;
  /** `at least 12 people`, `dozens of houses`, `the driver`: `strong` and `rest` together. */
  readonly amount: string;
  /** The part that says how many: `at least 12`. */
  readonly strong: string;
  /** What follows it: ` people`. */
  readonly rest: string;
  /** What must stand beside the number: whose losses, `running total`, `added up from 2 and 3`, `denies`. */
  readonly marks: readonly string[];
  readonly counts: Counts;
  readonly chain: readonly Source[];
  /** Empty where only its event says. */
  readonly held: string;
  /** `as for 38 above`, where an answer above says the same and stands the same way. */
  readonly asAbove: string | undefined;
  readonly standings: Bounded<Standing>;
  readonly low: number;
  readonly high: number | undefined;
  readonly best: number | undefined;
  readonly vague: boolean;
  readonly notes: Notes;
}

/**
 * How the answers to a question stand: as in the record, but `open` where they differ and nothing says that they exclude
 * each other, and `incomparable` where there are several of which none can be set against another.
 */
export type QuestionStanding = FigureStatus | "open" | "incomparable";

export interface QuestionEntry {
  readonly id: string;
  /** `Killed`. */
  readonly measure: string;
  readonly status: QuestionStanding;
  /** `one answer`, `answers agree`, `disputed`, `left open`. */
  readonly statusWords: string;
  /** `4 answers (2 independent)`; `undefined` of one answer alone. */
  readonly independent: string | undefined;
  readonly rows: Bounded<FigureRow>;
  /** What the policies asked for read off the answers; none in the brief, which asks for none. */
  readonly policies: readonly PolicyLine[];
}

/** One number read off the answers to a question by a policy that a person asked for. */
export interface PolicyLine {
  /** `ucdp`. */
  readonly policy: string;
  /** `45 (15 to 64)`. */
  readonly numbers: string;
  /** Why, and what was left out, in full sentences but for the first letter. */
  readonly because: string;
  readonly notes: Notes;
}

/** The questions about one event. */
export interface FigureSection {
  readonly id: string;
  /** `Attack, Port Selin, Friday (undated)`, or that no event is named. */
  readonly title: string;
  readonly questions: readonly QuestionEntry[];
}

/** A sentence and what it rests on: a gap, a change, what one source alone gives. */
export interface NotedLine {
  /** `Raid, Port Selin: no report tells who did it.` */
  readonly words: string;
  readonly notes: Notes;
}

export interface SaidEntry {
  /** `says`, `denies`, `orders`. */
  readonly stance: string;
  /** In quotation marks only where the report quotes. */
  readonly words: string;
  /** `Coast Herald, citing medics`. */
  readonly through: string;
  readonly caution: string | undefined;
  readonly notes: Notes;
}

/** What an actor says, denies, demands and promises, and with whom it stands. */
export interface PositionEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string | undefined;
  readonly said: Bounded<SaidEntry>;
  readonly stands: Bounded<RelationLine>;
}

export interface RelationLine {
  /** `allied with the Coast Guard Brigade`. */
  readonly words: string;
  readonly saidBy: string;
  readonly caution: string | undefined;
  readonly notes: Notes;
}

export interface ActorEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly mentions: number;
  readonly otherNames: readonly { readonly text: string; readonly count: number }[];
  readonly roles: readonly string[];
  /** Whom it may be as well, for a person to decide: `May be the same as Abel Morra: ...`. */
  readonly doubts: readonly string[];
  readonly relations: Bounded<RelationLine>;
  readonly notes: Notes;
}

export interface ReportEntry {
  readonly label: string;
  readonly ref: string;
  /** The outlet, or `report 001` where none is known. */
  readonly name: string;
  readonly outlet: string | undefined;
  readonly title: string | undefined;
  /** Only an http or https address. */
  readonly url: string | undefined;
  /** `16 May 2031`, or `no date given`. */
  readonly published: string;
  readonly credits: readonly string[];
  /** `sign-up footer`, `repeated headline (2)`. */
  readonly setAside: readonly string[];
  /** How many claims of it stand in the record. */
  readonly claims: number;
}

/** What was worked out of when reports were published. */
export interface DatingEntry {
  /** `report 001 was published in 2031, inferred from other words`. */
  readonly words: string;
  readonly notes: Notes;
}

export interface DependenceEntry {
  /** In what way they depend: `One text, edited`. */
  readonly how: string;
  readonly reports: readonly string[];
  readonly because: string;
  readonly notes: Notes;
}

/** Diagnostics of one kind. */
export interface UnreadEntry {
  readonly message: string;
  readonly words: string | undefined;
  readonly note: Note | undefined;
}

/** The exact sentence a footnote leads to. */
export interface Reference {
  readonly label: string;
  readonly report: number;
  readonly sentence: number;
  readonly name: string;
  readonly words: string;
}

/** A situation as a person reads it. */
export interface Brief {
  readonly title: string;
  /** What a reader needs first. */
  readonly lead: readonly LeadLine[];
  /** What was read, in a few sentences after the lead. */
  readonly head: readonly string[];
  /** Stands over the figures: how many questions there are, and how they stand. */
  readonly counted: string;
  readonly happened: Bounded<EventEntry>;
  /** What one report alone tells, without figures. */
  readonly alsoTold: Bounded<EventEntry>;
  readonly figures: Bounded<FigureSection>;
  readonly disputed: Bounded<DisputeEntry>;
  /** Nothing of one report alone. */
  readonly changed: Changes | undefined;
  readonly alone: Bounded<NotedLine>;
  readonly gaps: Bounded<NotedLine>;
  readonly positions: Bounded<PositionEntry>;
  readonly actors: Bounded<ActorEntry>;
  readonly reports: readonly ReportEntry[];
  readonly datings: Bounded<DatingEntry>;
  readonly dependence: Bounded<DependenceEntry>;
  readonly unread: Bounded<UnreadEntry>;
  readonly references: readonly Reference[];
}
