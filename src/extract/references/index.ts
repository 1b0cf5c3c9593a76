// Settles whom a pronoun, an office or a short name stands for, by names, speakers and the tree of one report.

import { makeId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { bySpan, slice } from "../../model/span.ts";
import { findReferences } from "./find-references.ts";
import type { Reference } from "./reference.ts";
import { resolveAll } from "./resolve.ts";
import type { Resolved } from "./resolved.ts";
import { shortNames } from "./short-names.ts";
import { speakersOf } from "./speakers.ts";
import type { Spoken } from "./spoken.ts";

/** The mentions in reading order, those that plainly stand for another linked to it, with those only found by their link. */
export function resolveReferences(
  reading: Reading,
  mentions: readonly Mention[],
  spoken: readonly Spoken[],
): readonly Mention[] {
  const speakers = speakersOf(reading, spoken);
  const references = findReferences(reading, mentions, speakers);
  const names = shortNames(mentions, reading);
  const resolved = resolveAll(
    { reading, speakers, references, nameOf: (one) => mentionOf(one, reading).name },
    names,
  );
  const needed = new Set([...resolved.values()].flatMap(({ to }) => to));
  return references
    .flatMap((reference): readonly Mention[] => {
      const found = resolved.get(reference.index);
      if (reference.mention === undefined && found === undefined && !needed.has(reference))
        return [];
      const mention = mentionOf(reference, reading);
      const name = mention.form === "name" ? names(mention) : undefined;
      if (name) return [{ ...mention, refersTo: { mention: name.to.id, because: name.because } }];
      return [found === undefined ? mention : linked(mention, found, reading)];
    })
    .sort(bySpan);
}

function linked(mention: Mention, { to, because, rules }: Resolved, reading: Reading): Mention {
  const ids = to.map((one) => mentionOf(one, reading).id);
  const [only] = ids;
  const all = [...mention.rules, ...rules];
  if (because === undefined || only === undefined) return { ...mention, couldBe: ids, rules: all };
  return { ...mention, refersTo: { mention: only, because }, rules: all };
}

function mentionOf(reference: Reference, reading: Reading): Mention {
  if (reference.mention !== undefined) return reference.mention;
  const { start, end, kind, form } = reference;
  const words = slice(reading.document.text, reference).replace(/\s+/gu, " ");
  const name = words.replace(/^(?:the|an?) /iu, "");
  return {
    ...{ start, end, id: makeId("mention", [reading.document.id, start, end]) },
    ...{ kind, form, name, title: undefined, country: false },
    ...{ refersTo: undefined, couldBe: [], rules: [] },
  };
}
