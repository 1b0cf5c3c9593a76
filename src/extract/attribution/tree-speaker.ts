// Speakers that the tree knows better than the line: the subject of the cue where the line took a phrase beside it, and
// the whole phrase where the line cut it short.

import { relativePronouns } from "../../english/phrase-words.ts";
import { contains, type Span, slice } from "../../model/span.ts";
import { treeOf } from "../../read/tree.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, tokenOf, wordOf } from "./line.ts";
import { verbOf } from "./tree-content.ts";
import { treeSource } from "./tree-source.ts";

/** The draft with the subject of its cue for a speaker, where the tree has one and the line missed it. */
export function withSubject(line: Line, draft: Draft): Draft {
  if (line.reading.tree.length === 0 || draft.source === undefined) return draft;
  const mode = modes.get(draft.rules[0] ?? "");
  const verb = mode === undefined ? undefined : verbOf(line, draft);
  if (mode === undefined || verb === undefined || citing.has(wordOf(line, verb))) return draft;
  const tree = treeOf(line.reading);
  const own = tree.child(verb, "nsubj");
  if (own === undefined && !sharing.has(mode)) return draft;
  const phrase = treeSource(line, tree, verb);
  if (phrase === undefined) return draft;
  const source = spanOf(line, phrase);
  if (mode === "after") return afterQuotation(line, draft, phrase);
  return isBetter(line, draft.source, { source, own, mode }) ? { ...draft, source } : draft;
}

/** `"...," his sister, Lena Brun, remarked`: all from the closing mark on is the speaker. */
function afterQuotation(line: Line, draft: Draft, phrase: Stretch): Draft {
  const source = spanOf(line, phrase);
  if (isQuotedToken(line, phrase.first) || !isQuotedToken(line, phrase.first - 1)) return draft;
  if (draft.source === undefined) return draft;
  if (!contains(source, draft.source) || source.start >= draft.source.start) return draft;
  const content = draft.content.map((part) =>
    part.start < source.start && source.start < part.end
      ? { start: part.start, end: spanOf(line, { first: phrase.first - 1, end: phrase.first }).end }
      : part,
  );
  return { ...draft, source, content };
}

/** What is cited stands behind the speaker beside it, whatever the tree hangs it on. */
const citing = new Set(["citing", "quoting"]);

type Mode = "own" | "shared" | "inverted" | "after" | "past-relative";

function isBetter(
  line: Line,
  old: Span,
  found: { readonly source: Span; readonly own: number | undefined; readonly mode: Mode },
): boolean {
  if (found.mode === "shared") return true;
  if (found.mode === "past-relative")
    return isRelative(line, old) && isApart(line, found.source, old);
  const head = found.own === undefined ? undefined : tokenOf(line, found.own);
  if (head === undefined) return false;
  if (found.mode === "own")
    return contains(found.source, old) && (!contains(old, head) || found.source.end === old.end);
  return (
    found.mode === "inverted" && found.source.start === old.start && found.source.end > old.end
  );
}

const sharing: ReadonlySet<Mode> = new Set<Mode>(["shared", "past-relative"]);

/** "He defended the plan, which costs much, and | said": the verb is not that of the clause between. */
function isRelative(line: Line, span: Span): boolean {
  return relativePronouns.has(slice(line.reading.document.text, span).toLowerCase());
}

/** No relative word itself, and not the noun that it stands for. */
function isApart(line: Line, found: Span, old: Span): boolean {
  return !isRelative(line, found) && found.end + 2 < old.start;
}

const modes: ReadonlyMap<string, Mode> = new Map<string, Mode>([
  ["attribution/participle", "shared"],
  ["attribution/coordinated", "past-relative"],
  ["attribution/inverted", "inverted"],
  ["attribution/before-clause", "own"],
  ["attribution/before-that", "own"],
  ["attribution/before-quotation", "own"],
  ["attribution/before-object", "own"],
  ["attribution/before-to", "own"],
  ["attribution/after", "after"],
]);
