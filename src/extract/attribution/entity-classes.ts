// What kind of source each one that a report names is: by title, by description, by whom they speak for, by the forces
// they are said to have. The surest word counts; one with nothing said of them has no class.

import { auxiliaries, determiners, prepositions } from "../../english/phrase-words.ts";
import { ownForces, pronounPossessives, sourceNouns } from "../../english/source-nouns.ts";
import type { SourceClass } from "../../model/attribution.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading, Token } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { tokenRange, tokensIn } from "../../read/query.ts";
import { classifyHead, classifySource } from "./classify-source.ts";
import { classOfSource } from "./source-class.ts";

/** A speaker's words with the mention that is the speaker and the one spoken for. */
export interface Described {
  readonly span: Span;
  readonly speaker: Mention | undefined;
  readonly principal: Mention | undefined;
  /** What the speaker says. */
  readonly content: readonly Span[];
}

export interface EntityClasses {
  /** The class of the one a mention stands for. */
  of(mention: Mention): SourceClass | undefined;
}

/** The classes of a report's entities. `rootOf` gives the mention that all of one entity stand for. */
export function entityClasses(
  reading: Reading,
  parts: {
    readonly mentions: readonly Mention[];
    readonly sources: readonly Described[];
    readonly rootOf: (mention: Mention) => Mention;
  },
): EntityClasses {
  const byRoot = new Map<MentionId, SourceClass>();
  const byName = new Map<string, { readonly class: SourceClass; readonly full: string }>();
  const note = (mention: Mention | undefined, found: SourceClass | undefined): void => {
    if (mention === undefined || found === undefined || untelling.has(found)) return;
    const root = parts.rootOf(mention);
    if (byRoot.has(root.id)) return;
    byRoot.set(root.id, found);
    const name = lastName(root.form === "name" ? root : mention);
    const full = root.form === "name" ? root.name : mention.name;
    for (const key of [name, firstName(root)])
      if (key !== undefined && !byName.has(key)) byName.set(key, { class: found, full });
  };
  const shared = sharedNames(parts.mentions);
  const of = (mention: Mention): SourceClass | undefined => {
    const found = byRoot.get(parts.rootOf(mention).id);
    if (found !== undefined) return found;
    const root = parts.rootOf(mention);
    const name = lastName(root);
    const namesake = name === undefined || shared.has(name) ? undefined : byName.get(name);
    return namesake && canBeOne(namesake.full, root.name) ? namesake.class : undefined;
  };
  for (const mention of parts.mentions)
    if (mention.title) note(mention, sureClass(reading, withBody(reading, mention.title)));
  for (const source of parts.sources) note(source.speaker, sureClass(reading, source.span));
  for (const mention of parts.mentions) note(mention, appositionClass(reading, mention));
  for (const mention of parts.mentions) note(mention, commandClass(reading, mention));
  for (const mention of parts.mentions) note(mention, nounBesideClass(reading, mention));
  for (const { span, speaker, content } of parts.sources)
    if (claimsAttack(reading, span, content)) note(speaker, "belligerent");
  for (const { speaker, content } of parts.sources)
    if (content.some((part) => speaksOfForces(reading, part))) note(speaker, "military");
  for (const { span, speaker, principal } of parts.sources) {
    const office = classOfWords(reading, span);
    if (office === "official" && principal) note(speaker, spokenFor(of(principal)));
    note(speaker, office);
  }
  for (const mention of parts.mentions)
    note(mention, appositionClass(reading, mention, "official"));
  return { of };
}

/** Classes that say of a speaker only how they are spoken of here. */
const untelling: ReadonlySet<SourceClass> = new Set<SourceClass>([
  "unknown",
  "unnamed",
  "document",
  "social-post",
]);

/** Last names of two full names that cannot be one: which of them a bare "Mora" is stays open. */
function sharedNames(mentions: readonly Mention[]): ReadonlySet<string> {
  const fulls = new Map<string, string>();
  const shared = new Set<string>();
  for (const mention of mentions) {
    const last = lastName(mention);
    if (last === undefined || !mention.name.includes(" ")) continue;
    const known = fulls.get(last);
    if (known === undefined) fulls.set(last, mention.name);
    else if (!canBeOne(known, mention.name)) shared.add(last);
  }
  return shared;
}

/** The class of one who speaks for another: for those who fight, a side of the fight. */
export function spokenFor(principal: SourceClass | undefined): SourceClass | undefined {
  return principal === "military" ? "belligerent" : principal;
}

function classOfWords(reading: Reading, words: Span): SourceClass {
  return classOfSource(reading, words);
}

/** "ORA | President": a title with the word before it, which can say of what. */
function withBody(reading: Reading, title: Span): Span {
  const before = reading.tokens[tokenRange(reading, title).first - 1];
  return before !== undefined && /^\p{Lu}{3,}$/u.test(before.text)
    ? { start: before.start, end: title.end }
    : title;
}

/** Any class but the one that only says that somebody holds an office. */
function sureClass(reading: Reading, words: Span): SourceClass | undefined {
  const found = classOfWords(reading, words);
  return found === "official" || found === "unnamed" ? undefined : found;
}

/** "Mora, a nurse at the clinic, ...": the phrase between the commas after a name. */
function appositionClass(
  reading: Reading,
  mention: Mention,
  weakest?: "official",
): SourceClass | undefined {
  if (mention.form !== "name" || mention.kind === "place") return undefined;
  const { end } = tokenRange(reading, mention);
  const opener = reading.tokens[end + 1]?.lower ?? "";
  const opens = openers.has(opener) || opensOffice(reading, end + 1);
  if (reading.tokens[end]?.text !== "," || !opens) return undefined;
  for (let index = end + 2; index < end + 14; index++) {
    const token = reading.tokens[index];
    if (token === undefined || token.text === ".") return undefined;
    const first = reading.tokens[end + 1];
    if (token.text === "," && first !== undefined)
      return (weakest === undefined ? sureClass : classOfWords)(reading, {
        start: first.start,
        end: token.start,
      });
  }
  return undefined;
}

const openers: ReadonlySet<string> = new Set(["a", "an", "the", "one"]);

/** "director of the relief office", "law professor at Velm University": an office without an article. */
function opensOffice({ tokens }: Reading, first: number): boolean {
  for (let index = first; index < first + 4; index++) {
    const [word, next] = [tokens[index], tokens[index + 1]];
    if (word === undefined || word.shape !== "word") return false;
    if (sourceNouns.has(word.lower) && ofOffice.has(next?.lower ?? "")) return true;
  }
  return false;
}

const ofOffice: ReadonlySet<string> = new Set(["of", "at", "for", "with", "in"]);

/** "Mora's forces", "fighters loyal to Mora": one with forces of their own. */
function commandClass(reading: Reading, mention: Mention): SourceClass | undefined {
  if (mention.form !== "name" || mention.kind !== "person") return undefined;
  const { first, end } = tokenRange(reading, mention);
  const word = (index: number): string => reading.tokens[index]?.lower ?? "";
  const isOwner = ["'s", "’s"].includes(word(end)) || ["'s", "’s"].includes(word(end - 1));
  if (isOwner && [end, end + 1, end + 2].some((index) => ownForces.has(word(index))))
    return "military";
  const isLoyal = word(first - 1) === "to" && word(first - 2) === "loyal";
  return isLoyal ? "military" : undefined;
}

/** "The rebel group Harbour Front", "Harbour Front fighters", "the Tavra news agency": the noun right beside a body's name. */
function nounBesideClass(reading: Reading, mention: Mention): SourceClass | undefined {
  const isBody = mention.kind === "organisation" || mention.kind === "group";
  if (mention.form !== "name" || !isBody) return undefined;
  const { first, end } = tokenRange(reading, mention);
  const before = classifySource(lowerRun(reading, first - 1, -1));
  const after = lowerRun(reading, end, 1);
  return [classifyHead(after), before, classifyHead(after.slice(0, 1))].find(
    (found) => found !== undefined && ofBodies.has(found),
  );
}

const ofBodies: ReadonlySet<SourceClass> = new Set<SourceClass>([
  "belligerent",
  "media",
  "state-media",
]);

/** Up to three words in lower case from a token on, in the order of the text. */
function lowerRun(reading: Reading, from: number, step: 1 | -1): readonly Token[] {
  const run: Token[] = [];
  for (let at = from; run.length < 3; at += step) {
    const token = reading.tokens[at];
    if (token === undefined || !/^\p{Ll}/u.test(token.text) || notBeside.has(token.lower)) break;
    run.push(token);
  }
  return step === 1 ? run : run.reverse();
}

const notBeside: ReadonlySet<string> = new Set([
  ...determiners,
  ...prepositions,
  ...auxiliaries,
  "and",
  "who",
  "said",
]);

/** "said his troops had left": whoever says so has troops. Further on "his" may be another's. */
function speaksOfForces(reading: Reading, content: Span): boolean {
  const tokens = tokensIn(reading, content).slice(0, 4);
  return tokens.some(
    (token, index) =>
      pronounPossessives.has(token.lower) && ownForces.has(tokens[index + 1]?.lower ?? ""),
  );
}

/** "Mora" can be Ina Mora, and Ina can be spelt Iina; Ramo Mora is another. */
function canBeOne(a: string, b: string): boolean {
  const [words, others] = [a, b].map((name) => name.toLowerCase().split(/\s+/u));
  if (words === undefined || others === undefined) return false;
  const [short, long] = words.length < others.length ? [words, others] : [others, words];
  return short.every((word) => long.includes(word)) || words[0]?.[0] === others[0]?.[0];
}

/** "claimed responsibility for the attack": who does so fights. */
function claimsAttack(reading: Reading, source: Span, content: readonly Span[]): boolean {
  const [first] = content;
  if (first === undefined || first.start < source.end) return false;
  const [word] = tokensIn(reading, first);
  const cue = reading.tokens[tokenRange(reading, first).first - 1];
  return word?.lower === "responsibility" && /^claim(?:s|ed|ing)?$/u.test(cue?.lower ?? "");
}

/** The first of two or more words of a person's name: families that stand first are named by it. */
function firstName(mention: Mention): string | undefined {
  const words =
    mention.form === "name" && mention.kind === "person" ? mention.name.split(/\s+/u) : [];
  return words.length < 2 ? undefined : words[0]?.toLowerCase();
}

/** The last word of a person's name, without "al-". */
function lastName(mention: Mention): string | undefined {
  if (mention.form !== "name" || mention.kind !== "person") return undefined;
  return mention.name
    .toLowerCase()
    .split(/[\s-]+/u)
    .at(-1);
}
