// Decides whether a figure counts its speaker's own dead: "the Front said two of its fighters died", "the army said its soldiers
// had killed 40 rebels and lost three men". Whoever else is named between them may be meant by "its", and then nobody is found.

import type { Attribution } from "../../model/attribution.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { RuledTie } from "./rule.ts";
import { type FigureSentence, wordAt } from "./sentence.ts";

/** The speaker's mention, where a tie counts one side's losses and the words make them the speaker's own. */
export function speakersSide(
  tie: RuledTie,
  sentence: FigureSentence,
  { chain }: Attribution,
): MentionId | undefined {
  const owned =
    tie.scope === "side" && tie.count.kind === "some" ? ownedAt(tie, sentence) : undefined;
  const id = chain.at(-1)?.mention;
  if (owned === undefined || id === undefined) return undefined;
  const speaker = sentence.mentions.find((mention) => mention.id === id);
  const start = sentence.tokens[owned]?.start;
  if (speaker === undefined || start === undefined || speaker.end > start) return undefined;
  const isOther = ({ start: from }: Mention) => speaker.end <= from && from < start;
  const isAlone = !sentence.mentions.some((one) => isOther(one) && couldOwn(one));
  return isAlone && bodies.has(speaker.kind) ? (speaker.refersTo?.mention ?? id) : undefined;
}

/** Where "its" stands: before those counted, or before the subject that the verb of losing shares. */
function ownedAt({ count, first, rule }: RuledTie, sentence: FigureSentence): number | undefined {
  for (let at = count.first; at < count.end; at++) if (isOwn(sentence, at)) return at;
  if (rule !== "figures/lost" || wordAt(sentence, first - 1) !== "and") return undefined;
  for (let verb = first - 1; verb >= first - joinReach; verb--) {
    const head = sentence.subjects.get(verb);
    if (head !== undefined) return isOwn(sentence, head - 1) ? head - 1 : undefined;
  }
  return undefined;
}

/** How far before "and lost" the verb may stand that it is joined to, in tokens. */
const joinReach = 14;

function isOwn(sentence: FigureSentence, at: number): boolean {
  return wordAt(sentence, at) === "its";
}

/** One body, for which "its" can stand; "it" itself is the speaker again, and "soldiers" are many. */
function couldOwn({ kind, form }: Mention): boolean {
  return bodies.has(kind) && (form === "name" || (form === "nominal" && kind === "organisation"));
}

const bodies: ReadonlySet<string> = new Set(["organisation", "group", "other", "place"]);
