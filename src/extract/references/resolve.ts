// Reads a report's references in order and settles whom each stands for: a name by its form, a description by its words
// or by what it stands beside, a pronoun by who speaks for each that it may stand for. Where the best does not clearly
// lead it is left open.

import { type Discourse, quotedBy } from "./candidates.ts";
import { choosePronoun } from "./choose-pronoun.ts";
import { describedBy } from "./descriptions.ts";
import type { Reference } from "./reference.ts";
import { newReferent, note, type Referent } from "./referent.ts";
import { type Choice, leftOpen, meaning, type Resolved } from "./resolved.ts";
import { besideRule, describedRule, quotedRule } from "./rules.ts";
import type { ShortNames } from "./short-names.ts";

/** What references stand for, by their index; none for one that stands for itself or for nobody known. */
export function resolveAll(
  told: Omit<Discourse, "referents">,
  names: ShortNames,
): ReadonlyMap<number, Resolved> {
  const { references } = told;
  const referents = namedReferents(references, names);
  const resolved = new Map<number, Resolved>();
  const discourse: Discourse = { ...told, referents };
  for (const reference of references) {
    const { index } = reference;
    if (referents[index] === undefined) {
      const choice = settle(reference, discourse);
      if (choice?.resolved !== undefined) resolved.set(index, choice.resolved);
      referents[index] = choice === undefined ? ownReferent(reference) : choice.referent;
    }
    const referent = referents[index];
    if (referent !== undefined) note(referent, reference);
  }
  for (const reference of references) {
    const speaker = quotedSpeaker(reference, discourse);
    if (speaker?.resolved !== undefined) resolved.set(reference.index, speaker.resolved);
  }
  return resolved;
}

/**
 * One referent for a name with all its short forms. Of two who share a last name it means the one named in full first:
 * enough to tell whom pronouns mean, too little for a link.
 */
function namedReferents(
  references: readonly Reference[],
  names: ShortNames,
): (Referent | undefined)[] {
  const byName = new Map<string, Referent>();
  const firstFull = new Map<string, Referent>();
  return references.map(({ mention, kind, form }) => {
    if (mention === undefined || form !== "name") return undefined;
    const full = names.linkOf(mention)?.to ?? mention;
    const isAnother = full.title !== undefined && names.couldBe(full).length > 0;
    const isPerson = full.kind === "person";
    const key = `${isPerson ? "person" : ""} ${isAnother ? full.id : full.name}`;
    const last = full.name.split(" ").at(-1) ?? full.name;
    const shared = isPerson && last === full.name && !isAnother ? firstFull.get(last) : undefined;
    const known = shared ?? byName.get(key) ?? newReferent(kind);
    byName.set(key, known);
    if (isPerson && last !== full.name && !firstFull.has(last)) firstFull.set(last, known);
    return known;
  });
}

/** A description nobody fits brings in somebody new; a pronoun does not. */
function ownReferent({ form, kind }: Reference): Referent | undefined {
  return form === "pronoun" ? undefined : newReferent(kind);
}

function settle(reference: Reference, discourse: Discourse): Choice | undefined {
  if (reference.form === "pronoun") return choosePronoun(reference, discourse);
  return stoodBeside(reference, discourse) ?? described(reference, discourse);
}

function stoodBeside(reference: Reference, discourse: Discourse): Choice | undefined {
  const { references, referents } = discourse;
  const at = reference.beside;
  const other = at === undefined ? undefined : references[at];
  const referent = at === undefined ? undefined : referents[at];
  if (other === undefined || referent === undefined) return undefined;
  if (!areOneKind(referent, reference) || (other.form !== "name") === (reference.form !== "name"))
    return undefined;
  const shown = other.form === "name" ? other : referent.shown;
  // "Mora, a judge,": words that are no mention by themselves only say more of who is meant.
  if (shown === undefined || reference.mention === undefined)
    return { referent, resolved: undefined };
  return meaning(referent, shown, {
    because: `it stands beside "${discourse.nameOf(shown)}"`,
    rules: [besideRule.id],
  });
}

/** A parse often sets beside each other what only stands near: a man is no ministry, a base no town. */
function areOneKind(a: Pick<Reference, "kind">, b: Pick<Reference, "kind">): boolean {
  const [kind, other] = [a.kind, b.kind];
  return kind === "person" ? other === "person" : bodies.has(kind) && bodies.has(other);
}

const bodies: ReadonlySet<string> = new Set(["organisation", "group"]);

function described(reference: Reference, discourse: Discourse): Choice | undefined {
  if (reference.definite !== true || reference.many || reference.words.length === 0)
    return undefined;
  const found = describedBy(reference, discourse);
  const [only] = found;
  if (found.length !== 1 || only?.shown === undefined) return leftOpen(found);
  return meaning(only, only.shown, {
    because: `"${discourse.nameOf(only.shown)}" is the last one in this report whom these words describe`,
    rules: [describedRule.id],
  });
}

/** The one who is quoted, known once all of the report is read: the speaker often comes behind. */
function quotedSpeaker(reference: Reference, discourse: Discourse): Choice | undefined {
  if (reference.pronoun?.sense !== "speaker") return undefined;
  const [speaker] = quotedBy(reference, discourse);
  const referent = speaker === undefined ? undefined : discourse.referents[speaker.index];
  if (referent?.shown === undefined) return undefined;
  return meaning(referent, referent.shown, {
    because: `the words are quoted from "${discourse.nameOf(referent.shown)}"`,
    rules: [quotedRule.id],
  });
}
