// Finds who and what a report names: capitalised names with titles, and the descriptions that stand for them.

import { makeId } from "../../model/ids.ts";
import type { EntityKind, Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { bySpan, overlaps, type Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import type { Found } from "../findings.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { heardIn } from "./heard.ts";
import { type FormKind, formKey, kindsOfForms } from "./kinds.ts";
import { heardNamesIn, knownNamesIn } from "./known-names.ts";
import { findNominals } from "./nominals.ts";
import { isProper, spellingOf } from "./proper.ts";
import { findRuns } from "./runs.ts";
import { type Word, wordsOf } from "./words.ts";

/** The mentions of a reading, in reading order. `times` are not names. */
export function findMentions(reading: Reading, times: readonly TimeExpression[]): Found<Mention> {
  const words = wordsOf(reading);
  const text = reading.document.text;
  const spelling = spellingOf(words);
  const heard = heardIn(words, reading);
  const runs = findRuns(words, (index) => isProper(words, index, spelling, heard), heard);
  const plain = runs.flatMap((run) => candidatesOf(words, run, text, heard));
  const known = knownNamesIn(words, plain, spelling.shouted);
  const shouted = heardNamesIn(words, { heard, known, shouted: spelling.shouted });
  const candidates = [...plain, ...known, ...shouted];
  const kinds = kindsOfForms(words, candidates, heard);
  const names = candidates.flatMap((candidate) => toMention(candidate, { words, kinds, reading }));
  const nominals = findNominals(words, reading.document);
  return { found: withoutOverlaps([...names, ...nominals], times), diagnostics: [] };
}

interface Context {
  readonly words: readonly Word[];
  readonly kinds: ReadonlyMap<string, FormKind>;
  readonly reading: Reading;
}

function toMention(candidate: Candidate, { words, kinds, reading }: Context): readonly Mention[] {
  const form = kinds.get(formKey(candidate.name));
  if (form === undefined) return [];
  const title = form.kind === "person" ? candidate.title : undefined;
  const start = words[title?.first ?? articledStart(words, candidate, form.kind)]?.start ?? 0;
  const end = words[candidate.end - 1]?.end ?? start;
  return [
    {
      ...{ start, end, id: makeId("mention", [reading.document.id, start, end]) },
      ...{ kind: form.kind, form: "name", name: candidate.name },
      title: title && spanOf(words, title),
      ...{ country: form.country, refersTo: undefined, couldBe: [], rules: form.rules },
    },
  ];
}

/** "told The Harbour Voice": a capital on the article, where none is due, makes it a part of a body's name. */
function articledStart(words: readonly Word[], { first }: Candidate, kind: EntityKind): number {
  const before = words[first - 1];
  const belongs = kind === "organisation" && before?.text === "The" && !before.opens;
  return belongs && before.sentence === words[first]?.sentence ? first - 1 : first;
}

function spanOf(
  words: readonly Word[],
  run: { readonly first: number; readonly end: number },
): Span {
  return { start: words[run.first]?.start ?? 0, end: words[run.end - 1]?.end ?? 0 };
}

/** In reading order, the longer kept where two overlap; names that lie in a time expression are dropped. */
function withoutOverlaps(
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): readonly Mention[] {
  const kept: Mention[] = [];
  let time = 0;
  for (const mention of [...mentions].sort(bySpan)) {
    const last = kept.at(-1);
    if (last !== undefined && overlaps(last, mention)) continue;
    while (time < times.length && (times[time]?.span.end ?? 0) <= mention.start) time += 1;
    const nearest = times[time];
    if (nearest !== undefined && overlaps(nearest.span, mention)) continue;
    kept.push(mention);
  }
  return kept;
}
