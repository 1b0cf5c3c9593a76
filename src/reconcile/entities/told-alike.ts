// What the sentences of reports tell of, by which it is judged whether two of them speak of one happening.

import { countLeading } from "../../model/count-leading.ts";
import type { Extraction } from "../../model/extraction.ts";
import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import type { NamedMention } from "./named-mention.ts";

/** Who and what is named in some sentence, and the nouns by which others are described there. */
export interface Telling {
  readonly names: ReadonlySet<MentionId>;
  readonly nouns: ReadonlySet<string>;
}

/** The word that says what a description is of - descriptions end in it - with its class. */
export function nounOf({ class: found, words }: NamedMention): string {
  return JSON.stringify([found, words.at(-1)]);
}

/** Gives what the sentence of a mention tells of. */
export function tellings(
  mentions: readonly NamedMention[],
  clusters: Clusters<MentionId>,
  extractions: readonly Extraction[],
): (one: NamedMention) => Telling {
  const starts = new Map(
    extractions.map(({ document, sentences }) => [
      document.id,
      sentences.map(({ start }) => start),
    ]),
  );
  const keyOf = ({ report, mention }: NamedMention): string =>
    `${report} ${countLeading(starts.get(report) ?? [], (start) => start <= mention.start)}`;
  const found = new Map(
    [...groupBy(mentions, keyOf)].map(([key, members]): readonly [string, Telling] => [
      key,
      {
        names: new Set(
          members.flatMap(({ mention }) =>
            mention.form === "name" ? clusters.of(mention.id) : [],
          ),
        ),
        nouns: new Set(
          members.flatMap((one) => (one.mention.form === "nominal" ? nounOf(one) : [])),
        ),
      },
    ]),
  );
  return (one) => found.get(keyOf(one)) ?? nothing;
}

const nothing: Telling = { names: new Set(), nouns: new Set() };

/** Whether two sentences tell of the same: a name in common, or two nouns beside that of the two descriptions. */
export function areAlike(a: Telling, b: Telling): boolean {
  return sharedCount(a.names, b.names) > 0 || sharedCount(a.nouns, b.nouns) > 2;
}

/** How many members two sets share. */
export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared;
}
