// What kind of source the words for a speaker describe. A description from tables, never a grade of trust.

import {
  possessiveEndings,
  relativePronouns,
  subjectPronouns,
} from "../../english/phrase-words.ts";
import {
  civilGenerals,
  internationalNames,
  nationalWords,
  officeNouns,
  oppositionWords,
  presidedBodies,
  presidingNouns,
  privateBodies,
  publicAgencyWords,
  sourceCompounds,
  sourceNouns,
  stateShortNames,
  stateWords,
} from "../../english/source-nouns.ts";
import type { SourceClass } from "../../model/attribution.ts";
import type { Token } from "../../model/reading.ts";

/** The class of a source by its words: `unknown` for a bare name, `unnamed` for "some" and the like. */
export function classifySource(tokens: readonly Token[]): SourceClass {
  const texts = tokens.map((token) => token.text);
  if (isInternational(texts)) return "international";
  const words = headWords(tokens.map((token) => token.lower));
  const [only] = words;
  if (
    words.length === 1 &&
    only !== undefined &&
    (subjectPronouns.has(only) || relativePronouns.has(only))
  ) {
    return "unknown";
  }
  const classes = words.flatMap((word, index) =>
    classOfWord(word, words.slice(0, index), words[index + 1]),
  );
  if (presidesOverShortName(texts.slice(0, words.length))) return "unknown";
  const body = presidedBody(tokens.slice(0, words.length));
  if (body !== undefined) return officeAt(body);
  if (classes.some((found) => found.class === "social-post")) return "social-post";
  const speaking = ofForce(classes.filter(({ office }) => !office).map((found) => found.class));
  // "Some officials" are officials.
  const held = classes.find((found) => found.class !== "unnamed") ?? classes[0];
  return speaking ?? held?.class ?? "unknown";
}

/** The first; but a rank of the police is none of the army's: "Lieutenant Mora of the Tarn police". */
function ofForce([first, ...others]: readonly SourceClass[]): SourceClass | undefined {
  return first === "military" && others.includes("police") ? "police" : first;
}

/** Of what kind an office is by its body; of a club or a union that nothing more is told of, no office of the public. */
function officeAt(body: readonly Token[]): SourceClass {
  const found = classifySource(body);
  if (found !== "unknown" && found !== "unnamed" && found !== "document") return found;
  return body.some(({ lower }) => privateBodies.has(lower)) ? "unknown" : "official";
}

/**
 * The class of a noun phrase that ends in its head, where that noun leaves no doubt: "military analysts", "army doctors".
 * `undefined` where it only names an office ("an army spokesman") or a body that other words describe.
 */
export function classifyHead(tokens: readonly Token[]): SourceClass | undefined {
  if (isInternational(tokens.map(({ text }) => text))) return "international";
  const words = tokens.map(({ lower }) => lower);
  const [found] = classOfWord(words.at(-1) ?? "", words.slice(0, -1), undefined);
  if (found === undefined || found.office) return undefined;
  if (found.class === "military" && isSelfStyled(words)) return "belligerent";
  if (found.class === "document" && isOfMedia(words)) return undefined;
  return deciding.has(found.class) ? found.class : undefined;
}

/** "the so-called National Army", `the "Army of the Coast"`: a side that calls itself an army. */
function isSelfStyled(words: readonly string[]): boolean {
  return words.some((word) => /^["“]$/u.test(word)) || words.join(" ").includes("so - called");
}

/** "Tavran media reports", "agency footage": whose they are tells more than what they are. */
function isOfMedia(words: readonly string[]): boolean {
  return words.slice(0, -1).some((word) => sourceNouns.get(word) === "media");
}

const deciding: ReadonlySet<SourceClass> = new Set<SourceClass>([
  "belligerent",
  "document",
  "expert",
  "media",
  "medical",
  "resident",
  "social-post",
  "state-media",
  // Who pleads for somebody is of no side.
  "unknown",
  "witness",
]);

interface Found {
  readonly class: SourceClass;
  readonly office: boolean;
}

/** "WHO", "the WHO", "UN monitors": a body's short name in capitals, before any clause. */
function isInternational(texts: readonly string[]): boolean {
  const end = texts.findIndex((text) => text === "," || clauseStarts.has(text));
  return texts
    .slice(0, end < 0 ? texts.length : end)
    .some((text, index) => internationalNames.has(text) && !isBehind(texts, index));
}

/** "ORA President Ina Mora": of a body with a short name, and of no state. */
function presidesOverShortName(texts: readonly string[]): boolean {
  const at = texts.findIndex((text) => /^president$/iu.test(text));
  const body = texts[at - 1] ?? "";
  return /^\p{Lu}{3,}$/u.test(body) && !stateShortNames.has(body);
}

/** "the president of | the nurses' union", "Medical | Association president": a body that one presides over, and no state. */
function presidedBody(words: readonly Token[]): readonly Token[] | undefined {
  const at = words.findIndex(({ lower }) => presidingNouns.has(lower));
  if (at < 0) return undefined;
  const isOf = words[at + 1]?.lower === "of";
  const end = words.findIndex(({ text }, index) => index > at && text === ",");
  const body = isOf
    ? words.slice(at + 2, end < 0 ? words.length : end)
    : words.slice(0, isBodyAt(words, at - 1) ? at : 0);
  return body.some(({ lower }) => presidedBodies.has(lower)) ? body : undefined;
}

/** "the | club president", "the | club's president". */
function isBodyAt(words: readonly Token[], at: number): boolean {
  const word = words[at]?.lower ?? "";
  return presidedBodies.has(possessiveEndings.has(word) ? (words[at - 1]?.lower ?? "") : word);
}

/** "the ambassador to the UN": what stands behind a preposition is not who speaks. */
function isBehind(texts: readonly string[], index: number): boolean {
  return texts.slice(0, index).some((text) => ["to", "at", "with", "by", "from"].includes(text));
}

function classOfWord(
  word: string,
  before: readonly string[],
  next: string | undefined,
): readonly Found[] {
  if (next !== undefined && sourceCompounds.has(`${word} ${next}`)) return [];
  const compound = sourceCompounds.get(`${before.at(-1)} ${word}`);
  if (compound === "media" && before.some((one) => stateWords.has(one)))
    return [{ class: "state-media", office: false }];
  if (compound === "international" && nationalWords.has(before.at(-2) ?? ""))
    return [{ class: "government", office: false }];
  if (compound !== undefined) return [{ class: compound, office: compound === "official" }];
  if (word === "agency" || word === "agencies") return classOfAgency(before);
  // "A local official" is no local: the word is a noun only where no other follows.
  if (word === "local" && (next === undefined || !/^\p{L}/u.test(next)))
    return [{ class: "resident", office: false }];
  // "Official data", "the official site": whose they are is not told by that.
  if (word === "official" && next !== undefined && isNoun(next)) return [];
  const found = sourceNouns.get(word);
  if (found === undefined || (word === "general" && civilGenerals.has(before.at(-1) ?? "")))
    return [];
  if (found === "government" && before.some((one) => oppositionWords.has(one)))
    return [{ class: "official", office: true }];
  if (found === "unnamed" && before.length > 0) return [];
  if (found === "media" && before.some((one) => stateWords.has(one) && !isOwnSite(one, word)))
    return [{ class: "state-media", office: false }];
  return [{ class: found, office: officeNouns.has(word) || found === "unnamed" }];
}

/** What can stand behind "official" as the noun it says more of. */
function isNoun(word: string): boolean {
  return sourceNouns.has(word) || /^(?:site|page|website|account|data|statement)s?$/u.test(word);
}

/** "Mora's official website": anybody can have one. */
function isOwnSite(word: string, noun: string): boolean {
  return word === "official" && noun === "website";
}

/** "The civil protection agency", "the state agency KORA"; of "the agency" the words alone do not tell. */
function classOfAgency(before: readonly string[]): readonly Found[] {
  if (before.some((one) => publicAgencyWords.has(one)))
    return [{ class: "government", office: false }];
  if (before.some((one) => stateWords.has(one))) return [{ class: "state-media", office: false }];
  return [];
}

/** The words before a relative clause: who did what to whom says nothing of what the source is. */
function headWords(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, index) => index > 0 && clauseStarts.has(word));
  return end < 0 ? words : words.slice(0, end);
}

const clauseStarts = new Set(["who", "whose", "whom", "which", "that", "wearing", "speaking"]);
