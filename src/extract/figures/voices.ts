// Decides which counted people of a sentence are those who speak in it. They are sources, and no victims of what they tell.

import { cueVerbForms } from "../../english/cue-verbs.ts";
import { relativePronouns } from "../../english/phrase-words.ts";
import { contains, overlaps, type Span } from "../../model/span.ts";
import type { Count } from "./counts.ts";
import type { Harm } from "./harms.ts";
import { type FigureSentence, spanOf, wordAt } from "./sentence.ts";

/** The counts that are no speaker's. A bare number never speaks, and "two wounded men said" tells of the harm itself. */
export function withoutVoices(
  counts: readonly Count[],
  harms: readonly Harm[],
  sentence: FigureSentence,
): readonly Count[] {
  if (sentence.voices.length === 0) return counts;
  return counts.filter((count) => {
    if (count.of === undefined || count.harmInside !== undefined) return true;
    const span = spanOf(sentence, count.first, count.end);
    const voice = sentence.voices.find((one) => overlaps(one, span));
    return (
      voice === undefined ||
      harms.some((harm) => isWithin(voice, harm, sentence)) ||
      isInRelative(voice, count, sentence)
    );
  });
}

function isWithin(voice: Span, harm: Harm, sentence: FigureSentence): boolean {
  return contains(voice, spanOf(sentence, harm.first, harm.end));
}

/** "a nurse at a clinic that received three corpses": what the clause tells of its noun. */
function isInRelative(voice: Span, count: Count, sentence: FigureSentence): boolean {
  return sentence.tokens.some(
    (token, at) => at < count.first && contains(voice, token) && relativePronouns.has(token.lower),
  );
}

/** How far a verb of saying may stand from its subject, in tokens. */
const speechReach = 9;

/** Whether a verb of saying follows the noun phrase: "the governor of the province told reporters". */
export function isSpeaking(sentence: FigureSentence, count: Count): boolean {
  for (let at = count.end; at < count.end + speechReach; at++) {
    const word = wordAt(sentence, at);
    if (word === "" || /^[.,;:!?()"“”–—]/.test(word)) return false;
    const cue = cueVerbForms.get(word);
    if (cue === undefined || (cue.form !== "past" && cue.form !== "third")) continue;
    if (cue.verb.takes.has("clause") || cue.verb.takes.has("quotation")) return true;
  }
  return false;
}
