// Decides whether a figure counts the losses of one side of a war, and whose: people under arms, "our losses", "14 members of the Front".

import { ranks } from "../../english/count-words.ts";
import { captives, warriors } from "../../english/person-nouns.ts";
import { possessiveEndings } from "../../english/phrase-words.ts";
import { bothSides, losingVerbs, lossNouns } from "../../english/war-words.ts";
import type { Measure } from "../../model/figure.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import { contains, type Span } from "../../model/span.ts";
import type { Count } from "./counts.ts";
import type { RuledTie, Scene } from "./rule.ts";
import { type FigureSentence, wordAt } from "./sentence.ts";
import { isLoss } from "./war-rules.ts";

/** A side's losses; whose they are where the words name somebody. */
export interface Side {
  readonly side: MentionId | undefined;
}

/** What a side loses; its prisoners are in the other's hands. */
const losses: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured"]);

/** The side whose losses a tie counts by its own words; `undefined` where it counts anybody's. */
export function sideLosing(tie: RuledTie, scene: Scene): Side | undefined {
  if (!losses.has(tie.measure) || tie.count.kind !== "some") return undefined;
  const { sentence } = scene;
  const lost = lossBefore(tie.count, scene);
  if (lost !== undefined) return lost;
  const members = memberSide(tie.count, sentence);
  if (members !== undefined) return members;
  const isOneSides = warriors.has(tie.count.noun) && !tellsBoth(sentence, tie.count);
  return isOneSides ? { side: namedIn(tie.count.of, sentence) } : undefined;
}

/** A name inside the counted noun: "six of Oran's fighters", "four Oran soldiers". */
export function namedIn(of: Span | undefined, { mentions }: FigureSentence): MentionId | undefined {
  if (of === undefined) return undefined;
  return mentions.find(
    (mention) => contains(of, mention) && mention.form === "name" && mention.end < of.end,
  )?.id;
}

/** How far behind those of a side others of it may be counted, in tokens. */
const sameReach = 14;

/** "Four soldiers fell and eleven were wounded": those told without a noun are of the same side. */
export function sameSide(
  tie: RuledTie,
  before: readonly [RuledTie, Side] | undefined,
  { sentence }: Scene,
): Side | undefined {
  const { count, measure } = tie;
  const isBare = count.of === undefined && count.kind === "some" && !count.partitive;
  if (!isBare || !(losses.has(measure) || measure === "missing")) return undefined;
  if (before === undefined || before[0].count === count) return undefined;
  const from = before[0].count.end;
  if (count.first - from > sameReach) return undefined;
  for (let at = from; at < count.first; at++)
    if (/^[.;:]$/.test(wordAt(sentence, at))) return undefined;
  return before[1];
}

/** "fighting between A and B killed 18 soldiers", "soldiers on both sides". */
function tellsBoth({ tokens }: FigureSentence, { first, end }: Count): boolean {
  return tokens
    .slice(Math.max(0, first - bothReach), end + bothReach)
    .some(({ lower }) => bothSides.has(lower));
}

/** How far from those counted the words may stand that tell of both sides, in tokens. */
const bothReach = 14;

/** How far before a count the word may stand that makes it a side's losses, in tokens. */
const lossReach = 14;

/** "the enemy lost 63 men and 100 wounded", "their losses included at least 50 dead". */
function lossBefore({ first }: Count, scene: Scene): Side | undefined {
  const { sentence } = scene;
  for (let at = first - 1; at >= Math.max(0, first - lossReach); at--) {
    const word = wordAt(sentence, at);
    if (/^[.;:]$/.test(word) || word === "while" || word === "but") return undefined;
    if (lossNouns.has(word)) return { side: mentionEndingBefore(at, sentence) };
    if (losingVerbs.has(word) && scene.counts.some((one) => one.first === at + 1 && isLoss(one)))
      return { side: subjectOfLoss(at, sentence) };
  }
  return undefined;
}

function subjectOfLoss(verb: number, sentence: FigureSentence): MentionId | undefined {
  const head = sentence.tokens[sentence.subjects.get(verb) ?? -1];
  if (head === undefined) return mentionEndingBefore(verb, sentence);
  return sentence.mentions.find(({ start, end }) => start <= head.start && head.end <= end)?.id;
}

function mentionEndingBefore(at: number, sentence: FigureSentence): MentionId | undefined {
  const last = possessiveEndings.has(wordAt(sentence, at - 1)) ? at - 2 : at - 1;
  const end = sentence.tokens[last]?.end;
  return sentence.mentions.find((mention) => mention.end === end)?.id;
}

/** "14 members of the Harbour Front". */
function memberSide({ noun, end }: Count, sentence: FigureSentence): Side | undefined {
  const isOf = wordAt(sentence, end) === "of" && !captives.has(noun);
  if (!isOf || !(ranks.has(noun) || warriors.has(noun)) || noun === "men") return undefined;
  const at = wordAt(sentence, end + 1) === "the" ? end + 2 : end + 1;
  const token = sentence.tokens[at];
  const mention = sentence.mentions.find(
    ({ start, form, kind }) =>
      form === "name" &&
      bodies.has(kind) &&
      (start === token?.start || start === sentence.tokens[end + 1]?.start),
  );
  if (mention === undefined || isOfFamily(mention, sentence)) return undefined;
  return { side: mention.id };
}

/** "six members of the Vell family". */
function isOfFamily({ name, end }: Mention, { tokens }: FigureSentence): boolean {
  const next = tokens.find(({ start }) => start >= end)?.lower;
  return next === "family" || / family$/iu.test(name);
}

const bodies: ReadonlySet<string> = new Set(["organisation", "group"]);
