// The answers to "how many" as a list: for a person by question, for programs a row an answer.

import type { SourceClass } from "../../model/attribution.ts";
import type { Certainty, Stance } from "../../model/claim.ts";
import type { Figure, Measure, Scope } from "../../model/figure.ts";
import type { ClaimId, EventId, FigureId } from "../../model/ids.ts";
import type { FigureStatus } from "../../model/situation.ts";
import type { Counts, FigureSection, Reference } from "../brief/model.ts";
import type { ReportCount } from "../independent.ts";
import type { PolicyRow } from "./policies.ts";

/** One answer to one question. Every string is plain words on one line; `undefined`: the report does not say. */
export interface Answer
  extends Pick<Figure, "low" | "high" | "best" | "vague" | "unit" | "scope" | "measure"> {
  readonly claim: ClaimId;
  /** `undefined` for things and amounts, which answer no question that the record holds. */
  readonly question: FigureId | undefined;
  readonly event: EventId | undefined;
  /** `Attack, Port Selin, Friday (undated)`. */
  readonly about: string | undefined;
  readonly measure: Measure;
  readonly status: FigureStatus;
  /** As the report has it: `at least 12 people`. */
  readonly words: string;
  /** Words that bound or soften the number: `at least`. */
  readonly hedge: string | undefined;
  /** Who is counted, in the report's words: `militants`. */
  readonly of: string | undefined;
  /** Whose losses. */
  readonly side: string | undefined;
  readonly scope: Scope;
  readonly counts: Counts;
  /** Words that make it a change of an earlier figure: `had risen to`. */
  readonly update: string | undefined;
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** Through whom, from the outermost to the first-hand source; empty where the outlet speaks for itself. */
  readonly chain: readonly { readonly words: string; readonly class: SourceClass }[];
  /** When it was so, where the report says: EDTF or TIMEX3. */
  readonly held: string | undefined;
  readonly ref: string;
  readonly outlet: string | undefined;
  /** EDTF. */
  readonly published: string | undefined;
  /** From 1. */
  readonly sentence: number;
  /** How it stands to the others, one by one. */
  readonly standings: readonly {
    readonly verdict: string;
    readonly other: ClaimId;
    readonly because: string;
  }[];
}

/** All answers found, and the same by event and question. */
export interface FigureList extends ReportCount {
  readonly answers: readonly Answer[];
  /** What the policies asked for read off the questions that these answer. */
  readonly policies: readonly PolicyRow[];
  readonly sections: readonly FigureSection[];
  readonly references: readonly Reference[];
  /** How many answers there are in all, asked for or not. */
  readonly all: number;
  /** How many counts of others than victims there are, asked for or not. */
  readonly others: number;
}
