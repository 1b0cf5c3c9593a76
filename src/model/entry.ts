// One line of the log: a report as read, or a judgement. The log is the only thing a situation is made from.

import type { Extraction } from "./extraction.ts";
import type { Judgement } from "./judgement.ts";

export type Entry =
  | { readonly kind: "extraction"; readonly extraction: Extraction }
  | { readonly kind: "judgement"; readonly judgement: Judgement };

/** How many entries the log held; "as of revision 7" is what was known from the first seven. */
export type Revision = number;
