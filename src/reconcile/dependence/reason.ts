// Puts a reason into words and keeps where it names reports: whoever reads it may know them by other names, and a report may be
// called by a word that the reason has for something else.

import type { Document } from "../../model/document.ts";
import type { Dependence } from "../../model/situation.ts";

/** A piece of a reason: words, or a report, which is named as whoever sent it does. */
export type Piece = string | Pick<Document, "id" | "ref">;

/** The pieces as one text. */
export function reasonOf(
  pieces: readonly Piece[],
): Required<Pick<Dependence, "because" | "named">> {
  const named: { report: Document["id"]; span: { start: number; end: number } }[] = [];
  let because = "";
  for (const piece of pieces) {
    const start = because.length;
    because += typeof piece === "string" ? piece : piece.ref;
    if (typeof piece !== "string")
      named.push({ report: piece.id, span: { start, end: because.length } });
  }
  return { because, named };
}

const reportsTold = 6;

/** `001 and 002`, `001, 002 and 003`, `001, ... and 12 more`. */
export function nameAll(reports: readonly Pick<Document, "id" | "ref">[]): readonly Piece[] {
  const left = reports.length - reportsTold;
  const told: readonly Piece[] =
    left > 0 ? [...reports.slice(0, reportsTold), `${left} more`] : reports;
  return told.flatMap((piece, at): readonly Piece[] => {
    if (at === 0) return [piece];
    return [at === told.length - 1 ? " and " : ", ", piece];
  });
}
