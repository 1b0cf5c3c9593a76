// Rules for this or last week, and for times counted from another.

import { readNumber } from "../figures/read-number.ts";
import { cueSet } from "./cues.ts";
import { amount, softener, timePattern, unit, unitPlural, vagueAmount } from "./pattern.ts";
import {
  anchorFor,
  durationValue,
  open,
  openValue,
  shiftedValue,
  wayOf,
  withPart,
} from "./resolve.ts";
import type { Earlier, Groups, TimeContext, TimeReading, TimeRule } from "./rule.ts";

const soft = "(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Mm]id)(?: in| on)?(?: the)? )?";

/** Relative times; see `date-rules.ts` for the order. */
export const relativeRules: readonly TimeRule[] = [
  {
    id: "time/unit-relative",
    about: "This, last, next and the previous week, month, year and the like.",
    examples: [
      { text: "It shut earlier this week.", gives: ['time  DATE  "earlier this week"  XXXX-WXX'] },
    ],
    needs: cueSet(["which", "unit"]),
    pattern: timePattern(
      `${soft}(?:the (?:end|beginning|start|middle) of )?(?<which>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he past|[Tt]he last|[Tt]he next|[Tt]his past|[Tt]he coming|[Tt]his coming|[Tt]he current|[Tt]he previous|[Tt]he following|[Tt]hat|[Tt]hat same|[Tt]he same|[Tt]he latest|[Pp]ast) (?:fiscal |calendar |school |academic )?${unit}(?! (?:or two|of)\\b)`,
    ),
    read: readUnitRelative,
  },
  {
    id: "time/ago",
    about: "So many units ago, counted from publication.",
    examples: [
      { text: "It shut two weeks ago.", gives: ['time  DATE  "two weeks ago"  XXXX-WXX'] },
      { text: "It shut years ago.", gives: ['time  DATE  "years ago"  PAST_REF'] },
    ],
    needs: cueSet(["length", "ago"]),
    pattern: timePattern(
      `${softener}(?:(?:(?<amount>${amount})|(?<vague>${vagueAmount}))[ -])?(?:${unitPlural}|${unit.replace("unit", "single")})(?: or so)?[ -]ago`,
    ),
    read: readAgo,
  },
  {
    id: "time/later",
    about: "So many units later or earlier, counted from the date named before it.",
    examples: [
      {
        text: "It shut on May 16, 2031. Two days later it burned.",
        gives: ['time  DATE  "Two days later"  2031-05-18  2031-05-18 resolved'],
      },
    ],
    needs: cueSet(["amount", "length", "later"]),
    pattern: timePattern(
      `(?:(?:(?<amount>${amountStart()})|(?<vague>${vagueAmount}))[ -])(?:${unitPlural}|${unit.replace("unit", "single")})[ -](?<way>later|earlier|afterwards?|(?:before|prior|after)(?=[.,;]))`,
    ),
    read: readLater,
  },
  {
    id: "time/unit-before",
    about: "The day, month or year before or after, counted from the date named before it.",
    examples: [
      {
        text: "It shut in May 2031. The month before it had burned.",
        gives: ['time  DATE  "The month before"  2031-04  2031-04 resolved'],
      },
    ],
    needs: cueSet(["unit", "later"]),
    pattern: timePattern(
      `(?<step>[Tt]he ${unit.replace("<unit>", "<single>")} (?:before|after)(?=[.,;]| (?:it|he|she|they|we)\\b))`,
    ),
    read: readNextDay,
  },
  {
    id: "time/next-day",
    about:
      "The next day, the day before, the same day, that night: counted from the day named before it.",
    examples: [
      {
        text: "It shut on May 16, 2031. The next day it burned.",
        gives: ['time  DATE  "The next day"  2031-05-17  2031-05-17 resolved'],
      },
    ],
    needs: cueSet(["step", "dayPart"]),
    pattern: timePattern(
      `(?<step>[Tt]he (?:next|following|previous|same) (?:very )?(?:day|morning|afternoon|evening|night)|[Tt]hat (?:same |very )?(?:day|morning|afternoon|evening|night))`,
    ),
    read: readNextDay,
  },
];

function amountStart(): string {
  return amount
    .replace("|an?|", "|[Aa]n?|")
    .replace(
      "(?:\\d{1,3}",
      "(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\\d{1,3}",
    );
}

/** A value counted from an earlier expression; `undefined` where the unit cannot be. */
function counted(from: Earlier, word: string, count: number): TimeReading | undefined {
  const value = shiftedValue(from.value, word, count);
  return value === undefined ? undefined : { ...open(value), from: from.span };
}

/** Units that "this" and its kin make no date of. */
const noDate = /second|minute|hour/;

function readUnitRelative(groups: Groups, context: TimeContext): TimeReading | undefined {
  const which = (groups.which ?? "").toLowerCase().replace(/^the /, "");
  const word = groups.unit ?? "";
  if (noDate.test(word) || (/night|century/.test(word) && !/last|this|next/.test(which)))
    return undefined;
  if (word === "day" && /^(?:last|this|that|that same|same|next|following|previous)$/.test(which))
    return undefined;
  if ((which === "past" || which === "coming") && word !== "weekend")
    return { type: "DURATION", value: durationValue(word, 1), stated: true };
  if (/^(?:previous|following|that|that same|same)$/.test(which))
    return readAnchored(word, wayOf(which), context);
  const latest = context.chronicle.quarter;
  if (word === "quarter" && which === "latest" && latest !== undefined)
    return counted(latest, word, 0);
  if (context.published === undefined) return open(openValue(word));
  const value = shiftedValue(context.published, word, wayOf(which));
  return value === undefined ? undefined : open(value);
}

function readAnchored(word: string, step: number, context: TimeContext): TimeReading | undefined {
  const anchor = anchorFor(word, context);
  return anchor === undefined ? open(openValue(word)) : counted(anchor, word, step);
}

function unitOf(groups: Groups): string {
  return groups.single ?? groups.unit ?? (groups.centuries === undefined ? "year" : "century");
}

function countOf(groups: Groups): number | undefined {
  const words = groups.amount?.toLowerCase();
  if (words === undefined) return undefined;
  return readNumber(words.replace(/ and a half$/, "").split(/[\s]+/u));
}

function readAgo(groups: Groups, context: TimeContext): TimeReading | undefined {
  const word = unitOf(groups);
  const count = countOf(groups);
  if (groups.amount === undefined && groups.single !== undefined) return undefined;
  if (count === undefined || !Number.isInteger(count)) return open("PAST_REF");
  if (noDate.test(word)) return open("PAST_REF", "TIME");
  const compared = quarterBefore(word, count, context);
  if (compared !== undefined) return compared;
  if (context.published === undefined) return open(openValue(word));
  const value = shiftedValue(context.published, word, -count);
  return value === undefined ? undefined : open(value);
}

function readLater(groups: Groups, context: TimeContext): TimeReading | undefined {
  const word = unitOf(groups);
  const count = countOf(groups);
  const past = !/later|after/.test(groups.way ?? "");
  if (count === undefined || !Number.isInteger(count))
    return open(past ? "PAST_REF" : "FUTURE_REF");
  if (noDate.test(word)) return open("XXXX-XX-XX", "TIME");
  const compared = past ? quarterBefore(word, count, context) : undefined;
  if (compared !== undefined) return compared;
  const anchor = anchorFor(word, context);
  if (anchor !== undefined) return counted(anchor, word, past ? -count : count);
  if (context.published === undefined || !past || !/year|month/.test(word))
    return open(openValue(word));
  const value = shiftedValue(context.published, word, -count);
  return value === undefined ? undefined : open(value);
}

/** A business report that has named its quarter compares it with the same one of the year before. */
function quarterBefore(
  word: string,
  count: number,
  { chronicle: { quarter, year }, sentence }: TimeContext,
): TimeReading | undefined {
  if (word !== "year" || count !== 1 || quarter === undefined) return undefined;
  if (quarter.sentence < sentence - quarterWindow && year !== quarter) return undefined;
  return counted(quarter, "quarter", -4);
}

/** So many sentences on, a quarter is still what is spoken of. */
const quarterWindow = 4;

function readNextDay(groups: Groups, context: TimeContext): TimeReading | undefined {
  const words = (groups.step ?? "").toLowerCase();
  const step = /next|following|after$/.test(words) ? 1 : /previous|before$/.test(words) ? -1 : 0;
  const word = groups.single ?? "day";
  if (noDate.test(word)) return undefined;
  const settled = readAnchored(word, step, context);
  const part = /morning|afternoon|evening|night/.exec(words)?.[0];
  return settled === undefined
    ? undefined
    : { ...withPart(settled.value, part), from: settled.from };
}
