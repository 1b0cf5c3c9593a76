// A name of a place among the words of its report: what clues are read beside.

import type { Mention } from "../../model/mention.ts";

/** A name of a place and the words it stands in, `end` past the last. */
export interface PlaceName {
  readonly mention: Mention;
  readonly first: number;
  readonly end: number;
}
