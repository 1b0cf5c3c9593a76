// The words for a speaker as a link of the chain: whom they mention, and what kind of source that is.
// Whom a pronoun or a short name means is settled with the names; here it is only looked up.

import { determiners, relativePronouns } from "../../english/phrase-words.ts";
import type { Hop, SourceClass } from "../../model/attribution.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { bySpan, contains, type Span } from "../../model/span.ts";
import { countStartingBefore, tokenRange, tokensIn } from "../../read/query.ts";
import type { Spoken } from "../references/spoken.ts";
import { classifySource } from "./classify-source.ts";
import { type EntityClasses, entityClasses, spokenFor } from "./entity-classes.ts";

/** Makes hops of source spans; one who is described anywhere in the report keeps that class under a bare name. */
export function hopMaker(
  reading: Reading,
  spoken: readonly Spoken[],
  mentions: readonly Mention[],
): (span: Span) => Hop {
  const known: Known = {
    reading,
    mentions: mentions.toSorted(bySpan),
    byId: new Map(mentions.map((mention) => [mention.id, mention])),
  };
  const classes = entityClasses(reading, {
    mentions: known.mentions,
    sources: spoken.map(({ source, content }) => ({
      span: source,
      speaker: speakerOf(known, source),
      principal: principalOf(known, source),
      content,
    })),
    rootOf: (mention) => rootOf(known, mention),
  });
  return (span) => {
    const mention = speakerOf(known, span);
    return { span, mention: mention?.id, class: classOf(known, span, { mention, classes }) };
  };
}

interface Known {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly byId: ReadonlyMap<MentionId, Mention>;
}

/** By the words themselves; an office by whom it is held for; a bare name by what the report says of it. */
function classOf(
  known: Known,
  span: Span,
  by: { readonly mention: Mention | undefined; readonly classes: EntityClasses },
): SourceClass {
  const own = classifySource(tokensIn(known.reading, span));
  const meant = by.mention && by.classes.of(by.mention);
  if (own === "official") {
    const principal = principalOf(known, span);
    const spoken = principal && spokenFor(by.classes.of(principal));
    return spoken ?? meant ?? own;
  }
  if (own !== "unknown") return own;
  return meant ?? antecedentClass(known, span) ?? own;
}

/** "A renegade general | who vowed": the words before a relative pronoun, back to where their phrase begins. */
function antecedentClass(known: Known, span: Span): SourceClass | undefined {
  const { first, end } = tokenRange(known.reading, span);
  const { tokens } = known.reading;
  if (end - first !== 1 || !relativePronouns.has(tokens[first]?.lower ?? "")) return undefined;
  let start = first;
  while (start > 0 && first - start < 8 && tokens[start - 1]?.shape === "word") {
    start -= 1;
    if (determiners.has(tokens[start]?.lower ?? "")) break;
  }
  const found = classifySource(tokens.slice(start, first));
  return found === "unknown" || found === "unnamed" ? undefined : found;
}

/** Whom a speaker speaks for: the owner ("Mora's spokesman") or the one behind "for" or "of". */
function principalOf(known: Known, span: Span): Mention | undefined {
  const speaker = speakerOf(known, span);
  return mentionsIn(known, span).find((mention) => mention !== speaker);
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
  const able = inside.filter((mention) => {
    const rest = words.filter((token) => token.start >= mention.end);
    const before = words.filter((token) => token.end <= mention.start).map((token) => token.lower);
    const next = rest[0];
    if (next !== undefined && owning.has(next.lower) && next.start === mention.end) return false;
    return !before.some((word) => behind.has(word));
  });
  // "United Nations envoy Ina Mora": the person speaks, the body stands before her name.
  return able.find((mention) => mention.kind === "person") ?? able[0];
}

const owning: ReadonlySet<string> = new Set(["'s", "’s", "'", "’", "-"]);
const behind: ReadonlySet<string> = new Set(
  "of for from at in with by on to near who whose whom which that".split(" "),
);

/** "General Mora, who said": the one right before the relative word. */
function mentionEndingAt(known: Known, offset: number): Mention | undefined {
  const index = countStartingBefore(known.mentions, offset) - 1;
  const mention = known.mentions[index];
  return mention !== undefined && mention.end <= offset && offset - mention.end <= 2
    ? mention
    : undefined;
}

function mentionsIn(known: Known, span: Span): readonly Mention[] {
  const first = countStartingBefore(known.mentions, span.start);
  const end = countStartingBefore(known.mentions, span.end);
  return known.mentions.slice(first, end).filter((mention) => contains(span, mention));
}
