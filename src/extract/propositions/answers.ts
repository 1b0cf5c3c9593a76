// "The general denied it": which claim of the same report is denied, where only a pronoun or a noun for what was said stands
// for it. It is the last one told before, by somebody else; where two could be meant, none is.

import { contradictingVerbs, saidNouns, saidPronouns } from "../../english/proposition-words.ts";
import type { StatementClaim } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { tokenRange } from "../../read/query.ts";
import { lemmaOf, lowerOf } from "../relations/scene.ts";
import type { PropositionScene } from "./scene.ts";

/** How many sentences back what is denied may stand. */
const reach = 2;

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
      denial.sentence - one.sentence < reach &&
      paragraph(denial) - paragraph(one) < 2,
  );
  const last = before.at(-1);
  if (last === undefined || !couldBeDenied(last)) return undefined;
  return sameSpeaker(last, denial, scene) ? undefined : last;
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
    pointers.has(lowerOf(only, scene))
  );
}

/** "Rejected it": that may be an offer as well. */
function contradicts(cue: Span | undefined, scene: PropositionScene): boolean {
  if (cue === undefined) return false;
  const { first, end } = tokenRange(scene.reading, cue);
  for (let at = first; at < end; at++) if (contradictingVerbs.has(lemmaOf(at, scene))) return true;
  return false;
}

const pointers: ReadonlySet<string> = new Set("the this that these those such both all".split(" "));

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
