// Rules for durations, sets of times, and clock times.

import { setAdverbs } from "../../english/time-words.ts";
import { readNumber } from "../figures/read-number.ts";
import { pad } from "./calendar.ts";
import { cueSet } from "./cues.ts";
import {
  amount,
  choice,
  part,
  softener,
  timePattern,
  unit,
  unitPlural,
  vagueAmount,
  weekday,
  zone,
} from "./pattern.ts";
import { durationValue, monthDayValue, weekdayNumber, weekdayValue } from "./resolve.ts";
import type { Groups, TimeContext, TimeReading, TimeRule } from "./rule.ts";

const notAge = "(?![ -]old)(?! of age)(?![ -]ago)";

/** Durations, sets and clock times; see `date-rules.ts` for the order. */
export const spanRules: readonly TimeRule[] = [
  {
    id: "time/duration",
    about: "An amount of a unit of time, but no age.",
    examples: [
      { text: "It stayed shut for three days.", gives: ['time  DURATION  "three days"  P3D'] },
      { text: "It lasted a few weeks.", gives: ['time  DURATION  "a few weeks"  PXW'] },
      { text: "A two-hour siege.", gives: ['time  DURATION  "two-hour"  PT2H'] },
    ],
    needs: cueSet(["amount", "length"]),
    pattern: timePattern(
      `(?:${softener}|(?:[Tt]he )?(?:(?:last|past|next|first|final|previous|coming|following|additional|another|full) )?)(?:(?<amount>${amount})|(?<vague>${vagueAmount}|[Ss]everal|[Mm]any|recent|past))(?: (?:more|full|consecutive|straight|additional|long|successive))? (?:${unitPlural})${notAge}|${softener}(?:(?<amount2>${amount})|several)(?:[ -]${unit.replace("unit", "single")})${notAge}`,
    ),
    read: readDuration,
  },
  {
    id: "time/numbered-duration",
    about: "The last three years, with the number in capitals at the start of a sentence.",
    examples: [{ text: "Three days passed.", gives: ['time  DURATION  "Three days"  P3D'] }],
    needs: cueSet(["amount", "length"]),
    pattern: timePattern(
      `(?<amount>One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|Forty|Fifty)[ -](?:${unitPlural}|${unit.replace("unit", "single")})${notAge}`,
    ),
    read: readDuration,
  },
  {
    id: "time/bare-duration",
    about: "For years, in weeks, after months.",
    examples: [{ text: "It stayed shut for weeks.", gives: ['time  DURATION  "weeks"  PXW'] }],
    needs: cueSet(["units"]),
    pattern: timePattern(
      `(?<=\\b(?:for|in|within|over|after|of|For|After|took|takes|last|[Ii]n the|over the) )(?:${unitPlural})(?! of)${notAge}`,
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
      `(?:(?:[Ee]very|[Ee]ach) (?:(?<count>other|two|three|four|five|six) )?(?:${weekday}|${unit})s?(?: ${part})?|(?<plural>${choice(["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"])})(?: nights| mornings| evenings)?|${weekday.replace("weekday", "regular")} (?:nights|mornings|evenings|afternoons))(?! of)`,
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
  {
    id: "time/clock",
    about: "A time of day, with the day beside it.",
    examples: [
      {
        text: "It shut at 6 p.m. on Friday.",
        gives: ['time  TIME  "6 p.m. on Friday"  XXXX-WXX-5T18:00'],
      },
      { text: "It shut at noon.", gives: ['time  TIME  "noon"  XXXX-XX-XXT12:00'] },
    ],
    needs: cueSet(["clock"]),
    pattern: timePattern(
      `(?:(?:about|around|shortly before|shortly after|just before|just after|nearly|approximately) )?(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>a\\.?m\\.?|p\\.?m\\.?|A\\.?M\\.?|P\\.?M\\.?)|(?<hour24>[01]?\\d|2[0-3])(?::(?<minute24>[0-5]\\d)|(?<military>[0-5]\\d)(?= (?:GMT|UTC|hours|hrs|local)))|(?<word>noon|midnight|midday)|(?<clock>${amount}) o[’']clock)(?: (?:hours|hrs))?(?:,? \\(?(?:${zone})\\)?)?(?: in the (?:morning|afternoon|evening))?(?:,? (?:on )?(?:(?:${weekday})(?: ${part})?|(?<named>yesterday|today|tomorrow|tonight)|(?<month>Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|January|February|August|September|October|November|December)\\.? (?<day>3[01]|[12]\\d|[1-9])))?`,
    ),
    read: readClock,
  },
];

function unitOf(groups: Groups): string {
  return groups.single ?? groups.unit ?? (groups.centuries === undefined ? "year" : "century");
}

function readDuration(groups: Groups, context: TimeContext): TimeReading | undefined {
  const word = unitOf(groups);
  const words = (groups.amount ?? groups.amount2)?.toLowerCase();
  if (groups.vague === "recent" || groups.vague === "past") {
    return { type: "DATE", value: "PAST_REF", stated: false };
  }
  const half = words?.endsWith("and a half") === true;
  if (word === "second" && groups.single !== undefined) return undefined;
  if ((words === "a" || words === "an") && groups.single !== undefined && !standsAlone(context)) {
    return undefined;
  }
  if (words?.startsWith("half a") === true) {
    return {
      type: "DURATION",
      value: word === "hour" ? "PT30M" : durationValue(word, 0.5),
      stated: true,
    };
  }
  const count =
    words === undefined ? undefined : readNumber(words.replace(/ and a half$/, "").split(/[\s]+/u));
  if (words !== undefined && count === undefined) return undefined;
  const total = count === undefined ? undefined : half ? count + 0.5 : count;
  return { type: "DURATION", value: durationValue(word, total), stated: true };
}

/** "a week" is a stretch of time after a word that measures; elsewhere it may be a rate or a manner of speaking. */
function standsAlone(context: TimeContext): boolean {
  return /\b(?:for|in|within|over|after|than|nearly|almost|about|half|of|last|lasted|took|takes|once|quarter)\s$/iu.test(
    context.before,
  );
}

function readSet(groups: Groups): TimeReading | undefined {
  const word = groups.weekday ?? groups.regular ?? groups.plural?.replace(/s$/, "");
  if (word !== undefined) {
    return { type: "SET", value: `XXXX-WXX-${weekdayNumber(word)}`, stated: true };
  }
  const counted = groups.count === "other" ? 2 : (readNumber([groups.count ?? "one"]) ?? 1);
  return { type: "SET", value: durationValue(groups.unit ?? "day", counted), stated: true };
}

function readClock(groups: Groups, context: TimeContext): TimeReading | undefined {
  const clock = clockOf(groups, context);
  if (clock === undefined) return undefined;
  return { type: "TIME", value: `${dayOfClock(groups, context)}T${clock}`, stated: false };
}

function clockOf(groups: Groups, context: TimeContext): string | undefined {
  if (groups.word !== undefined) return groups.word === "midnight" ? "24:00" : "12:00";
  if (groups.hour24 !== undefined) {
    if (!/\b(?:at|by|around|about|before|after|since|until|from|to)\s$/iu.test(context.before))
      return undefined;
    return `${pad(Number(groups.hour24), 2)}:${groups.minute24 ?? groups.military ?? "00"}`;
  }
  if (groups.clock !== undefined) {
    const count = readNumber(groups.clock.toLowerCase().split(/\s+/u));
    return count === undefined || count > 24 ? undefined : `${pad(count, 2)}:00`;
  }
  const hour = Number(groups.hour) % 12;
  const after = (groups.half ?? "").toLowerCase().startsWith("p") ? 12 : 0;
  return `${pad(hour + after, 2)}:${groups.minute ?? "00"}`;
}

function dayOfClock(groups: Groups, context: TimeContext): string {
  const { published } = context;
  if (groups.weekday !== undefined) return weekdayValue(weekdayNumber(groups.weekday), context);
  if (groups.month !== undefined) {
    const months = [
      "jan",
      "feb",
      "mar",
      "apr",
      "may",
      "jun",
      "jul",
      "aug",
      "sep",
      "oct",
      "nov",
      "dec",
    ];
    const m = months.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1;
    return monthDayValue({ month: m, day: Number(groups.day) }, context);
  }
  const same = context.earlier.findLast(
    (one) => one.sentence === context.sentence && /^\d{4}-\d{2}-\d{2}/.test(one.value),
  );
  if (same !== undefined) return same.value.slice(0, 10);
  return groups.named === undefined || published === undefined ? "XXXX-XX-XX" : published;
}
