// Statements told inside another's statement: a telling within a telling is a link of the chain; a wish, a plan or a
// judgement that somebody tells of is part of what they say, and no statement besides.

import { passingOnVerbs, retoldVerbs } from "../../english/retold-verbs.ts";
import { contains } from "../../model/span.ts";
import type { Draft } from "./draft.ts";
import { type Line, spanOf } from "./line.ts";

/** The drafts of a sentence without those that are only part of what another tells. */
export function withoutTold(line: Line, drafts: readonly Draft[]): readonly Draft[] {
  if (line.reading.tags.length === 0) return drafts;
  return drafts.filter((draft) => {
    if (isRetold(line, draft)) return true;
    const outer = outerOf(line, draft, drafts);
    return outer.length === 0 || outer.some((one) => isLink(line, one, draft));
  });
}

/** The statements that the cue of a draft stands in. */
function outerOf(line: Line, draft: Draft, drafts: readonly Draft[]): readonly Draft[] {
  const cue = spanOf(line, draft.cue);
  return drafts.filter(
    (other) => other !== draft && other.content.some((part) => contains(part, cue)),
  );
}

/** "X called it a coup, the paper reported", "X rejected the claim that": who passes it on, or takes a report back. */
function isLink(line: Line, outer: Draft, draft: Draft): boolean {
  if (draft.rules[0] === "attribution/noun")
    return draft.source === undefined && (outer.stance === "denies" || draft.stance === "denies");
  return (
    draft.source !== undefined && lemmasOf(line, outer).some((lemma) => passingOnVerbs.has(lemma))
  );
}

const always: ReadonlySet<string> = new Set([
  "attribution/participle",
  "attribution/relative",
  "attribution/as",
  "attribution/according-to",
  "attribution/tally",
]);

const never: ReadonlySet<string> = new Set([
  "attribution/tree-object",
  "attribution/noun",
  "attribution/noun-link",
  "attribution/adjective",
]);

function isRetold(line: Line, draft: Draft): boolean {
  const rule = draft.rules[0] ?? "";
  if (always.has(rule)) return true;
  if (never.has(rule)) return false;
  return lemmasOf(line, draft).some((lemma) => retoldVerbs.has(lemma));
}

function lemmasOf(line: Line, { cue }: Draft): readonly string[] {
  return line.reading.tags
    .slice(cue.first, cue.end)
    .flatMap((tag) => (tag.upos === "VERB" ? [tag.lemma.toLowerCase()] : []));
}
