// Puts a dateline before a sentence: where and by whom it was filed. The place hangs on the sentence's root as
// `parataxis`, the country on the place, the agency in brackets too.

import { cities } from "../src/english/cities.ts";
import { countries } from "../src/english/countries.ts";
import { plainMonths } from "../src/english/months.ts";
import { labelNames } from "./corpora/name-spans.ts";
import type { Random } from "./random.ts";
import type { NameLabel, TaughtArc, TaughtSentence } from "./taught.ts";
import { type AddedWord, withWordsBefore } from "./taught-edits.ts";

const places = [...cities].filter((name) => /^[\p{L} ]+$/u.test(name));
const lands = countries.map(([name]) => name).filter((name) => /^[\p{L} ]+$/u.test(name));
const agencies: readonly string[] = ["Reuters", "Xinhua", "Kyodo", "Bloomberg"];
const dashes: readonly string[] = ["-", "-", "--", "—", "–"];
const consonants = "BCDFGKLMNPRSTV";

/** The sentence with a dateline before it: place, sometimes country, day, agency, and a dash or a colon. */
export function withDateline(sentence: TaughtSentence, random: Random): TaughtSentence {
  const line = new Dateline();
  const named = pick(places, random);
  const place = line.addName(
    { name: random() < 0.6 ? named.toUpperCase() : named, kind: "LOC" },
    { head: -1, label: "parataxis" },
  );
  if (random() < 0.55) {
    const country = { name: pick(lands, random), kind: "LOC" } as const;
    line.addName(country, { head: place, label: "nmod:unmarked" }, ",");
  }
  if (random() < 0.3) addDay(line, place, random);
  if (random() < 0.65) {
    const agency = { name: agencyName(random), kind: "ORG" } as const;
    line.addMark(")", "-RRB-", line.addName(agency, { head: place, label: "parataxis" }, "("));
  }
  if (random() < 0.1) line.addMark(":", ":", place);
  else line.addMark(pick(dashes, random), ":", place);
  return withWordsBefore(sentence, line.words);
}

/** ", March 12" or ", 12 March". */
function addDay(line: Dateline, place: number, random: Random): void {
  const month = pick(plainMonths, random);
  const day = String(1 + Math.floor(random() * 31));
  line.addMark(",", ",", line.size + 1);
  const at = line.size;
  if (random() < 0.5) {
    line.add(month, "PROPN/NNP", { head: place, label: "nmod:unmarked" });
    line.add(day, "NUM/CD", { head: at, label: "nummod" });
  } else {
    line.add(day, "NUM/CD", { head: place, label: "nmod:unmarked" });
    line.add(month, "PROPN/NNP", { head: at, label: "nmod:unmarked" });
  }
}

function agencyName(random: Random): string {
  if (random() < 0.3) return pick(agencies, random);
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => pick([...consonants], random)).join("");
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError("nothing to pick from");
  return value;
}

/** The words of a dateline as they are put together. */
class Dateline {
  readonly words: AddedWord[] = [];

  get size(): number {
    return this.words.length;
  }

  add(word: string, tag: string, arc: TaughtArc, name: NameLabel = "O"): void {
    this.words.push({ word, tag, lemma: word, ...arc, name });
  }

  addMark(mark: string, xpos: string, head: number): void {
    this.add(mark, `PUNCT/${xpos}`, { head, label: "punct" });
  }

  /** A name of one word or several, after a mark that belongs to it: its last word is its head. Gives the head's place. */
  addName(
    { name, kind }: { readonly name: string; readonly kind: "LOC" | "ORG" },
    arc: TaughtArc,
    mark?: "," | "(",
  ): number {
    const parts = name.split(" ");
    const last = this.size + parts.length - (mark === undefined ? 1 : 0);
    if (mark !== undefined) this.addMark(mark, mark === "(" ? "-LRB-" : mark, last);
    const labels = labelNames(parts.length, [{ start: 0, end: parts.length, kind }]);
    parts.forEach((part, index) => {
      const own = index === parts.length - 1 ? arc : { head: last, label: "compound" };
      this.add(part, "PROPN/NNP", own, labels[index]);
    });
    return last;
  }
}
