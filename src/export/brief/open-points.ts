// What an editor must know before sending a brief on, as plain words: what is disputed and what changed.

import type { Bounded, Note, NotedLine } from "./model.ts";

/** Somebody who takes a side, in the words of a report. */
export interface Standpoint {
  /** `medical sources, in Coast Herald, citing Oria News Agency`. */
  readonly who: string;
  /** `says`, `denies`. */
  readonly stance: string;
  readonly words: string;
  readonly note: Note;
}

export interface DisputeSide {
  /** `at least 12`, where numbers are set against each other; else the words say what the side is. */
  readonly label: string | undefined;
  /** `3 reports (1 independent)`, `3 answers (1 independent)`; `undefined` where one alone takes the side. */
  readonly toldBy: string | undefined;
  readonly points: Bounded<Standpoint>;
}

/** One open question, and who stands where. */
export interface DisputeEntry {
  readonly id: string;
  readonly kind: "dispute" | "unclear";
  /** What it is about: `Killed: Attack, Port Selin`. */
  readonly about: string;
  readonly sides: Bounded<DisputeSide>;
  /** Why it is thought open. */
  readonly because: string;
}

/** What the latest reports add to those before them. */
export interface Changes {
  /** Which reports are the latest and which come before; or that this is not known. */
  readonly order: string;
  readonly entries: Bounded<NotedLine>;
}
