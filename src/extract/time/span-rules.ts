// Rules for durations and sets of times.

import { seasonCodes, setAdverbs } from "../../english/time-words.ts";
import { readNumber } from "../figures/read-number.ts";
import { pad } from "./calendar.ts";
import { cueSet } from "./cues.ts";
import {
  amount,
  anyLongMonth,
  choice,
  part,
  plusHalf,
  season,
  softener,
  timePattern,
  unit,
  unitPlural,
  vagueAmount,
  weekday,
} from "./pattern.ts";
import { durationValue, monthNumber, weekdayNumber } from "./resolve.ts";
import type { Groups, TimeContext, TimeReading, TimeRule } from "./rule.ts";

const notAge = "(?![ -]old)(?! of age)(?![ -]ago)";

/** Durations and sets; see `date-rules.ts` for the order. */
export const spanRules: readonly TimeRule[] = [
  {
    id: "time/duration",
    about: "An amount of a unit of time, but no age.",
    examples: [
      { text: "It stayed shut for three days.", gives: ['time  DURATION  "three days"  P3D'] },
      { text: "It lasted a few weeks.", gives: ['time  DURATION  "a few weeks"  PXW'] },
      { text: "Three days passed.", gives: ['time  DURATION  "Three days"  P3D'] },
      { text: "A two-hour siege.", gives: ['time  DURATION  "two-hour"  PT2H'] },
    ],
    needs: cueSet(["amount", "length"]),
    pattern: timePattern(
      `(?:${softener}|(?:[Tt]he )?(?:(?:last|past|next|first|final|previous|coming|following|additional|another|full) )?)(?:(?:(?<until>${amount})(?: (?:to|or) |[-–]))?(?<amount>${amount})|(?<plural>a couple(?: of)?|couple of)|(?<vague>${vagueAmount}|[Ss]everal|[Mm]any|[Rr]ecent|past|coming|next|following))(?: (?:more|full|consecutive|straight|additional|long|successive))? (?:${unitPlural})${notAge}|${softener}(?:(?<amount2>${amount})|several)(?:[ -]${unit.replace("unit", "single")})${plusHalf}${notAge}`,
    ),
    read: readDuration,
  },
  {
    id: "time/bare-duration",
    about: "For years, in weeks, after months.",
    examples: [{ text: "It stayed shut for weeks.", gives: ['time  DURATION  "weeks"  PXW'] }],
    needs: cueSet(["units"]),
    pattern: timePattern(
      `(?<=\\b(?:[Ff]or|in|[Ww]ithin|over|[Aa]fter|of|took|takes|last|[Ii]n the|over the) )(?:${unitPlural})(?! of)${notAge}`,
    ),
    read: (groups) => ({
      type: "DURATION",
      value: durationValue(unitOf(groups), undefined),
      stated: true,
    }),
  },
  {
    id: "time/set",
    about: "Every day, each Monday, Fridays.",
    examples: [
      { text: "It shuts every Friday.", gives: ['time  SET  "every Friday"  XXXX-WXX-5'] },
    ],
    needs: cueSet(["repeat"]),
    pattern: timePattern(
      `(?:(?:[Ee]very|[Ee]ach) (?:(?<count>other|two|three|four|five|six) )?(?:${weekday}|${unit}|${anyLongMonth}|${season})s?(?: ${part})?|(?<plural>${choice(["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"])})(?: nights| mornings| evenings)?|${weekday.replace("weekday", "regular")} (?:nights|mornings|evenings|afternoons))(?! of)`,
    ),
    read: readSet,
  },
  {
    id: "time/set-adverb",
    about: "Daily, weekly and the like, as adverbs or adjectives.",
    examples: [{ text: "It is cleaned daily.", gives: ['time  SET  "daily"  P1D'] }],
    needs: cueSet(["adverb"]),
    pattern: timePattern(`(?<word>${choice([...setAdverbs.keys()])})`),
    read: ({ word }) => {
      const value = setAdverbs.get(word ?? "");
      return value === undefined ? undefined : { type: "SET", value, stated: true };
    },
  },
  {
    id: "time/rate",
    about: "So much a day, so often a week.",
    examples: [{ text: "It makes 40 litres a day.", gives: ['time  SET  "a day"  P1D'] }],
    needs: cueSet(["rate", "unit"]),
    pattern: timePattern(
      `(?<=(?:[a-z]s|million|billion|thousand|hundred|twice|once|percent|%|\\d) )(?:a|per|each) (?<unit>hour|day|week|month|year)(?! (?:ago|later|earlier|before|after|or|and|old))`,
    ),
    read: ({ unit: word }, context) =>
      /\b(?:was|is|has|takes|lasts|this|perhaps|always|makes|us|his|as|ages|lasted|miss|yes)\s$/u.test(
        context.before,
      )
        ? undefined
        : { type: "SET", value: durationValue(word ?? "day", 1), stated: true },
  },
];

function unitOf(groups: Groups): string {
  return groups.single ?? groups.unit ?? (groups.centuries === undefined ? "year" : "century");
}

function readDuration(groups: Groups, context: TimeContext): TimeReading | undefined {
  const word = unitOf(groups);
  const words = (groups.amount ?? groups.amount2)?.toLowerCase();
  if (groups.single !== undefined && (word === "second" || yearShape.test(words ?? "")))
    return undefined;
  if (isManner(groups, words) && !standsAlone(context)) return undefined;
  if (words?.startsWith("half a") === true) return duration(durationValue(word, 0.5));
  if (words === undefined)
    return duration(durationValue(word, groups.plural === undefined ? undefined : 2));
  const whole = amountOf(words);
  if (whole === undefined) return undefined;
  const count = groups.plus === undefined ? whole : whole + 0.5;
  // "two to three weeks" is neither.
  return duration(durationValue(word, groups.until === undefined ? count : undefined));
}

/** "The 2031 season, day five" and its kin: a year stands beside a day. */
const yearShape = /^(?:1[5-9]|20)\d\d$/;

/** "a week" without more: a rate, or a manner of speaking. */
function isManner({ single, plus }: Groups, words: string | undefined): boolean {
  return single !== undefined && plus === undefined && /^an?$/.test(words ?? "");
}

function duration(value: string): TimeReading {
  return { type: "DURATION", value, stated: true };
}

/** The number of an amount, halves included: "two and a half", "2 1/2". */
function amountOf(words: string): number | undefined {
  const whole = readNumber(words.replace(/ (?:and a half|1\/2)$/u, "").split(/\s+/u));
  if (whole === undefined || !/ (?:and a half|1\/2)$/u.test(words)) return whole;
  return whole + 0.5;
}

/** "a week" is a stretch of time after a word that measures; elsewhere it may be a rate or a manner of speaking. */
function standsAlone(context: TimeContext): boolean {
  if (/^\s+(?:after|before|into|prior)\b/u.test(context.after)) return true;
  return /\b(?:for|in|within|over|after|than|nearly|almost|about|half|of|last|lasted|took|takes|once|quarter)\s$/iu.test(
    context.before,
  );
}

function readSet(groups: Groups): TimeReading | undefined {
  const word = groups.weekday ?? groups.regular ?? groups.plural?.replace(/s$/, "");
  if (word !== undefined) {
    return { type: "SET", value: `XXXX-WXX-${weekdayNumber(word)}`, stated: true };
  }
  if (groups.month !== undefined)
    return { type: "SET", value: `XXXX-${pad(monthNumber(groups.month), 2)}`, stated: true };
  if (groups.season !== undefined)
    return { type: "SET", value: `XXXX-${seasonCodes.get(groups.season) ?? "SU"}`, stated: true };
  const counted = groups.count === "other" ? 2 : (readNumber([groups.count ?? "one"]) ?? 1);
  return { type: "SET", value: durationValue(groups.unit ?? "day", counted), stated: true };
}
