// Which tables of words the trained reader is told about, for tags and trees as for names, and where entries of several words stand in a sentence.
// A table's entry says that a word may be of a kind, never that it is: the network weighs it.

import { brands, cities } from "../../english/cities.ts";
import { countryNames, demonyms } from "../../english/countries.ts";
import { cueVerbForms } from "../../english/cue-verbs.ts";
import { groupHeads, groupNouns } from "../../english/group-words.ts";
import { monthNumbers } from "../../english/months.ts";
import { nameParticles } from "../../english/name-particles.ts";
import { customCapitals, sentenceOpeners } from "../../english/not-names.ts";
import { numberScales, ordinalNumbers, smallNumbers } from "../../english/number-words.ts";
import {
  notAcronyms,
  organisationHeads,
  organisationNouns,
  organisationOpenings,
  standingBodies,
  thingEndings,
} from "../../english/organisation-words.ts";
import { personPlurals, personSingulars } from "../../english/person-nouns.ts";
import {
  directions,
  facilityEndings,
  placeEndings,
  placeNouns,
  placeOpenings,
  worldRegions,
} from "../../english/place-words.ts";
import { kin, personRoles } from "../../english/role-words.ts";
import { internationalNames, sourceNouns } from "../../english/source-nouns.ts";
import { honorifics, officeModifiers, offices, portfolios, ranks } from "../../english/titles.ts";
import { weekdayNumbers } from "../../english/weekdays.ts";
import { evenForm } from "./word-form.ts";

/**
 * The tables in the order of their flags, each with the name that the mark of the features knows it by. A model is taught
 * with these, in this order: to add, drop or move one means to teach anew; words may come and go.
 */
const tables: readonly (readonly [name: string, ...lists: readonly Iterable<string>[]])[] = [
  ["ranks", ranks],
  ["honorifics", honorifics],
  ["offices", offices],
  ["officeModifiers", officeModifiers],
  ["portfolios", portfolios],
  ["countryNames", countryNames],
  ["demonyms", demonyms],
  ["cities", cities],
  ["worldRegions", worldRegions],
  ["placeEndings", placeEndings],
  ["placeOpenings", placeOpenings],
  ["placeNouns", placeNouns],
  ["facilityEndings", facilityEndings],
  ["directions", directions],
  ["organisationHeads", organisationHeads],
  ["organisationOpenings", organisationOpenings],
  ["organisationNouns", organisationNouns],
  ["standingBodies", standingBodies],
  ["internationalNames", internationalNames],
  ["groupHeads", groupHeads],
  ["groupNouns", groupNouns],
  ["brands", brands],
  ["thingEndings", thingEndings],
  ["notAcronyms", notAcronyms],
  ["personSingulars", personSingulars],
  ["personPlurals", personPlurals],
  ["personRoles", personRoles.keys()],
  ["kin", kin],
  ["nameParticles", nameParticles],
  ["monthNumbers", monthNumbers.keys()],
  ["weekdayNumbers", weekdayNumbers.keys()],
  ["numbers", smallNumbers.keys(), numberScales.keys()],
  ["ordinalNumbers", ordinalNumbers.keys()],
  ["cueVerbForms", cueVerbForms.keys()],
  ["sourceNouns", sourceNouns.keys()],
  ["sentenceOpeners", sentenceOpeners],
  ["customCapitals", customCapitals],
];

/** Names of the tables, in order. */
export const tableNames: readonly string[] = tables.map(([name]) => name);

/** How many flags the tables take: two each, for the first or only word of an entry and for its later words. */
export const tableFlags: number = tables.length * 2;

/** An entry of several words: those after the first, and its table's first flag. */
export interface LongEntry {
  readonly later: readonly string[];
  readonly flag: number;
}

interface WordTables {
  /** Flags of the tables that have the word as an entry, by its even form. */
  readonly single: ReadonlyMap<string, readonly number[]>;
  /** Entries of several words by the even form of their first. */
  readonly long: ReadonlyMap<string, readonly LongEntry[]>;
}

export const wordTables: WordTables = readTables();

function readTables(): WordTables {
  const single = new Map<string, number[]>();
  const long = new Map<string, LongEntry[]>();
  tables.forEach(([, ...lists], table) => {
    const flag = table * 2;
    const seen = new Set<string>();
    for (const words of lists.flatMap((list) => [...list]).flatMap(waysToCut)) {
      const [first, ...later] = words;
      const key = words.join(" ");
      if (first === undefined || seen.has(key)) continue;
      seen.add(key);
      if (later.length === 0) append(single, first, flag);
      else append(long, first, { later, flag });
    }
  });
  return { single, long };
}

/** An entry as words: at blanks, and at hyphens too, for tokens may part there. */
function waysToCut(entry: string): readonly (readonly string[])[] {
  const words = evenForm(entry)
    .split(" ")
    .filter((word) => word !== "");
  if (!words.some((word) => word.includes("-"))) return [words];
  const parts = words.flatMap((word) => word.split(/(-)/u)).filter((word) => word !== "");
  return [words, parts];
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
