// The words for a speaker as a link of the chain: whom they mention, and what kind of source that is.
// Whom a pronoun or a short name means is settled with the names; here it is only looked up.

import { memberNouns } from "../../english/source-nouns.ts";
import type { Hop, SourceClass } from "../../model/attribution.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { bySpan, type Span } from "../../model/span.ts";
import type { Spoken } from "../references/spoken.ts";
import { type EntityClasses, entityClasses, spokenFor } from "./entity-classes.ts";
import { classOfSource } from "./source-class.ts";
import { headOf } from "./source-head.ts";
import { antecedentOf, type Known, mentionsIn, speakerOf } from "./speaker-mention.ts";

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

/** By the words themselves; an office by whom it is held for; a bare name by what the report says of it. */
function classOf(
  known: Known,
  span: Span,
  by: { readonly mention: Mention | undefined; readonly classes: EntityClasses },
): SourceClass {
  const own = classOfSource(known.reading, span);
  const meant = by.mention && meantClass(known, by.mention, by.classes);
  if (own === "official") {
    const principal = principalOf(known, span);
    const spoken = principal && spokenFor(by.classes.of(principal));
    return spoken ?? meant ?? own;
  }
  if (own !== "unknown") return own;
  if (isMember(known, span)) return memberClass(known, span, by.classes) ?? own;
  if (meant !== undefined) return meant;
  if (by.mention?.form === "name") return isState(by.mention) ? "government" : own;
  return antecedentClass(known, span) ?? own;
}

/** The class of the one meant; where that is left open, the one class of all who could be. */
function meantClass(
  { byId }: Known,
  mention: Mention,
  classes: EntityClasses,
): SourceClass | undefined {
  if (mention.couldBe.length === 0) return classes.of(mention);
  const possible = mention.couldBe.map((id) => {
    const one = byId.get(id);
    return one && classes.of(one);
  });
  const [first] = possible;
  return possible.every((one) => one === first) ? first : undefined;
}

/** "Oria said", "Velm accused": a country or a capital that speaks is its government. */
function isState({ kind, country, name }: Mention): boolean {
  return kind === "place" && (country || /^\p{Lu}[\p{Ll}]+$/u.test(name));
}

/** "A member of the Harbour Front", "the head of the relief council". */
function isMember({ reading }: Known, span: Span): boolean {
  const head = headOf(reading, span)?.head;
  return head !== undefined && memberNouns.has(reading.tokens[head]?.lower ?? "");
}

function memberClass(known: Known, span: Span, classes: EntityClasses): SourceClass | undefined {
  const principal = principalOf(known, span);
  return principal && classes.of(principal);
}

/** "A renegade general | who vowed": what the phrase before a relative pronoun tells. */
function antecedentClass({ reading }: Known, span: Span): SourceClass | undefined {
  const phrase = antecedentOf(reading, span);
  const found = phrase && classOfSource(reading, phrase);
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
