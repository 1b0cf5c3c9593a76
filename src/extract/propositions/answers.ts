// "The general denied it": which claim of the same report is denied, where only a pronoun or a noun for what was said stands
// for it. It is what somebody else said last before; where two said different things in one paragraph, either could be meant,
// and none is.

import {
  contradictingVerbs,
  saidNouns,
  saidPointers,
  saidPronouns,
  widePredicates,
} from "../../english/proposition-words.ts";
import type { StatementClaim } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { tokenRange } from "../../read/query.ts";
import { lemmaOf, lowerOf } from "../relations/scene.ts";
import { classOf } from "./phrases.ts";
import type { PropositionScene } from "./scene.ts";

/** How many sentences back what is denied may stand, and what else could be meant. */
const reach = 1;
const reachOfOthers = 2;

/** What a denial of "it" denies, of what was `told` shortly before; `undefined` where it says itself what it denies, or nothing was said before. */
export function answeredBy(
  denial: StatementClaim,
  told: readonly StatementClaim[],
  scene: PropositionScene,
): StatementClaim | undefined {
  if (denial.stance !== "denies" || !onlyPoints(denial, scene)) return undefined;
  const { reading } = scene;
  const paragraph = (one: StatementClaim) => reading.sentences[one.sentence]?.paragraph ?? 0;
  const before = told.filter(
    (one) =>
      one.content[0].end <= startOf(denial) &&
      denial.sentence - one.sentence <= reachOfOthers &&
      paragraph(denial) - paragraph(one) < 2,
  );
  const last = before.at(-1);
  if (last === undefined || denial.sentence - last.sentence > reach) return undefined;
  if (!couldBeDenied(last) || sameSpeaker(last, denial, scene)) return undefined;
  const others = before.filter(
    (one) => one !== last && paragraph(one) === paragraph(last) && !sameSpeaker(one, denial, scene),
  );
  return others.some((one) => couldBeMeant(one, { last, denial }, scene)) ? undefined : last;
}

/** Whether somebody else than who spoke last said another thing, and not before a sentence that has its denial beside it. */
function couldBeMeant(
  one: StatementClaim,
  { last, denial }: { readonly last: StatementClaim; readonly denial: StatementClaim },
  scene: PropositionScene,
): boolean {
  if (!couldBeDenied(one) || sameSpeaker(one, last, scene)) return false;
  if (last.sentence === denial.sentence && one.sentence !== last.sentence) return false;
  if (one.within === last.id || last.within === one.id) return false;
  const said = verbsOf(last, scene);
  return !verbsOf(one, scene).some((verb) => said.includes(verb));
}

const longest = 40;

/** What is done in it, in classes of wordings: two who say that soldiers fired, or shot, say one thing. */
function verbsOf({ content: [content] }: StatementClaim, scene: PropositionScene) {
  const { first, end } = tokenRange(scene.reading, content);
  return Array.from({ length: Math.min(end - first, longest) }, (_, at) => first + at)
    .filter((token) => scene.reading.tags[token]?.upos === "VERB")
    .map((token) => classOf(token, scene))
    .filter((verb) => !widePredicates.has(verb));
}

function startOf({ content, attribution }: StatementClaim): number {
  const [source] = attribution.chain;
  return Math.min(
    content[0].start,
    attribution.cue?.start ?? Infinity,
    source?.span.start ?? Infinity,
  );
}

/** "it", "the accusation", "those claims": with nothing that says what of. */
function onlyPoints(
  { content: [content], attribution: { cue } }: StatementClaim,
  scene: PropositionScene,
): boolean {
  const { first, end } = tokenRange(scene.reading, content);
  const words = Array.from({ length: Math.min(end - first, 5) }, (_, at) => first + at).filter(
    (token) => scene.reading.tokens[token]?.shape === "word",
  );
  const [only, ...rest] = words;
  if (only === undefined || end - first > 4) return false;
  if (rest.length === 0)
    return (
      (saidPronouns.has(lowerOf(only, scene)) && contradicts(cue, scene)) ||
      saidNouns.has(lemmaOf(only, scene))
    );
  const noun = words.at(-1);
  return (
    words.length === 2 &&
    noun !== undefined &&
    saidNouns.has(lemmaOf(noun, scene)) &&
    saidPointers.has(lowerOf(only, scene))
  );
}

/** "Rejected it": that may be an offer as well. */
function contradicts(cue: Span | undefined, scene: PropositionScene): boolean {
  if (cue === undefined) return false;
  const { first, end } = tokenRange(scene.reading, cue);
  for (let at = first; at < end; at++) if (contradictingVerbs.has(lemmaOf(at, scene))) return true;
  return false;
}

function couldBeDenied({ stance, certainty }: StatementClaim): boolean {
  return (
    (stance === "asserts" || stance === "accuses") &&
    certainty !== "planned" &&
    certainty !== "hypothetical"
  );
}

// "He saw it as an order, and he rejected it": one sentence that goes on with a pronoun goes on with whom it began.
function sameSpeaker(a: StatementClaim, b: StatementClaim, scene: PropositionScene): boolean {
  const [x, y] = [a.attribution.chain.at(-1), b.attribution.chain.at(-1)];
  if (x === undefined || y === undefined) return a.sentence === b.sentence;
  if (x.mention !== undefined && x.mention === y.mention) return true;
  const words = ({ span }: typeof x): string =>
    scene.reading.document.text.slice(span.start, span.end).toLowerCase();
  return words(x) === words(y);
}
