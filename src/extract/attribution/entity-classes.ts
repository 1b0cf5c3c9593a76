// What kind of source each one that a report names is: by title, by description, by whom they speak for, by the forces
// they are said to have. The surest word counts; one with nothing said of them has no class.

import { auxiliaries, determiners, prepositions } from "../../english/phrase-words.ts";
import { ownForces, presidedBodies, pronounPossessives } from "../../english/source-nouns.ts";
import type { SourceClass } from "../../model/attribution.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading, Token } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { countStartingBefore, tokenRange, tokensIn } from "../../read/query.ts";
import { classifyHead, classifySource } from "./classify-source.ts";
import { appositionOf, ledBy, predicateOf } from "./description-of.ts";
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
    for (const key of [name, firstName(root), bodyName(root)])
      if (key !== undefined && !byName.has(key)) byName.set(key, { class: found, full });
  };
  const shared = sharedNames(parts.mentions);
  const of = (mention: Mention): SourceClass | undefined => {
    const found = byRoot.get(parts.rootOf(mention).id);
    if (found !== undefined) return found;
    const root = parts.rootOf(mention);
    const name = bodyName(root) ?? lastName(root);
    const namesake = name === undefined || shared.has(name) ? undefined : byName.get(name);
    if (namesake && canBeOne(namesake.full, root.name)) return namesake.class;
    return bodyClass(reading, root);
  };
  for (const mention of parts.mentions)
    if (mention.title) note(mention, sureClass(reading, withBody(reading, mention.title)));
  for (const source of parts.sources) note(source.speaker, sureClass(reading, source.span));
  for (const mention of parts.mentions) note(mention, describedClass(reading, mention));
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
  for (const mention of parts.mentions) {
    const words = appositionOf(reading, mention);
    const found = words && classOfWords(reading, words);
    const principal = found === "official" ? principalIn(words, parts.mentions) : undefined;
    note(mention, principal && spokenFor(of(principal)));
    note(mention, found);
  }
  for (const mention of parts.mentions) {
    const led = ledBy(reading, mention);
    note(mention, led && spokenFor(sureClass(reading, led)));
    const principal = led && parts.mentions[countStartingBefore(parts.mentions, led.start)];
    if (principal && principal.start < led.end) note(mention, spokenFor(of(principal)));
  }
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

/** What the words for a body tell by themselves: "the Tarn Medical Association", "the army". */
function bodyClass(reading: Reading, { form, kind, start, end }: Mention): SourceClass | undefined {
  const isBody = form !== "pronoun" && (kind === "organisation" || kind === "group");
  const found = isBody ? sureClass(reading, { start, end }) : undefined;
  return found === undefined || untelling.has(found) ? undefined : found;
}

/** "ORA | President", "Harbour Club | President": a title with the name before it of what it is held in. */
function withBody(reading: Reading, title: Span): Span {
  const { tokens } = reading;
  const { first } = tokenRange(reading, title);
  const before = tokens[first - 1];
  if (before === undefined) return title;
  if (/^\p{Lu}{3,}$/u.test(before.text)) return { start: before.start, end: title.end };
  if (!presidedBodies.has(before.lower)) return title;
  let start = first - 1;
  while (first - start < 6 && /^\p{Lu}/u.test(tokens[start - 1]?.text ?? "")) start -= 1;
  return { start: tokens[start]?.start ?? title.start, end: title.end };
}

/** Any class but the one that only says that somebody holds an office. */
function sureClass(reading: Reading, words: Span): SourceClass | undefined {
  const found = classOfWords(reading, words);
  return found === "official" || found === "unnamed" ? undefined : found;
}

/** Any class but an office that "Mora, a nurse at the clinic, ..." or "Mora is a nurse" tells. */
function describedClass(reading: Reading, mention: Mention): SourceClass | undefined {
  return [appositionOf(reading, mention), predicateOf(reading, mention)]
    .flatMap((words) => (words === undefined ? [] : (sureClass(reading, words) ?? [])))
    .find((found) => !untelling.has(found));
}

/** Whom the words for an office name: "the leader of | the Harbour Front". `mentions` in the order of the text. */
function principalIn(words: Span | undefined, mentions: readonly Mention[]): Mention | undefined {
  if (words === undefined) return undefined;
  const first = mentions[countStartingBefore(mentions, words.start)];
  return first !== undefined && first.end <= words.end ? first : undefined;
}

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

/** The whole name of who is no person: each time it stands for the same one. */
function bodyName({ form, kind, name }: Mention): string | undefined {
  return form === "name" && kind !== "person" && kind !== "place" ? name.toLowerCase() : undefined;
}

/** The last word of a person's name, without "al-". */
function lastName(mention: Mention): string | undefined {
  if (mention.form !== "name" || mention.kind !== "person") return undefined;
  return mention.name
    .toLowerCase()
    .split(/[\s-]+/u)
    .at(-1);
}
