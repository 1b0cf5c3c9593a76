// Rules for weekdays, yesterday and its kin, this or last week, and times counted from another.

import { partsOfDay, timeReferences } from "../../english/time-words.ts";
import { readNumber } from "../figures/read-number.ts";
import { addDays, weekdayOf, weekOf } from "./calendar.ts";
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
} from "./pattern.ts";
import { dayBefore, openValue, shiftedValue, weekdayNumber, weekdayValue } from "./resolve.ts";
import type { Groups, TimeContext, TimeReading, TimeRule } from "./rule.ts";

const soft = "(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Mm]id)(?: in| on)?(?: the)? )?";

/** Relative times; see `date-rules.ts` for the order. */
export const relativeRules: readonly TimeRule[] = [
  {
    id: "time/weekday",
    about:
      "A weekday is the last one up to publication, or the next one where the sentence looks ahead.",
    examples: [
      {
        text: "It shut late on Friday night.",
        gives: ['time  TIME  "late on Friday night"  XXXX-WXX-5TNI'],
      },
      { text: "It shut on Friday.", gives: ['time  DATE  "Friday"  XXXX-WXX-5'] },
    ],
    needs: cueSet(["weekday"]),
    pattern: timePattern(
      `${soft}(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Tt]he previous|[Tt]he following|[Tt]hat) )?${weekday}(?: ${part})?(?! (?:Times|Post|Herald|Mirror|Telegraph|Express|Mail|Island|Club|Night Live))`,
    ),
    read: readWeekday,
  },
  {
    id: "time/named-day",
    about: "Yesterday, today, tomorrow, tonight, last night, this morning.",
    examples: [
      {
        text: "It shut yesterday morning.",
        gives: ['time  TIME  "yesterday morning"  XXXX-XX-XXTMO'],
      },
    ],
    needs: cueSet(["namedDay"]),
    pattern: timePattern(
      `${soft}(?:(?<day>[Yy]esterday|[Tt]oday|[Tt]omorrow)(?: ${part})?|(?<tonight>[Tt]onight|[Ll]ast night|[Ll]ast evening|[Oo]vernight)|(?:[Tt]his|[Ll]ater this|[Ee]arlier this) (?<part2>morning|afternoon|evening)|the (?<before>day before yesterday)|the (?<after>day after tomorrow))`,
    ),
    read: readNamedDay,
  },
  {
    id: "time/unit-relative",
    about: "This, last, next and the previous week, month, year and the like.",
    examples: [
      { text: "It shut earlier this week.", gives: ['time  DATE  "earlier this week"  XXXX-WXX'] },
    ],
    needs: cueSet(["which", "unit"]),
    pattern: timePattern(
      `${soft}(?:the (?:end|beginning|start|middle) of )?(?<which>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he past|[Tt]he last|[Tt]he next|[Tt]his past|[Tt]he coming|[Tt]his coming|[Tt]he current|[Tt]he previous|[Tt]he following|[Tt]hat|[Tt]he same|[Tt]he latest|[Pp]ast) (?:fiscal |calendar |school |academic )?${unit}(?! (?:or two|of)\\b)`,
    ),
    read: readUnitRelative,
  },
  {
    id: "time/the-weekend",
    about: "The weekend is the nearest one behind, or ahead where the sentence looks ahead.",
    examples: [
      { text: "It shut over the weekend.", gives: ['time  DATE  "the weekend"  XXXX-WXX-WE'] },
    ],
    needs: cueSet(["weekend"]),
    pattern: timePattern("(?:the|The) weekend"),
    read: (_groups, context) => {
      const { published } = context;
      if (published === undefined) return open(openValue("weekend"));
      const back = context.direction <= 0 && weekdayOf(published) < 6 ? -7 : 0;
      return open(`${weekOf(addDays(published, back))}-WE`);
    },
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
      `(?:(?:(?<amount>${amountStart()})|(?<vague>${vagueAmount}))[ -])(?:${unitPlural}|${unit.replace("unit", "single")})[ -](?<way>later|earlier|before(?=[.,;]))`,
    ),
    read: readLater,
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
      "(?<step>[Tt]he (?:next|following|previous|same) (?:day|morning|afternoon|evening|night)|[Tt]hat (?:same )?(?:day|morning|afternoon|evening|night)|[Tt]he (?:day|night) (?:before|after)(?=[.,;]))",
    ),
    read: readNextDay,
  },
  {
    id: "time/reference",
    about: "Now, recently, the future: a time without a date.",
    examples: [{ text: "It is now shut.", gives: ['time  DATE  "now"  PRESENT_REF'] }],
    needs: cueSet(["reference"]),
    pattern: timePattern(
      `(?<words>${choice([...timeReferences.keys()].flatMap((words) => [words, words.charAt(0).toUpperCase() + words.slice(1)]))})`,
    ),
    read: ({ words }, context) => {
      const lower = (words ?? "").toLowerCase().replace(/\s+/g, " ");
      if (
        lower === "the past" &&
        /^\s+\p{L}/u.test(context.after) &&
        !/^\s+(?:and|was|is|that|to)\b/u.test(context.after)
      )
        return undefined;
      const value = timeReferences.get(lower);
      return value === undefined ? undefined : { type: "DATE", value, stated: false };
    },
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

function open(value: string, type: "DATE" | "TIME" = "DATE"): TimeReading {
  return { type, value, stated: false };
}

function withPart(day: string, word: string | undefined): TimeReading {
  const code = word === undefined ? undefined : partsOfDay.get(word);
  return code === undefined ? open(day) : open(`${day}${code}`, "TIME");
}

function readWeekday(groups: Groups, context: TimeContext): TimeReading {
  const number = weekdayNumber(groups.weekday);
  const which = groups.which?.toLowerCase() ?? "";
  const direction = /next|coming/.test(which)
    ? 1
    : /last|past|previous/.test(which)
      ? -1
      : context.direction;
  const { published } = context;
  if (published !== undefined && weekdayOf(published) === number && /last|next/.test(which)) {
    return withPart(addDays(published, which === "last" ? -7 : 7), groups.part);
  }
  return withPart(weekdayValue(number, { ...context, direction }), groups.part);
}

function readNamedDay(groups: Groups, context: TimeContext): TimeReading {
  const { published } = context;
  const named = groups.day?.toLowerCase();
  const night = groups.tonight?.toLowerCase();
  const last = night?.startsWith("last") || night === "overnight";
  const step = groups.before
    ? -2
    : groups.after
      ? 2
      : named === "yesterday" || last
        ? -1
        : named === "tomorrow"
          ? 1
          : 0;
  const day = published === undefined ? "XXXX-XX-XX" : addDays(published, step);
  const word =
    night === undefined
      ? (groups.part ?? groups.part2)
      : night.endsWith("evening")
        ? "evening"
        : "night";
  return withPart(day, word);
}

function readUnitRelative(groups: Groups, context: TimeContext): TimeReading | undefined {
  const which = (groups.which ?? "").toLowerCase().replace(/^the /, "");
  const word = groups.unit ?? "";
  if (/second|minute|hour|night|century/.test(word) && !/last|this|next/.test(which))
    return undefined;
  if (
    /second|minute|hour/.test(word) ||
    (word === "day" && /^(?:last|this|that|same|next|following|previous)$/.test(which))
  )
    return undefined;
  if ((which === "past" || which === "coming") && word !== "weekend") {
    const duration: Readonly<Record<string, string>> = {
      week: "P1W",
      month: "P1M",
      year: "P1Y",
      decade: "P10Y",
      day: "P1D",
    };
    const value = duration[word];
    return value === undefined ? undefined : { type: "DURATION", value, stated: true };
  }
  const anchored = /^(?:previous|following|that|same)$/.test(which);
  const { published } = context;
  const day = anchored ? dayBefore(context)?.value.slice(0, 10) : published;
  const from = anchored ? dayBefore(context)?.span : undefined;
  const step = /last|previous|past/.test(which) ? -1 : /next|following|coming/.test(which) ? 1 : 0;
  if (day === undefined) return open(openValue(word));
  const value = shiftedValue(day, word, step);
  return value === undefined ? undefined : { type: "DATE", value, stated: false, from };
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
  if (groups.amount === undefined && groups.single !== undefined) {
    return undefined;
  }
  if (count === undefined || !Number.isInteger(count)) {
    return { type: "DATE", value: "PAST_REF", stated: false };
  }
  if (/second|minute|hour/.test(word)) return { type: "TIME", value: "PAST_REF", stated: false };
  if (context.published === undefined) return open(openValue(word));
  const value = shiftedValue(context.published, word, -count);
  return value === undefined ? undefined : open(value);
}

function readLater(groups: Groups, context: TimeContext): TimeReading | undefined {
  const word = unitOf(groups);
  const count = countOf(groups);
  const past = groups.way !== "later";
  if (count === undefined || !Number.isInteger(count)) {
    return { type: "DATE", value: past ? "PAST_REF" : "FUTURE_REF", stated: false };
  }
  if (/second|minute|hour/.test(word)) return { type: "TIME", value: "XXXX-XX-XX", stated: false };
  const anchor = dayBefore(context);
  if (anchor === undefined) {
    if (context.published !== undefined && past && /year|month/.test(word)) {
      const value = shiftedValue(context.published, word, -count);
      return value === undefined ? undefined : open(value);
    }
    return open(openValue(word));
  }
  const value = shiftedValue(anchor.value.slice(0, 10), word, past ? -count : count);
  return value === undefined
    ? undefined
    : { type: "DATE", value, stated: false, from: anchor.span };
}

function readNextDay(groups: Groups, context: TimeContext): TimeReading {
  const words = (groups.step ?? "").toLowerCase();
  const anchor = dayBefore(context);
  const step = /next|following|after$/.test(words) ? 1 : /previous|before$/.test(words) ? -1 : 0;
  const day = anchor === undefined ? "XXXX-XX-XX" : addDays(anchor.value.slice(0, 10), step);
  const word = /morning|afternoon|evening|night/.exec(words)?.[0];
  return { ...withPart(day, word), from: anchor?.span };
}
