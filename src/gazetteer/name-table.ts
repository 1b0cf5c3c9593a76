// Names in buckets of their keys: a name is found without a table being built, where the bytes lie.

import { bucketOf } from "./layout.ts";
import { placeKey } from "./place-key.ts";

/** Rows of names, sorted by bucket. */
export interface NameTable {
  /** The rows whose name has this key. */
  rowsOf(key: string): readonly number[];
  nameAt(row: number): string;
}

export function nameTable(columns: {
  readonly buckets: Uint32Array;
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}): NameTable {
  const { buckets, starts, bytes } = columns;
  const decoder = new TextDecoder("utf-8");
  function nameAt(row: number): string {
    return decoder.decode(bytes.subarray(starts[row] ?? 0, starts[row + 1] ?? 0));
  }
  return {
    nameAt,
    rowsOf(key) {
      const bucket = bucketOf(key, buckets.length - 1);
      const rows: number[] = [];
      const end = buckets[bucket + 1] ?? 0;
      for (let row = buckets[bucket] ?? 0; row < end; row += 1) {
        if (placeKey(nameAt(row)) === key) rows.push(row);
      }
      return rows;
    },
  };
}
