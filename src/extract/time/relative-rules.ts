// Rules for this or last week, and for times counted from another.

import { readNumber } from "../figures/read-number.ts";
import { cueSet } from "./cues.ts";
import {
  amount,
  firstUnitPlural,
  plusHalf,
  softener,
  timePattern,
  unit,
  unitPlural,
  vagueAmount,
} from "./pattern.ts";
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
      `${softener}(?:(?:(?<amount>${amount})|(?<vague>${vagueAmount}))[ -])?(?:${unitPlural}|${firstUnitPlural}|${unit.replace("unit", "single")})${plusHalf}(?: or so)?[ -]ago`,
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
    needs: cueSet(["length", "later"]),
    pattern: timePattern(
      `${softener}(?:(?:(?<amount>${amount})|(?<vague>${vagueAmount}))[ -])?(?:${unitPlural}|${firstUnitPlural}|${unit.replace("unit", "single")})${plusHalf}[ -](?<way>later|earlier|afterwards?|(?:before|prior|after)(?=[.,;]))`,
    ),
    read: readLater,
  },
  {
    id: "time/unit-before",
    about: "The day, month or year before or after, counted from the date named before it.",
    examples: [
      {
        text: "It shut in May 2031. The month before, it had burned.",
        gives: ['time  DATE  "The month before"  2031-04  2031-04 resolved'],
      },
    ],
    needs: cueSet(["unit", "later"]),
    pattern: timePattern(
      `(?<step>[Tt]he ${unit.replace("<unit>", "<single>")} (?:before|after)(?=[.,;]))`,
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
      `(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater) (?:on )?)?(?<step>[Tt]he (?:next|following|previous|same) (?:very )?(?:day|morning|afternoon|evening|night)|[Tt]hat (?:same |very )?(?:day|morning|afternoon|evening|night))`,
    ),
    read: readNextDay,
  },
];

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
  if (isStretch(which, word, context.before))
    return { type: "DURATION", value: durationValue(word, 1), stated: true };
  if (isTold(groups.which ?? "", context)) return readAnchored(word, wayOf(which), context);
  const latest = context.chronicle.quarter;
  if (word === "quarter" && which === "latest" && latest !== undefined)
    return counted(latest, word, 0);
  if (context.published === undefined) return open(openValue(word));
  const value = shiftedValue(context.published, word, wayOf(which));
  return value === undefined ? undefined : open(value);
}

/** "That month" is counted from what was told; so is "the next month" in a narration, where "next month" is not. */
function isTold(which: string, { narrated }: TimeContext): boolean {
  if (/^(?:the )?(?:previous|following|that|that same|same)$/iu.test(which)) return true;
  return narrated && /^the next$/iu.test(which);
}

/** "The past year" is a stretch, and "over the next year" is one; "next year" is a date. */
function isStretch(which: string, word: string, before: string): boolean {
  if (word === "weekend") return false;
  if (which === "past" || which === "coming") return true;
  return (
    /^(?:last|next|previous|following)$/.test(which) &&
    /\b(?:over|for|within|throughout|during|in)\s$/iu.test(before) &&
    (word === "decade" || word === "century")
  );
}

function readAnchored(word: string, step: number, context: TimeContext): TimeReading | undefined {
  const anchor = anchorFor(word, context);
  return anchor === undefined ? open(openValue(word)) : counted(anchor, word, step);
}

/** A number of units; `count` is `undefined` where the words are vague ("a few years"). */
interface Distance {
  readonly word: string;
  readonly count: number | undefined;
}

/**
 * How far away words say. A decade is ten years, since "a decade ago" means a year and not a decade; half a year is six
 * months; half of another unit is too fine to count.
 */
function distanceOf(groups: Groups): Distance {
  const named = groups.single ?? groups.unit ?? groups.plural?.toLowerCase();
  const word = named ?? (groups.centuries === undefined ? "year" : "century");
  const words = groups.amount?.toLowerCase();
  if (words === undefined) return { word, count: undefined };
  const whole = readNumber(words.replace(/ and a half$/u, "").split(/\s+/u));
  const halved = groups.plus !== undefined || / and a half$/u.test(words);
  if (whole === undefined) return { word, count: whole };
  if (word === "decade") return { word: "year", count: (halved ? whole + 0.5 : whole) * 10 };
  if (!halved) return { word, count: whole };
  return word === "year" ? { word: "month", count: whole * 12 + 6 } : { word, count: undefined };
}

function readAgo(groups: Groups, context: TimeContext): TimeReading | undefined {
  const { word, count } = distanceOf(groups);
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
  const { word, count } = distanceOf(groups);
  if (groups.single !== undefined && (groups.amount ?? groups.vague) === undefined)
    return undefined;
  const past = !/later|after/.test(groups.way ?? "");
  if (count === undefined || !Number.isInteger(count))
    return open(past ? "PAST_REF" : "FUTURE_REF", noDate.test(word) ? "TIME" : "DATE");
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
