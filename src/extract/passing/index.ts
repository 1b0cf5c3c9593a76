// Finds what a report speaks of in passing: descriptions that no claim rests on ("the gunman", "a tanker"), and the relative
// pronouns behind what is named or described. By the tree alone; without one nothing is found. Each is tied to the words
// before it that it comes back to, where that is plain.

import { makeId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { bySpan, type Span, slice } from "../../model/span.ts";
import { tokenRange } from "../../read/query.ts";
import { comesBackTo, type Told, tell } from "./comes-back.ts";
import { type Description, descriptionAt } from "./descriptions.ts";
import { antecedentOf } from "./relatives.ts";
import { comesBackRule, describedRule, relativeRule } from "./rules.ts";

/** The mentions in passing of a reading, in reading order; none overlaps one of `mentions`. */
export function findPassing(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  if (reading.tree.length === 0) return [];
  const holders = new Map<number, Mention>();
  for (const mention of mentions) {
    const { first, end } = tokenRange(reading, mention);
    for (let at = first; at < end; at++) holders.set(at, mention);
  }
  const described = descriptionsIn(reading, holders);
  for (const { at, mention } of described) holders.set(at, mention);
  const relatives = reading.tokens.flatMap((token, at) => {
    const meant = holders.has(at) ? undefined : holders.get(antecedentOf(reading, at) ?? -1);
    return meant === undefined ? [] : [relativeMention(reading, token, meant)];
  });
  return [...described.map(({ mention }) => mention), ...relatives].sort(bySpan);
}

interface Placed {
  readonly at: number;
  readonly mention: Mention;
}

function descriptionsIn(
  reading: Reading,
  holders: ReadonlyMap<number, Mention>,
): readonly Placed[] {
  const told: Told = new Map();
  const found: Placed[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const description = descriptionAt(reading, at, holders);
    const holder = holders.get(at);
    if (description === undefined || holder?.form === "name") continue;
    const meant = comesBackTo(description, told);
    const mention = holder ?? describedMention(reading, description, meant);
    if (holder === undefined) found.push({ at, mention });
    tell(told, { description, mention, meant });
  }
  return found;
}

function describedMention(
  reading: Reading,
  description: Description,
  meant: Mention | undefined,
): Mention {
  const words = slice(reading.document.text, description).replace(/\s+/gu, " ");
  const name = words.replace(/^(?:the|an?|this|that|these|those) /iu, "");
  const because = `"${meant?.name}" is the only one in this report whom these words can come back to`;
  return {
    ...passingMention(reading, description, { kind: description.kind, name }),
    form: "nominal",
    refersTo: meant === undefined ? undefined : { mention: meant.id, because },
    rules: [meant === undefined ? describedRule.id : comesBackRule.id],
  };
}

function relativeMention(reading: Reading, token: Span, meant: Mention): Mention {
  const name = slice(reading.document.text, token);
  return {
    ...passingMention(reading, token, { kind: meant.kind, name }),
    form: "pronoun",
    refersTo: { mention: meant.id, because: `its clause says more of "${meant.name}"` },
    rules: [relativeRule.id],
  };
}

function passingMention(
  { document }: Reading,
  { start, end }: Span,
  parts: Pick<Mention, "kind" | "name">,
): Omit<Mention, "form" | "refersTo" | "rules"> {
  const id = makeId("mention", [document.id, start, end]);
  return { ...parts, start, end, id, title: undefined, country: false, couldBe: [] };
}
