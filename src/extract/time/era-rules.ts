// Rules for centuries, for years before and of the common era, for early years, and for years as they are spoken.

import { ordinalNumbers, smallNumbers } from "../../english/number-words.ts";
import { centuryOrdinals, eras } from "../../english/time-words.ts";
import { pad } from "./calendar.ts";
import { cueSet } from "./cues.ts";
import { choice, timePattern } from "./pattern.ts";
import type { Groups, TimeReading, TimeRule } from "./rule.ts";

const era = `(?<era>${choice([...eras.keys()])})`;
const soft = "(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -](?:the )?)?";
const tens = choice([...smallNumbers.keys()].filter((word) => word.endsWith("ty")));
const teens = choice(
  [...smallNumbers].filter(([, value]) => value >= 10 && value < 20).map(([word]) => word),
);
const ones = choice(
  [...smallNumbers].filter(([, value]) => value > 0 && value < 10).map(([word]) => word),
);

/** Eras; see `date-rules.ts` for the order. */
export const eraRules: readonly TimeRule[] = [
  {
    id: "time/century",
    about: "The 19th century is 18XX.",
    examples: [
      {
        text: "A fort of the 19th century.",
        gives: ['time  DATE  "the 19th century"  18  18XX stated'],
      },
      {
        text: "A fort of the second century BC.",
        gives: ['time  DATE  "the second century BC"  BC01'],
      },
    ],
    needs: cueSet(["century"]),
    pattern: timePattern(
      `(?:[Tt]he )?${soft}(?:(?<count>\\d{1,2})(?:th|st|nd|rd)|(?<word>${choice([...centuryOrdinals.keys(), ...ordinalNumbers.keys()])}))[ -][Cc]entury(?: ${era})?`,
    ),
    read: ({ count, word, era: named }) => {
      const number = count === undefined ? ordinalOf(word ?? "") : Number(count);
      if (number === undefined || number < 1 || number > 21) return undefined;
      return stated(inEra(pad(number - 1, 2), named));
    },
  },
  {
    id: "time/year-of-era",
    about: "A year with its era, and the year that a stretch with an era begins with.",
    examples: [
      { text: "It fell in 264 BC.", gives: ['time  DATE  "264 BC"  BC0264'] },
      { text: "It fell in AD 842.", gives: ['time  DATE  "AD 842"  0842  0842 stated'] },
      { text: "The war of 264–241 BC.", gives: ['time  DATE  "264"  BC0264'] },
    ],
    needs: cueSet(["digits", "era"]),
    pattern: timePattern(
      `(?:(?<digits>\\d{1,4}) ?${era}|(?:AD|A\\.D\\.) (?<year2>\\d{1,4})|(?<short>\\d{1,4})(?=(?:[-–]| to | and | until | – | - )\\d{1,4} ?${era.replace("era", "which")}))`,
    ),
    read: readYearOfEra,
  },
  {
    id: "time/early-year",
    about:
      "A year before 1500, after a word that stands before times and with nothing counted by it.",
    examples: [
      { text: "It had its charter in 1423.", gives: ['time  DATE  "1423"  1423  1423 stated'] },
    ],
    needs: cueSet(["year"]),
    pattern: timePattern(
      "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|year|[Bb]efore|[Aa]fter) )(?<year>1[0-4]\\d\\d)(?=[.,;:)]| (?:the|a|an|and|to|when|with|by|it|he|she|they|in|at|was|were|as|after|under|until)\\b)",
    ),
    read: ({ year }) => (year === undefined ? undefined : stated(year)),
  },
  {
    id: "time/spoken-year",
    about: "A year as it is spoken: nineteen ninety-four.",
    examples: [
      {
        text: "It fell in nineteen ninety-four.",
        gives: ['time  DATE  "nineteen ninety-four"  1994  1994 stated'],
      },
    ],
    needs: cueSet(["amount"]),
    pattern: timePattern(
      `(?<spoken>(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty) (?:${teens}|${tens}(?:[- ]${ones})?))`,
    ),
    read: ({ spoken }) => {
      const [first, ...rest] = (spoken ?? "").split(/[\s-]+/u);
      const high = smallNumbers.get(first ?? "");
      if (high === undefined) return undefined;
      const low = rest.reduce((sum, word) => sum + (smallNumbers.get(word) ?? 0), 0);
      return stated(String(high * 100 + low));
    },
  },
];

function stated(value: string): TimeReading {
  return { type: "DATE", value, stated: true };
}

function ordinalOf(word: string): number | undefined {
  return ordinalNumbers.get(word) ?? centuryOrdinals.get(word);
}

function inEra(digits: string, named: string | undefined): string {
  return named !== undefined && eras.get(named) === "before" ? `BC${digits}` : digits;
}

function readYearOfEra({ digits, era: named, year2, short, which }: Groups): TimeReading {
  const year = pad(Number(digits ?? year2 ?? short), 4);
  return stated(inEra(year, named ?? which));
}
