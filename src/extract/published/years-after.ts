// Counts of years from a happening to the report's own day: "six years after his fall, the country is split", "marks the
// tenth anniversary of the invasion". In a clause of the past the count ends there and says nothing of the report.

import { ordinalNumbers } from "../../english/number-words.ts";
import { afterWords, anniversaryWords, yearHedges } from "../../english/past-happenings.ts";
import type { YearsAfterClue } from "../../model/date-clue.ts";
import type { Reading, Sentence } from "../../model/reading.ts";
import { readNumber } from "../figures/read-number.ts";
import type { ToldOnce } from "./singular-happenings.ts";
import { tenseAround } from "./tense.ts";

/** What of a sentence the counts are read from. */
export interface CountingSentence {
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly told: readonly ToldOnce[];
  /** Whether the sentence tells of the report's own week: a weekday that nothing dates. */
  readonly ofItsWeek: boolean;
}

/** The counts of years of one sentence that end at the report's own day. */
export function countsOfYears(place: CountingSentence): readonly YearsAfterClue[] {
  return place.told.flatMap((one) => {
    const count = countBefore(one, place);
    if (count === undefined || !endsAtReport(count.token, place)) return [];
    const { tokens } = place.reading;
    const span = {
      start: tokens[count.first]?.start ?? 0,
      end: tokens[one.endToken - 1]?.end ?? 0,
    };
    return [{ kind: "years-after", least: count.least, most: count.most, of: one.happening, span }];
  });
}

interface CountOfYears {
  /** Index of its first word, and of "years" or "anniversary". */
  readonly first: number;
  readonly token: number;
  readonly least: number;
  readonly most: number;
}

/** So many words may stand between "years" and the happening ("after the violent end and downfall of"). */
const reach = 8;

function countBefore({ token }: ToldOnce, place: CountingSentence): CountOfYears | undefined {
  const { reading, sentence } = place;
  const { tokens } = reading;
  for (let at = token - 1; at >= Math.max(sentence.firstToken, token - reach); at--) {
    const word = tokens[at]?.lower ?? "";
    if (/^[,;:()—–]$/u.test(word)) return undefined;
    if (anniversaryWords.has(word)) return anniversary(at, place);
    if (/^(?:years?|decades?)$/u.test(word)) return yearsJoined(at, token, place);
  }
  return undefined;
}

function yearsJoined(at: number, token: number, place: CountingSentence): CountOfYears | undefined {
  const { tokens } = place.reading;
  const joined = tokens.slice(at + 1, token).some(({ lower }) => afterWords.has(lower));
  if (!joined || !isJoint(tokens[at + 1]?.lower)) return undefined;
  const number = readNumber([tokens[at - 1]?.lower ?? ""]);
  if (number === undefined || !Number.isInteger(number) || number < 1) return undefined;
  const decades = tokens[at]?.lower.startsWith("decade") ?? false;
  const hedge = yearHedges.get(tokens[at - 2]?.lower ?? "");
  const years = decades ? number * 10 : number;
  // "A decade after" is a round word.
  const [less, more] = hedge ?? (decades ? [1, 1] : [0, 0]);
  return {
    first: at - (hedge === undefined ? 1 : 2),
    token: at,
    least: years - less,
    most: years + more,
  };
}

function isJoint(word: string | undefined): boolean {
  return word === "on" || afterWords.has(word ?? "");
}

function anniversary(
  at: number,
  { reading: { tokens } }: CountingSentence,
): CountOfYears | undefined {
  const words = tokens[at - 1]?.lower ?? "";
  const years = ordinalNumbers.get(words) ?? Number(/^(\d{1,3})(?:st|nd|rd|th)$/u.exec(words)?.[1]);
  if (!(years >= 1) || tokens[at + 1]?.lower !== "of") return undefined;
  return { first: at - 1, token: at, least: years, most: years };
}

// A clause of the present, or one of the past that a weekday sets into the report's own week.
function endsAtReport(token: number, { reading, ofItsWeek }: CountingSentence): boolean {
  const tense = tenseAround(reading, token);
  if (tense === "present" || tense === "perfect") return true;
  return tense === "past" && ofItsWeek;
}
