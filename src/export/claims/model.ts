// A claim as a line of the list of who says what. Every string is plain words on one line, ready to be laid out.

import type { AttributionKind, SourceClass } from "../../model/attribution.ts";
import type { Certainty, Claim, Stance } from "../../model/claim.ts";
import type { ClaimId, EntityId, ReportId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { Note, Source } from "../brief/model.ts";
import type { ReportCount } from "../independent.ts";

/** The outlet's own words have no hop; among the classes they stand as this. */
export const ownClass = "outlet";
export type SpeakerClass = SourceClass | typeof ownClass;

/** What the list can stand under. */
export const claimGroupings = ["speaker", "class", "stance", "report"] as const;
export type ClaimGrouping = (typeof claimGroupings)[number];

/** Somebody who says something, in one report or in several. */
export interface Speaker {
  /** One for all spellings of one name; another for the "officials" of every report. */
  readonly key: string;
  /** The entity's name; else the words of the report. */
  readonly name: string;
  /**
   * `named`: by a name, one in all reports. `described`: "officials", of one report. `open`: a pronoun of which it was not
   * made out whom it means. `outlet`: what the outlet says in its own voice.
   */
  readonly kind: "named" | "described" | "open" | "outlet";
  readonly entity: EntityId | undefined;
  /** Every spelling of the name. */
  readonly names: readonly string[];
  /** The report of one that is not named. */
  readonly where: string | undefined;
}

/** One hop of the chain after the outlet. */
export interface ClaimHop {
  /** As the report has it: "he", "a Health Ministry official". */
  readonly words: string;
  readonly span: Span;
  readonly class: SourceClass;
  readonly speaker: Speaker;
  /** Why the words were taken for whom they mean, where they do not name them. */
  readonly resolved: string | undefined;
  /** Those the words could mean, where more than one reading holds. */
  readonly couldBe: readonly { readonly entity: EntityId; readonly name: string }[];
  /** Ready to be shown: the words, and beside them whom they mean and of what class that is. */
  readonly source: Source;
}

export interface ClaimLine {
  readonly id: ClaimId;
  readonly kind: Claim["kind"];
  readonly report: ReportId;
  /** The text it is of: the first report of those that copy it, or itself. */
  readonly text: ReportId;
  /** What the sender calls the report. */
  readonly ref: string;
  /** When it was published, EDTF. */
  readonly published: string | undefined;
  /** `003`, and with the sentence `003:7`. */
  readonly reportLabel: string;
  readonly label: string;
  /** Of the reports, from 0. */
  readonly reportIndex: number;
  /** From 1; 0 where the words stand in no sentence. */
  readonly sentence: number;
  /** From 1, of the report's text. */
  readonly line: number;
  /** The outlet, or `report 003` where no outlet is known. */
  readonly outlet: Speaker;
  readonly outletName: string | undefined;
  /** From the outermost to the first-hand source; empty where the outlet speaks for itself. */
  readonly chain: readonly ClaimHop[];
  /** Who says it first-hand: the last of the chain, or the outlet. */
  readonly speaker: Speaker;
  readonly class: SpeakerClass;
  readonly attribution: AttributionKind;
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** The report's word for the saying. */
  readonly cue: string | undefined;
  /** By what means it was said, in the report's words: "in a televised statement". */
  readonly channel: string | undefined;
  /** The report's word that the certainty rests on. */
  readonly hedge: string | undefined;
  /** `says`, `denies (“declined”)`. */
  readonly act: string;
  /** Why it is not told as done: `hedged, “reportedly”`. */
  readonly caution: string | undefined;
  /** What is said, whole; `[…]` where something else stands between. */
  readonly words: string;
  /** The sentence before, where what is said only points there: "denied this". */
  readonly after: string | undefined;
  readonly content: readonly Span[];
  /** Figures, events, relations and further claims that stand in these words. */
  readonly holds: readonly ClaimId[];
  readonly note: Note;
  /** Where reports that copy one another say it in the same words: the first such claim, where else, in how many reports. */
  readonly voice:
    | { readonly id: ClaimId; readonly with: readonly string[]; readonly reports: number }
    | undefined;
}

/** All that is claimed, in the order of reports and of places in them. */
export interface ClaimList extends ReportCount {
  readonly lines: readonly ClaimLine[];
}
