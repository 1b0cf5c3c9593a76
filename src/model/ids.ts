// Ids say what they name, and are made by hashing what the thing is: the same input gives the same ids.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

declare const brand: unique symbol;

/** An id that carries its kind, at run time as a prefix and for the compiler as a brand. */
export type Id<Kind extends string> = `${Kind}:${string}` & { readonly [brand]: Kind };

export type ReportId = Id<"report">;
export type MentionId = Id<"mention">;
export type ClaimId = Id<"claim">;
export type EntityId = Id<"entity">;
export type EventId = Id<"event">;
export type RelationId = Id<"relation">;
export type FigureId = Id<"figure">;
export type VerdictId = Id<"verdict">;
export type PropositionId = Id<"proposition">;
export type DisputeId = Id<"dispute">;
export type JudgementId = Id<"judgement">;

/** What a hashed id may be made of; nested lists keep parts from running into each other. */
export type IdPart = string | number | boolean | undefined | readonly IdPart[];

/** The id of a thing of this kind with these parts: 64 bits of SHA-256 over their JSON, in hex. */
export function makeId<Kind extends string>(kind: Kind, parts: readonly IdPart[]): Id<Kind> {
  return `${kind}:${sha256Hex(JSON.stringify(parts)).slice(0, 16)}` as Id<Kind>;
}

/** SHA-256 of the text's UTF-8 bytes, 64 hex digits. A lone surrogate counts as U+FFFD. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
