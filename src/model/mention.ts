// A span that refers to someone, something, some place.

import type { MentionId } from "./ids.ts";
import type { Span } from "./span.ts";

export const entityKinds = [
  "person",
  "organisation",
  "place",
  "facility",
  "group",
  "other",
] as const;
export type EntityKind = (typeof entityKinds)[number];

export const mentionForms = ["name", "nominal", "pronoun"] as const;
export type MentionForm = (typeof mentionForms)[number];

/** What a body's name comes down to where a writer leaves out what goes without saying. */
export interface BodyCore {
  /** "Interior Ministry" for "Orian Ministry of the Interior", "al-Sarbo" for "al-Sarbo TV". */
  readonly name: string;
  /** The country the body is told with, as it is called: "Oria" for "Oria's parliament". */
  readonly country: string | undefined;
  /** Whether every country has one of that name: "Interior Ministry". Only with its country does it name one body. */
  readonly everywhere: boolean;
}

export interface Mention extends Span {
  readonly id: MentionId;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** The words of the span without title and without a possessive ending: what two mentions are compared by. */
  readonly name: string;
  /** The rank, office or description that stands with the name ("Maj. Gen.", "Justice Minister"). */
  readonly title: Span | undefined;
  /** The rank that the title comes down to: "general" for "Maj. Gen.". Nobody has two in one report. */
  readonly rank?: string | undefined;
  /** The office, where it is no rank: "minister" for "Justice Minister". */
  readonly office?: string | undefined;
  /** For a place: whether it is named as a country is (by name, or by what hangs on it: "its parliament"). */
  readonly country: boolean;
  /** For a body that is told with its country, or whose name says more than it must. */
  readonly core?: BodyCore | undefined;
  /** The mention of the same report that this one stands for, where that is plain, and why. */
  readonly refersTo: { readonly mention: MentionId; readonly because: string } | undefined;
  /** Where it stands for another and more than one reading holds: a mention of each, nearest first. Empty where plain or unknown. */
  readonly couldBe: readonly MentionId[];
  readonly rules: readonly string[];
}
