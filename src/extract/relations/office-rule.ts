// Offices and sides told by a noun: "the commander of", "once an ally of", "Justice Minister Abel Mora", "was named director
// of". Who holds it comes from where the noun stands: in a title, beside a name, after "is", after a verb of appointing.

import {
  appointing,
  barePosts,
  memberNoun,
  officeNouns,
  partNouns,
  pastAuxiliaries,
  placeRulers,
  rulerNouns,
  sideNouns,
} from "../../english/relation-frames.ts";
import { leaderNouns, spokesNouns } from "../../english/relation-words.ts";
import type { Mention } from "../../model/mention.ts";
import type { Phase, PhaseKind, RelationKind } from "../../model/relation.ts";
import { objectsOf, subjectsOf } from "../../read/participants.ts";
import { tokenIndexAt } from "../../read/query.ts";
import { coverOf } from "../attribution/cover.ts";
import { isKnown, namedBeside } from "./beside.ts";
import { type Mood, moodOf } from "./mood.ts";
import { belongsTo, type NounPhrase, nounPhraseAt, officeAt } from "./noun-phrase.ts";
import { isInTitle, isMarked, lemmaOf, lowerOf, type RelationScene } from "./scene.ts";
import type { Told, TreeRule } from "./told.ts";

const leaders: ReadonlySet<string> = new Set(leaderNouns);
const speakers: ReadonlySet<string> = new Set(spokesNouns);

/** A noun of the tables with who holds it. */
export const officeRule: TreeRule = {
  id: "relations/office",
  about:
    'A noun for an office or a side, and whoever it is said of: by title, apposition, "is" or a verb of appointing.',
  examples: [
    {
      text: "Abel Mora, a former commander of the Harbour Brigade, left.",
      gives: [
        'relation  leads  "Abel Mora" -> "Harbour Brigade"  role "commander"  over "former"  says outlet',
      ],
    },
    {
      text: "Former Justice Minister Abel Mora left.",
      gives: ['role  "Abel Mora"  "Justice Minister"  over "Former"  says outlet'],
    },
  ],
  tell(noun, scene) {
    if (!isNounOfTables(officeAt(noun, scene).word)) return [];
    const phrase = nounPhraseAt(noun, scene);
    if (phrase === undefined) return [];
    return holdingsOf(phrase, scene).flatMap((holding) =>
      holding.holders.flatMap((holder) => toTold(phrase, { ...holding, holder }, scene)),
    );
  },
};

function isNounOfTables(word: string): boolean {
  return (
    leaders.has(word) ||
    speakers.has(word) ||
    officeNouns.has(word) ||
    sideNouns.has(word) ||
    partNouns.has(word) ||
    word === memberNoun
  );
}

interface Holding {
  readonly holders: readonly Mention[];
  readonly phase: Phase | undefined;
  readonly mood: Mood | undefined;
  readonly timed: boolean;
}

/** Who holds the office of a noun, by where it stands. */
function holdingsOf(phrase: NounPhrase, scene: RelationScene): readonly Holding[] {
  const { noun } = phrase;
  const found = inTitle(noun, scene) ?? isSaidOf(noun, scene) ?? besideName(noun, scene);
  return found === undefined ? afterAppointing(noun, scene) : [found];
}

const still = { phase: undefined, mood: undefined, timed: false } as const;

/** "Justice Minister Abel Mora": the last word of a title. */
function inTitle(noun: number, scene: RelationScene): Holding | undefined {
  if (!isInTitle(noun, scene)) return undefined;
  const mention = scene.mentionAt(noun);
  const last = !isInTitle(noun + 1, scene) || lowerOf(noun + 1, scene) === "-";
  return mention !== undefined && mention.form === "name" && last
    ? { holders: [mention], ...still }
    : { holders: [], ...still };
}

/** "Abel Mora is the commander". */
function isSaidOf(noun: number, scene: RelationScene): Holding | undefined {
  const { tree, reading, findings } = scene;
  const copula = tree.child(noun, "cop");
  const word = reading.tokens[noun];
  if (copula === undefined || word === undefined) return undefined;
  // "Was" in the outlet's own words leaves open whether it still is.
  const past = pastAuxiliaries.has(lowerOf(copula, scene));
  if (past && coverOf(word, findings.statements).within === undefined)
    return { holders: [], ...still };
  const holders = subjectsOf(reading, noun).flatMap((one) => somebody(one, scene));
  return { holders, phase: undefined, mood: moodOf(noun, scene), timed: true };
}

/** "Abel Mora, the commander". */
function besideName(noun: number, scene: RelationScene): Holding | undefined {
  const named = namedBeside(noun, scene);
  return named && { holders: [named], ...still };
}

/** "Was named director", "resigned as director", "succeeded Tarn as director". */
function afterAppointing(noun: number, scene: RelationScene): readonly Holding[] {
  const { tree, reading } = scene;
  const verb = tree.is(noun, "xcomp", "obj", "obl", "advcl") ? tree.head(noun) : undefined;
  const appoints = verb === undefined ? undefined : appointing.get(lemmaOf(verb, scene));
  const word = verb === undefined ? undefined : reading.tokens[verb];
  if (verb === undefined || appoints === undefined || word === undefined) return [];
  if (tree.is(noun, "obl", "advcl") && !isMarked(noun, ["as"], scene)) return [];
  const passive = tree.child(verb, "nsubj:pass", "aux:pass") !== undefined;
  const subjects = subjectsOf(reading, verb);
  const objects = objectsOf(reading, verb).filter((one) => one !== noun);
  const mood = moodOf(verb, scene);
  const holding = (tokens: readonly number[], kind: PhaseKind): Holding => ({
    holders: tokens.flatMap((one) => somebody(one, scene)),
    phase: { kind, words: { start: word.start, end: word.end } },
    mood,
    timed: true,
  });
  if (appoints.by === "after")
    return passive ? [] : [holding(subjects, "begins"), holding(objects, "ends")];
  return [holding(appoints.by === "self" || passive ? subjects : objects, appoints.phase)];
}

function somebody(token: number, scene: RelationScene): readonly Mention[] {
  const mention = scene.mentionAt(token);
  return mention !== undefined && isKnown(mention) && !isInTitle(token, scene) ? [mention] : [];
}

function toTold(
  phrase: NounPhrase,
  { holder, ...holding }: Holding & { readonly holder: Mention },
  scene: RelationScene,
): readonly Told[] {
  const { noun, title } = phrase;
  const of = belongsTo(phrase, scene);
  const rule = officeRule.id;
  const phase = holding.phase ?? phrase.phase;
  const { mood, timed } = holding;
  // Who was appointed, and when, is said of the appointing.
  const base = { rule, words: holding.phase?.words ?? title, phase, mood, timed };
  const relation = of && relationOf(phrase, { holder, of }, scene);
  const side = sideNouns.has(lowerOf(noun, scene)) || partNouns.has(lowerOf(noun, scene));
  if (relation !== undefined && of !== undefined && of.id !== holder.id)
    return [
      { kind: "relation", relation, a: holder, b: of, role: side ? undefined : title, ...base },
    ];
  if (side || holder.kind !== "person" || !tellsOffice(phrase, of, scene)) return [];
  return [{ kind: "role", who: holder, title, of: of?.id === holder.id ? undefined : of, ...base }];
}

const bodies: ReadonlySet<Mention["kind"]> = new Set(["organisation", "group"]);

function relationOf(
  { noun, plain, under }: NounPhrase,
  { holder, of }: { readonly holder: Mention; readonly of: Mention },
  scene: RelationScene,
): RelationKind | undefined {
  const word = officeAt(noun, scene).word;
  const side = sideNouns.get(word);
  if (side !== undefined) return of.kind === "facility" ? undefined : side;
  if (partNouns.has(word))
    return bodies.has(holder.kind) && bodies.has(of.kind) ? "member" : undefined;
  if (word === memberNoun) {
    const belongs = bodies.has(of.kind) && (holder.kind === "person" || bodies.has(holder.kind));
    return belongs && !under ? "member" : undefined;
  }
  if (holder.kind !== "person" || under) return undefined;
  if (speakers.has(word)) return plain ? "speaks-for" : undefined;
  if (!leaders.has(word) || !plain) return undefined;
  if (bodies.has(of.kind)) return placeRulers.has(word) ? undefined : "leads";
  // "A Republican governor": a word of no known kind before him is his party.
  if (placeRulers.has(word) && of.kind === "other" && isAdjective(of, scene)) return undefined;
  return rulerNouns.has(word) ? "leads" : undefined;
}

function isAdjective({ end }: Mention, { reading }: RelationScene): boolean {
  const last = tokenIndexAt(reading, end - 1);
  return last !== undefined && /^(?:JJ|ADJ)/u.test(reading.tags[last]?.xpos ?? "");
}

/** A bare "leader" says no more than that there is something he leads. */
function tellsOffice(
  { noun, title }: NounPhrase,
  of: Mention | undefined,
  scene: RelationScene,
): boolean {
  const word = officeAt(noun, scene).word;
  if (word === memberNoun) return false;
  if (officeNouns.has(word) || of !== undefined) return true;
  return title.end - title.start > word.length || barePosts.has(word);
}
