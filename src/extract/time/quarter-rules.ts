// Rules for quarters and halves of a year, and for the same time a year before, as business news counts them.

import { ordinalNumbers } from "../../english/number-words.ts";
import { pad } from "./calendar.ts";
import { cueSet } from "./cues.ts";
import { letters, timePattern, year } from "./pattern.ts";
import { shiftedValue } from "./resolve.ts";
import type { Groups, TimeContext, TimeReading, TimeRule } from "./rule.ts";

/** Quarters and halves; see `date-rules.ts` for the order. */
export const quarterRules: readonly TimeRule[] = [
  {
    id: "time/quarter",
    about: "The third quarter, of the year named or of the latest year that has it behind.",
    examples: [
      {
        text: "Prices fell in the third quarter of 2031.",
        gives: ['time  DATE  "the third quarter of 2031"  2031-Q3  2031-07/2031-09 stated'],
      },
      {
        text: "Prices fell in the third quarter.",
        gives: ['time  DATE  "the third quarter"  XXXX-Q3'],
      },
    ],
    needs: cueSet(["ordinal", "quarter"]),
    pattern: timePattern(
      `(?:(?:the|The) (?![${letters}]+-))?(?:${year} )?(?:fiscal )?(?<quarter>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]atter|[Ll]ast|[Ff]inal)(?:[ -]quarter| (?<half>half))(?! of (?!(?:1[5-9]|20)\\d\\d|last|this|next))(?: of (?:fiscal )?(?<until>(?:1[5-9]|20)\\d\\d))?`,
    ),
    read: readQuarter,
  },
  {
    id: "time/year-before",
    about: "The year-ago and the year-earlier quarter lie a year back.",
    examples: [
      {
        text: "It beat the year-ago quarter.",
        gives: ['time  DATE  "the year-ago quarter"  XXXX'],
      },
    ],
    needs: cueSet(["unit", "back"]),
    pattern: timePattern(
      "(?:the year-(?:ago|earlier)(?: (?:(?:first|second|third|fourth) )?(?:quarter|period))?|year-(?:ago|earlier))",
    ),
    read: (_groups, { published, chronicle: { quarter } }) => {
      const value = quarter === undefined ? undefined : shiftedValue(quarter.value, "quarter", -4);
      if (value !== undefined) return { type: "DATE", value, stated: false, from: quarter?.span };
      const year = published === undefined ? "XXXX" : pad(Number(published.slice(0, 4)) - 1, 4);
      return { type: "DATE", value: year, stated: false };
    },
  },
  {
    id: "time/the-quarter",
    about: "The quarter, which is the one named last.",
    examples: [
      { text: "Prices fell in the quarter.", gives: ['time  DATE  "the quarter"  XXXX-QX'] },
    ],
    needs: cueSet(["quarter"]),
    pattern: timePattern("(?<=\\b(?:in|for|during|of) )the quarter(?! (?:of|to|century))"),
    read: (_groups, { chronicle: { quarter } }) => ({
      type: "DATE",
      value: quarter?.value ?? "XXXX-QX",
      stated: false,
      from: quarter?.span,
    }),
  },
];

function readQuarter(groups: Groups, { published }: TimeContext): TimeReading | undefined {
  const word = (groups.quarter ?? "").toLowerCase();
  const number = ordinalNumbers.get(word) ?? (groups.half === undefined ? 4 : 2);
  if (groups.half !== undefined && number > 2) return undefined;
  const letter = groups.half === undefined ? "Q" : "H";
  const named = groups.until ?? groups.year;
  if (named !== undefined)
    return { type: "DATE", value: `${named}-${letter}${number}`, stated: true };
  // "The last quarter" is the one before this, and only of a year its fourth.
  if (groups.half !== undefined || !ordinalNumbers.has(word)) return undefined;
  if (published === undefined) return { type: "DATE", value: `XXXX-Q${number}`, stated: false };
  const now = Math.ceil(Number(published.slice(5, 7)) / 3);
  const own = Number(published.slice(0, 4)) - (number > now ? 1 : 0);
  return { type: "DATE", value: `${own}-Q${number}`, stated: false };
}
