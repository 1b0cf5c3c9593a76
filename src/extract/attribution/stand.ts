// What a statement does in saying a thing and how surely, where its words decide more than its cue: "it is not a coup"
// denies a coup; and which word the certainty rests on.

import { cueVerbForms } from "../../english/cue-verbs.ts";
import {
  conditionWords,
  denialSubjects,
  hearsayAdverbs,
  toComeWords,
} from "../../english/hedges-of-statement.ts";
import {
  auxiliaries,
  determiners,
  futureModals,
  modals,
  negations,
  unrealModals,
} from "../../english/phrase-words.ts";
import type { StatementClaim } from "../../model/claim.ts";
import type { Reading, Token } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { tokenIndexAt } from "../../read/query.ts";
import { firstClause, softenerIn } from "./certainty.ts";
import type { Draft } from "./draft.ts";

type Stand = Pick<StatementClaim, "stance" | "certainty" | "hedge">;

/** The stance, the certainty and the word behind it; `innermost` is the statement that this one is told in. */
export function standOf(reading: Reading, draft: Draft, innermost: Draft | undefined): Stand {
  const { stance, certainty } = draft;
  const opening = draft.content.flatMap((part) => firstClause(reading, part));
  // Who denies reports of a thing denies the thing.
  if (draft.source === undefined && innermost?.stance === "denies")
    return { stance: "denies", certainty: "negated", hedge: verbOf(cueOf(reading, innermost)) };
  const cue = cueOf(reading, draft);
  const not =
    stance === "asserts" && certainty === "stated" ? denialIn(reading, opening) : undefined;
  if (not !== undefined) return { stance: "denies", certainty: "negated", hedge: spanOf(not) };
  const open = certainty === "stated" ? questionIn(opening) : undefined;
  if (open !== undefined) return { stance, certainty: "hypothetical", hedge: spanOf(open) };
  return { stance, certainty, hedge: hedgeOf(draft, cue, opening) };
}

function cueOf(reading: Reading, { cue }: Draft): readonly Token[] {
  return reading.tokens.slice(cue.first, cue.end);
}

/** "it was | not | a coup", "that is | not | true": of the thing itself, at once after the subject. */
function denialIn(reading: Reading, opening: readonly Token[]): Token | undefined {
  const words = opening.filter(({ shape, lower }) => shape === "word" && lower !== "that");
  const [subject, ...rest] = words;
  if (subject === undefined || !denialSubjects.has(subject.lower)) return undefined;
  const at = rest.findIndex(({ lower }) => !auxiliaries.has(lower));
  const word = rest[at];
  if (at <= 0 || word === undefined || !denialWords.has(word.lower)) return undefined;
  return isNoun(reading, words.slice(at + 2)) ? word : undefined;
}

/** "a | coup", "true": no "a good idea", which only finds fault. */
function isNoun(reading: Reading, [article, noun]: readonly Token[]): boolean {
  if (article === undefined || truths.has(article.lower)) return article !== undefined;
  const at = noun && tokenIndexAt(reading, noun.start);
  const tag = at === undefined ? undefined : reading.tags[at]?.upos;
  return determiners.has(article.lower) && (tag === "NOUN" || tag === "PROPN");
}

const truths: ReadonlySet<string> = new Set(["true", "correct", "us", "so"]);

const denialWords: ReadonlySet<string> = new Set(["not", "n't", "n’t", "no", "never"]);

/** "whether the town had fallen": a question is no fact. */
function questionIn([first]: readonly Token[]): Token | undefined {
  return first !== undefined && ["whether", "if"].includes(first.lower) ? first : undefined;
}

/** The word that the cue's certainty rests on: in the cue, else in what is said, else the cue itself. */
function hedgeOf(draft: Draft, cue: readonly Token[], opening: readonly Token[]): Span | undefined {
  switch (draft.certainty) {
    case "stated":
      return undefined;
    case "hedged":
      return spanOf(among(cue, hearsayAdverbs) ?? softenerIn(opening)) ?? verbOf(cue);
    case "negated":
      return spanOf(among(cue, negations)) ?? verbOf(cue);
    case "hypothetical":
      return (
        spanOf(among(cue, unrealModals) ?? among(opening.slice(0, 1), conditionWords)) ??
        verbOf(cue)
      );
    case "planned":
      return (
        spanOf(among(cue, futureModals) ?? among(willed(cue, opening), toComeWords)) ?? verbOf(cue)
      );
    default:
      return draft.certainty satisfies never;
  }
}

/** Where the cue itself promises or orders, no "will" in what is said makes it a plan; "we shall return, he said" does. */
function willed(cue: readonly Token[], opening: readonly Token[]): readonly Token[] {
  const stances = cue.map(({ lower }) => cueVerbForms.get(lower)?.verb.stance);
  return stances.some((stance) => stance !== undefined && willing.has(stance)) ? [] : opening;
}

const willing: ReadonlySet<string> = new Set(["promises", "orders", "demands"]);

function among(tokens: readonly Token[], words: ReadonlySet<string>): Token | undefined {
  return tokens.find(({ lower }) => words.has(lower));
}

/** "has | vowed", "called for", "is | believed": the cue without its auxiliaries and adverbs. */
function verbOf(cue: readonly Token[]): Span | undefined {
  const rest = cue.filter(
    ({ lower }) => !auxiliaries.has(lower) && !modals.has(lower) && !lower.endsWith("ly"),
  );
  const [first] = rest.length === 0 ? cue : rest;
  const last = cue.at(-1);
  return first && last && { start: first.start, end: Math.max(first.end, last.end) };
}

function spanOf(token: Token | undefined): Span | undefined {
  return token && { start: token.start, end: token.end };
}
