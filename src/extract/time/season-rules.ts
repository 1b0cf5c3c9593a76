// Rules for seasons: with their year, with a word that says which, and counted from the narration.

import { seasonCodes } from "../../english/time-words.ts";
import { pad } from "./calendar.ts";
import { cueSet } from "./cues.ts";
import { anyYear, season, timePattern } from "./pattern.ts";
import { anchorFor } from "./resolve.ts";
import type { Groups, TimeContext, TimeReading, TimeRule } from "./rule.ts";

/** Seasons; see `date-rules.ts` for the order. */
export const seasonRules: readonly TimeRule[] = [
  {
    id: "time/season",
    about: "A season with its year, or with a word that says which.",
    examples: [
      { text: "It shut last summer.", gives: ['time  DATE  "last summer"  XXXX-SU'] },
      {
        text: "It shut in the summer of 2031.",
        gives: ['time  DATE  "the summer of 2031"  2031-SU  2031-22 stated'],
      },
      {
        text: "It froze in the winter of 2031/32.",
        gives: ['time  DATE  "the winter of 2031/32"  2031-WI  2031-24 stated'],
      },
    ],
    needs: cueSet(["season"]),
    pattern: timePattern(
      `(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Mm]id-?) )?(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]he|[Tt]hat|[Tt]hat same|[Tt]he same|[Tt]he following|[Tt]he next|[Tt]he previous|[Tt]he past|[Tt]he coming) (?:early |late )?)?${season}(?! (?:of|to|short|victim|semester|term|training)\\b(?! \\d))(?:(?: of)?,? ${anyYear}(?:[-–/]\\d\\d(?:\\d\\d)?)?)?`,
    ),
    read: readSeason,
  },
];

/** The month by which a season has begun where the year has seen it; winter's is that of its later part. */
const begins: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function readSeason(groups: Groups, context: TimeContext): TimeReading | undefined {
  const code = seasonCodes.get(groups.season ?? "") ?? "SU";
  if (groups.year !== undefined)
    return { type: "DATE", value: `${groups.year}-${code}`, stated: true };
  const which = groups.which?.toLowerCase();
  if (!isMeant(groups.season, which, context)) return undefined;
  const told = which === undefined || /^(?:the|that)/.test(which);
  const anchor = told ? anchorFor("season", context) : undefined;
  if (anchor !== undefined) {
    const value = `${yearOfTold(code, which ?? "", anchor.value)}-${code}`;
    return { type: "DATE", value, stated: false, from: anchor.span };
  }
  const { published } = context;
  if (published === undefined) return { type: "DATE", value: `XXXX-${code}`, stated: false };
  const value = `${yearOf(code, which ?? "", published)}-${code}`;
  return { type: "DATE", value, stated: false };
}

/** "the fall" and "the spring" are other words as well, so they need a preposition; a bare season needs a narration. */
function isMeant(season: string | undefined, which: string | undefined, context: TimeContext) {
  const dated = /\b(?:in|during|by|until|of|through|since)\s(?:early\s|late\s)?$/iu.test(
    context.before,
  );
  if (which === undefined) return context.narrated && dated;
  return which !== "the" || dated || (season !== "fall" && season !== "spring");
}

function yearOf(code: string, which: string, published: string): string {
  const own = Number(published.slice(0, 4));
  const begun = Number(published.slice(5, 7)) > (begins[code] ?? 1) + 1;
  if (/next|coming/.test(which)) return pad(begun ? own + 1 : own, 4);
  return pad(/last|past/.test(which) && !begun ? own - 1 : own, 4);
}

/** A season told after a date is the next one that is not over; "the previous" lies behind, as words say. */
function yearOfTold(code: string, which: string, reference: string): string {
  const year = Number(reference.slice(0, 4));
  if (which.includes("previous")) return pad(year - 1, 4);
  const month = Number(/^\d{4}-(\d\d)/.exec(reference)?.[1] ?? 0);
  const over =
    month > (begins[code] ?? 1) + 3 ||
    (/following|next/.test(which) && month >= (begins[code] ?? 1));
  return pad(over ? year + 1 : year, 4);
}
