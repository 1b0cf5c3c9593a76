// Finds who and what a report names: capitalised names with titles, and the descriptions that stand for them.

import { makeId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { bySpan, overlaps, type Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import type { Found } from "../findings.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { type FormKind, formKey, kindsOfForms } from "./kinds.ts";
import { knownNamesIn } from "./known-names.ts";
import { findNominals } from "./nominals.ts";
import { isProper, spellingOf } from "./proper.ts";
import { linkMentions } from "./refer.ts";
import { findRuns } from "./runs.ts";
import { type Word, wordsOf } from "./words.ts";

/** The mentions of a reading, in reading order. `times` are not names. */
export function findMentions(reading: Reading, times: readonly TimeExpression[]): Found<Mention> {
  const words = wordsOf(reading);
  const text = reading.document.text;
  const spelling = spellingOf(words);
  const runs = findRuns(words, (index) => isProper(words, index, spelling));
  const plain = runs.flatMap((run) => candidatesOf(words, run, text));
  const candidates = [...plain, ...knownNamesIn(words, plain, spelling.shouted)];
  const kinds = kindsOfForms(words, candidates);
  const names = candidates.flatMap((candidate) => toMention(candidate, { words, kinds, reading }));
  const nominals = findNominals(words, reading.document);
  const mentions = withoutOverlaps([...names, ...nominals], times);
  return { found: linkMentions(mentions, reading), diagnostics: [] };
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
  const start = words[title?.first ?? candidate.first]?.start ?? 0;
  const end = words[candidate.end - 1]?.end ?? start;
  return [
    {
      ...{ start, end, id: makeId("mention", [reading.document.id, start, end]) },
      ...{ kind: form.kind, form: "name", name: candidate.name },
      title: title && spanOf(words, title),
      ...{ country: form.country, refersTo: undefined, rules: form.rules },
    },
  ];
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
