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
    { reading, speakers, references, nameOf: (one) => nameOf(one, reading) },
    names,
  );
  const ids = idsOf(reading);
  const needed = new Set([...resolved.values()].flatMap(({ to }) => to));
  const settled = new Map<Mention["id"], Mention>();
  for (const reference of references) {
    const found = resolved.get(reference.index);
    if (reference.mention === undefined && found === undefined && !needed.has(reference)) continue;
    const mention = mentionOf(reference, reading, ids);
    settled.set(mention.id, found === undefined ? mention : linked(mention, found, ids));
  }
  for (const mention of mentions) {
    const name = mention.form === "name" ? names.linkOf(mention) : undefined;
    const couldBe = names.couldBe(mention).map(({ id }) => id);
    if (name !== undefined) {
      const refersTo = { mention: name.to.id, because: name.because };
      settled.set(mention.id, { ...mention, refersTo });
    } else if (couldBe.length > 0) settled.set(mention.id, { ...mention, couldBe });
    else if (!settled.has(mention.id)) settled.set(mention.id, mention);
  }
  return [...settled.values()].sort(bySpan);
}

type Ids = (reference: Reference) => Mention["id"];

/** The id of a reference's mention, made once. */
function idsOf({ document }: Reading): Ids {
  const made = new Map<Reference, Mention["id"]>();
  return (reference) => {
    const known = reference.mention?.id ?? made.get(reference);
    if (known !== undefined) return known;
    const id = makeId("mention", [document.id, reference.start, reference.end]);
    made.set(reference, id);
    return id;
  };
}

function linked(mention: Mention, { to, because, rules }: Resolved, ids: Ids): Mention {
  const meant = to.map(ids);
  const [only] = meant;
  const all = [...mention.rules, ...rules];
  if (because === undefined || only === undefined)
    return { ...mention, couldBe: meant, rules: all };
  return { ...mention, refersTo: { mention: only, because }, rules: all };
}

function mentionOf(reference: Reference, reading: Reading, ids: Ids): Mention {
  if (reference.mention !== undefined) return reference.mention;
  const { start, end, kind, form } = reference;
  return {
    ...{ start, end, id: ids(reference), kind, form, name: nameOf(reference, reading) },
    ...{ title: undefined, country: false, refersTo: undefined, couldBe: [], rules: [] },
  };
}

function nameOf(reference: Reference, { document }: Reading): string {
  if (reference.mention !== undefined) return reference.mention.name;
  const words = slice(document.text, reference).replace(/\s+/gu, " ");
  return words.replace(/^(?:the|an?) /iu, "");
}
