// What a dispute turns on, as the question it leaves open: "Whether it was a coup". It is made of words of the reports and of
// what extraction made of their clauses, and only where these can stand in a sentence; else there is no question but the words.

import { groupBy } from "../../model/group-by.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { ArgumentRole, Proposition } from "../../model/proposition.ts";
import type { Dispute, Situation } from "../../model/situation.ts";
import { contains, type Span } from "../../model/span.ts";
import type { Anchor } from "../../model/time.ts";
import type { BriefContext } from "./context.ts";
import { plain, plainSlice, shorten } from "./plain.ts";
import { groupDigits, helpingWords, smallNumbers } from "./words.ts";

/** What clauses say, by the word they say it with and by the claim that holds them. */
export interface PropositionIndex {
  readonly byWord: ReadonlyMap<string, readonly Proposition[]>;
  readonly byClaim: ReadonlyMap<ClaimId, readonly Proposition[]>;
}

/** The propositions of all reports. */
export function indexPropositions({ extractions }: Situation): PropositionIndex {
  const all = extractions.flatMap(({ propositions }) => propositions);
  return {
    byWord: groupBy(all, ({ report, word }) => keyOf(report, word)),
    byClaim: groupBy(all, ({ claim }) => claim),
  };
}

function keyOf(report: string, { start, end }: Span): string {
  return `${report} ${start} ${end}`;
}

/** `whether it was a coup`, `whether police fired on the marchers`; `undefined` where no safe question can be made. */
export function sayWhether(dispute: Dispute, context: BriefContext): string | undefined {
  const [one, other] = dispute.about;
  if (one === undefined) return undefined;
  const matter: Matter = {
    one: turnedOn(one, context),
    other: other && turnedOn(other, context),
    about: dispute.about,
    context,
  };
  return questions[dispute.rule]?.(matter);
}

interface Matter {
  /** What those say who tell the thing, and those who leave no room for it. */
  readonly one: readonly Proposition[];
  readonly other: readonly Proposition[] | undefined;
  readonly about: readonly Anchor[];
  readonly context: BriefContext;
}

function turnedOn({ report, span }: Anchor, { propositions }: BriefContext) {
  return propositions.byWord.get(keyOf(report, span)) ?? [];
}

/** By the rule that found the dispute. */
const questions: Readonly<Record<string, (matter: Matter) => string | undefined>> = {
  "disputes/called-and-not-called": askWhat,
  "disputes/denies-responsibility": askWho,
  "disputes/denial-against-telling": askClause,
  "disputes/one-against-more": askHowMany,
  "disputes/both-hold": (matter) => askOf("who holds", "whom", matter),
  "disputes/two-causes": (matter) => askOf("what caused", "whom", matter),
  "disputes/blame-each-other": askWhoIsToBlame,
};

/** With the article that a report gives the word: without one nothing shows how it stands in a sentence. */
function askWhat({ about, context }: Matter): string | undefined {
  const named = about.map((anchor) => nameAt(anchor, context));
  const [first] = named;
  if (first === undefined) return undefined;
  const article = named.find((one) => one.article !== undefined)?.article;
  const none = named.find(({ there }) => there !== undefined)?.there;
  if (none !== undefined) return `whether there ${none} ${article ?? "any"} ${first.word}`;
  return article === undefined
    ? `whether one can speak of \u201c${first.word}\u201d`
    : `whether it was ${article} ${first.word}`;
}

const wordsBefore = 40;

/** "There was no siege", "no siege was seen"; but "it was no siege" is of what it was. */
const isNone = /\bno\s+["\u201c\u2018']?$/iu;
const isNoSuch = /(?<!\bthere\s+)\b(?:is|was|are|were|be)\s+no\s+["\u201c\u2018']?$/iu;

/** The word as it is used, its article, and whether it is said that there was none. */
function nameAt({ report, span }: Anchor, { reportOf }: BriefContext) {
  const text = reportOf.get(report)?.text ?? "";
  const before = text.slice(Math.max(0, span.start - wordsBefore), span.start);
  const article = /(?:^|\s)(an?)\s+["\u201c\u2018']?$/iu.exec(before)?.[1];
  const none = isNone.test(before) && !isNoSuch.test(before);
  const word = plainSlice(text, span).toLowerCase();
  const verb = word.endsWith("s") ? "were" : "was";
  return { article: article?.toLowerCase(), there: none ? verb : undefined, word };
}

function askWho({ one, other, context }: Matter): string | undefined {
  for (const proposition of [...one, ...(other ?? [])]) {
    const who = wordsOf(proposition, "who", context);
    if (who !== undefined) return `whether ${who} had a hand in it`;
  }
  return undefined;
}

/** `who holds Dalen`, `what caused the fire`: of the name, or of the thing that both are said to speak of. */
function askOf(question: string, role: ArgumentRole, matter: Matter): string | undefined {
  const what = sayPart(role, matter);
  return what && `${question} ${what}`;
}

/** What they blame each other for is told by the one that names it as a thing: "for the raid". */
function askWhoIsToBlame(matter: Matter): string {
  const what = sayPart("of", matter);
  return what === undefined ? "who is to blame" : `who is to blame for ${what}`;
}

/** A name as it is first given, `the fire` where it is a thing; of whom only a pronoun tells nothing can be asked. */
function sayPart(role: ArgumentRole, { one, other, context }: Matter): string | undefined {
  for (const proposition of [...one, ...(other ?? [])]) {
    const part = proposition.arguments.find((argument) => argument.role === role);
    if (part === undefined || part.head === "") continue;
    const named = part.mention && context.mentions.get(part.mention)?.mention;
    const isName = named?.form === "name";
    const text = textOf(proposition, context);
    const words = shorten(plainSlice(text, isName ? named : part.span), thingLength);
    return isName ? words.replace(/^The\s/u, "the ") : `the ${words.toLowerCase()}`;
  }
  return undefined;
}

function askHowMany({ other, context }: Matter): string | undefined {
  for (const proposition of other ?? []) {
    const only = proposition.arguments.find((argument) => argument.only);
    const high = only?.number?.high;
    if (only === undefined || high === undefined) continue;
    const words = shorten(plainSlice(textOf(proposition, context), only.span), thingLength);
    const bare = words.replace(/^(?:only|just|a single|\d+|\p{Ll}+ly)\s+/iu, "");
    const number = smallNumbers[high] ?? groupDigits(high);
    const counted = bare.toLowerCase().startsWith(`${number} `) ? bare : `${number} ${bare}`;
    return `whether there was only ${counted}`;
  }
  return undefined;
}

const thingLength = 60;
const clauseLength = 110;

/** The clause of those who tell it; of those who say that it was not so, without their "not". */
function askClause({ one, other, context }: Matter): string | undefined {
  for (const proposition of [...one, ...(other ?? [])]) {
    const clause = clauseOf(proposition, context);
    if (clause !== undefined) return `whether ${clause}`;
  }
  return undefined;
}

/** From whoever did it to the first pause, where nothing but helping words stand before a verb. */
function clauseOf(proposition: Proposition, context: BriefContext): string | undefined {
  const text = textOf(proposition, context);
  const { word, span, denied, holds } = proposition;
  const subject = subjectOf(proposition);
  if (subject === undefined || !contains(span, subject.span)) return undefined;
  const who = sayWho(plain(text.slice(span.start, subject.span.end)));
  const helping = wordsIn(text.slice(subject.span.end, word.start));
  const kept = helping.filter((one) => one !== "not");
  // Without a helping verb those to whom it was done only stand beside a participle: "men held on Friday".
  if (who === undefined || (subject.role === "whom" && kept.length === 0)) return undefined;
  if (!kept.every((one) => helpingWords.has(one))) return undefined;
  if (!(holds || denied || kept.length < helping.length)) return undefined;
  const [rest = ""] = plain(text.slice(word.start, span.end)).split(
    /[,;:\u2013\u2014"\u201c\u201d]/u,
  );
  return shorten([who, ...kept, rest.replace(/[.!?\s]+$/u, "")].join(" "), clauseLength);
}

function wordsIn(text: string): readonly string[] {
  const words = plain(text).toLowerCase();
  return words === "" ? [] : words.split(" ");
}

const mostBefore = 4;

/** `any civilians`, `riot police`: what leads up to the doer, where it is short enough to be no more than that. */
function sayWho(words: string): string | undefined {
  const bare = words.replace(/^["\u201c\u2018']?(?:(?:that|when|as|after|while|because)\s)?/iu, "");
  if (/[,;:."\u201c\u201d\u2013\u2014]/u.test(bare)) return undefined;
  if (bare.split(" ").length > mostBefore) return undefined;
  return bare.replace(/^(?:An?|The|His|Her|Its|Their|Some|No)(?=\s)/u, (word) =>
    word.toLowerCase(),
  );
}

function subjectOf({ arguments: parts, word }: Proposition) {
  return parts.find(
    ({ role, span, head }) =>
      (role === "who" || role === "whom") && head !== "" && span.end <= word.start,
  );
}

function wordsOf(
  proposition: Proposition,
  role: ArgumentRole,
  context: BriefContext,
): string | undefined {
  const part = proposition.arguments.find((one) => one.role === role && one.head !== "");
  return part && shorten(plainSlice(textOf(proposition, context), part.span), thingLength);
}

function textOf({ report }: Proposition, { reportOf }: BriefContext): string {
  return reportOf.get(report)?.text ?? "";
}
