// Words of one report that bear on where its places are. A clue says what the words say; which place of that name it makes
// likely is settled in reconciliation, where all names of the report and a gazetteer are at hand.

import type { MentionId } from "./ids.ts";
import type { PlacePrecision } from "./place.ts";
import type { Span } from "./span.ts";

interface ClueBase {
  /** The words it rests on. */
  readonly span: Span;
}

/** One place lies in another: "Selim, Oria", "Selim in northern Oria", "Oria's capital, Selim". */
export interface WithinClue extends ClueBase {
  readonly kind: "within";
  readonly mention: MentionId;
  readonly of: MentionId;
}

/** One place lies by another: "Selim, near Oria", "40 km south of Oria". */
export interface NearClue extends ClueBase {
  readonly kind: "near";
  readonly mention: MentionId;
  readonly of: MentionId;
  /** How far, where it is said. */
  readonly km: number | undefined;
  /** Which way from there, in degrees clockwise from north, where it is said. */
  readonly bearing: number | undefined;
}

/** A place is a capital: "the Orian capital Selim". */
export interface CapitalClue extends ClueBase {
  readonly kind: "capital";
  readonly mention: MentionId;
}

/** The words say what kind of place it is: "the town of Selim", "Selim province". */
export interface KindClue extends ClueBase {
  readonly kind: "kind";
  readonly mention: MentionId;
  readonly as: SaidKind;
}

/** What a report calls a place: a town, or an area of land of some size. */
export type SaidKind = Extract<PlacePrecision, "city" | "district" | "region">;

/** Somebody or something is of a country: "Norwegian police". */
export interface NationClue extends ClueBase {
  readonly kind: "nation";
  /** The country's English name. */
  readonly country: string;
}

/** The report was written there. */
export interface DatelineClue extends ClueBase {
  readonly kind: "dateline";
  readonly mention: MentionId;
}

export type PlaceClue = WithinClue | NearClue | CapitalClue | KindClue | NationClue | DatelineClue;
