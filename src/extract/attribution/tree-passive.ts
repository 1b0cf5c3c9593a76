// Passives by the tree: "the plan was widely condemned last week by the council", "the plan condemned by the council", "is
// not expected to hold". What the subject is, is said of it; whoever stands behind "by" says so, and nobody where none
// does.

import { hedgedPassives } from "../../english/cue-frames.ts";
import type { CueVerb } from "../../english/cue-verbs.ts";
import type { Tree } from "../../read/tree.ts";
import { contentOf } from "./content.ts";
import { make } from "./cue-place.ts";
import type { Draft } from "./draft.ts";
import { type Line, type Stretch, wordOf } from "./line.ts";
import { phraseOf } from "./tree-source.ts";
import { verbGroupAt } from "./verb-group.ts";

/** The statement of a verb in the passive. */
export function treePassive(
  line: Line,
  tree: Tree,
  index: number,
  verb: CueVerb,
): Draft | undefined {
  const isReduced = tree.is(index, "acl");
  const subject = isReduced ? tree.head(index) : tree.child(index, "nsubj:pass");
  const about =
    subject === undefined || subject > index ? undefined : phraseOf(line, tree, subject, index);
  const agent = agentOf(line, tree, index);
  if (about === undefined) return undefined;
  if (isReduced && (agent === undefined || !stands.has(verb.stance))) return undefined;
  const rest = restOf(line, tree, index, verb.lemma);
  if (agent === undefined && rest === undefined) return undefined;
  const group = verbGroupAt(line, index);
  if (agent !== undefined && group.negated) return undefined;
  const draft = make(
    { line, index, cue: { verb, form: "past" }, earlier: [] },
    {
      rule: "attribution/tree-passive",
      source: agent,
      cue: { first: Math.min(group.first, index), end: index + 1 },
      content: [...contentOf(line, about), ...(rest === undefined ? [] : contentOf(line, rest))],
      group: { ...group, negated: false },
    },
  );
  if (draft === undefined || agent !== undefined) return draft;
  const certainty = draft.certainty === "stated" ? "hedged" : draft.certainty;
  return { ...draft, certainty: group.negated ? "negated" : certainty, carries: false };
}

/** Of a noun with a participle only a stand is told: "a fleet viewed by thousands" is no view. */
const stands: ReadonlySet<CueVerb["stance"]> = new Set<CueVerb["stance"]>([
  "supports",
  "condemns",
  "denies",
]);

/** Who stands behind "by". */
export function agentOf(line: Line, tree: Tree, index: number): Stretch | undefined {
  const agent = tree.children(index, "obl").find((one) => {
    const link = tree.child(one, "case");
    return link !== undefined && link > index && wordOf(line, link) === "by";
  });
  if (
    agent === undefined ||
    !/^(?:NOUN|PROPN|PRON|NUM)$/u.test(line.reading.tags[agent]?.upos ?? "")
  )
    return undefined;
  return phraseOf(line, tree, agent, index);
}

/** "is expected | to hold", "is seen | as a traitor": what the table asks for behind the verb. */
function restOf(line: Line, tree: Tree, index: number, lemma: string): Stretch | undefined {
  const links = hedgedPassives.get(lemma);
  if (links === undefined) return undefined;
  for (const one of tree.children(index, "xcomp", "ccomp", "obl", "advcl")) {
    if (one < index) continue;
    const link = tree.child(one, "mark", "case");
    if (!links.has(link === undefined ? "-" : wordOf(line, link))) continue;
    const words = tree.subtree(one).filter((word) => word > index);
    const first = words[0];
    const last = words.at(-1);
    if (first !== undefined && last !== undefined) return { first, end: last + 1 };
  }
  return undefined;
}
