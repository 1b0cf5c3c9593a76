// The log: everything a case knows, in the order it learned it. Nothing in it is ever changed or removed.

import type { Entry, Revision } from "../model/entry.ts";

/** What a case keeps its entries in. Every implementation runs `test/log.contract.ts`. */
export interface Log {
  /** Adds entries at the end, all or none; gives the revision after them. An entry it already holds is not added again. */
  append(entries: readonly Entry[]): Promise<Revision>;
  /** The entries up to a revision, oldest first. Defaults to all. */
  read(asOf?: Revision): Promise<readonly Entry[]>;
}

/** What an entry is: two entries with one key say the same. */
export function entryKey(entry: Entry): string {
  switch (entry.kind) {
    case "extraction":
      return JSON.stringify([
        "extraction",
        entry.extraction.document.id,
        entry.extraction.document.ref,
        entry.extraction.reader,
      ]);
    case "judgement":
      return JSON.stringify(["judgement", entry.judgement.id]);
    default:
      return entry satisfies never;
  }
}
