// The words for a speaker as a link of the chain: whom they mention, and what kind of source that is.
// Whom a pronoun or a short name means is settled with the names; here it is only looked up.

import { relativePronouns } from "../../english/phrase-words.ts";
import type { Hop, SourceClass } from "../../model/attribution.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { bySpan, contains, type Span } from "../../model/span.ts";
import { tokensIn } from "../../read/query.ts";
import { classifySource } from "./classify-source.ts";

/** Makes hops of source spans; one who is described anywhere in the report keeps that class under a bare name. */
export function hopMaker(
  reading: Reading,
  sources: readonly Span[],
  mentions: readonly Mention[],
): (span: Span) => Hop {
  const known: Known = {
    reading,
    mentions: mentions.toSorted(bySpan),
    byId: new Map(mentions.map((mention) => [mention.id, mention])),
  };
  const classes = classesOfEntities(known, sources);
  return (span) => {
    const mention = speakerOf(known, span);
    const own = classifySource(tokensIn(reading, span));
    const root = mention && rootOf(known, mention);
    const meant = root === undefined ? undefined : classes.get(root.id);
    return { span, mention: mention?.id, class: own === "unknown" ? (meant ?? own) : own };
  };
}

interface Known {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly byId: ReadonlyMap<MentionId, Mention>;
}

/** What the titles and descriptions of a report make of each one it names. The first description counts. */
function classesOfEntities(
  known: Known,
  sources: readonly Span[],
): ReadonlyMap<MentionId, SourceClass> {
  const classes = new Map<MentionId, SourceClass>();
  const describe = (mention: Mention | undefined, words: Span): void => {
    const found = classifySource(tokensIn(known.reading, words));
    if (mention === undefined || found === "unknown") return;
    const root = rootOf(known, mention);
    if (!classes.has(root.id)) classes.set(root.id, found);
  };
  for (const source of sources) describe(speakerOf(known, source), source);
  for (const mention of known.mentions) if (mention.title) describe(mention, mention.title);
  return classes;
}

/** The mention that a chain of "stands for" ends in. */
function rootOf(known: Known, mention: Mention): Mention {
  let root = mention;
  for (let step = 0; step < 20 && root.refersTo !== undefined; step++) {
    const next = known.byId.get(root.refersTo.mention);
    if (next === undefined) break;
    root = next;
  }
  return root;
}

/** The mention that is the speaker: not an owner ("Mora's spokesman"), not one behind a preposition ("a spokesman for Mora"). */
function speakerOf(known: Known, span: Span): Mention | undefined {
  const { reading } = known;
  const words = tokensIn(reading, span);
  const [first] = words;
  if (words.length === 1 && first !== undefined && relativePronouns.has(first.lower)) {
    return mentionEndingAt(known, span.start);
  }
  const inside = mentionsIn(known, span);
  return inside.find((mention) => {
    const rest = words.filter((token) => token.start >= mention.end);
    const before = words.filter((token) => token.end <= mention.start).map((token) => token.lower);
    if (rest[0] !== undefined && owning.has(rest[0].lower)) return false;
    return !before.some((word) => behind.has(word));
  });
}

const owning: ReadonlySet<string> = new Set(["'s", "’s", "'", "’", "-"]);
const behind: ReadonlySet<string> = new Set(
  "of for from at in with by on to near who whose whom which that".split(" "),
);

/** "General Mora, who said": the one right before the relative word. */
function mentionEndingAt(known: Known, offset: number): Mention | undefined {
  const index = countBefore(known.mentions, offset) - 1;
  const mention = known.mentions[index];
  return mention !== undefined && mention.end <= offset && offset - mention.end <= 2
    ? mention
    : undefined;
}

function mentionsIn(known: Known, span: Span): readonly Mention[] {
  const first = countBefore(known.mentions, span.start);
  const end = countBefore(known.mentions, span.end);
  return known.mentions.slice(first, end).filter((mention) => contains(span, mention));
}

function countBefore(layer: readonly Span[], offset: number): number {
  let low = 0;
  let high = layer.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((layer[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
