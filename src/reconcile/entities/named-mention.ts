// A mention as reconciliation sees it: with its report, its comparable name and the class of thing it can be.

import type { Extraction } from "../../model/extraction.ts";
import type { MentionId, ReportId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import { nameKey, nameWords } from "./names/name-key.ts";

/** Kinds that one thing can be taken for in two reports share a class. */
export type EntityClass = "person" | "place" | "facility" | "body";

export interface NamedMention {
  readonly mention: Mention;
  readonly report: ReportId;
  readonly class: EntityClass;
  readonly words: readonly string[];
  readonly key: string;
  /** Words of the title, comparable. */
  readonly title: string;
  readonly titleText: string | undefined;
}

/** The mentions that make entities: names, descriptions of things, and what stands for either. */
export function namedMentions(extractions: readonly Extraction[]): readonly NamedMention[] {
  const kindOfKey = mostUsedClass(extractions);
  const countries = countryKeys(extractions);
  return extractions.flatMap(({ document, mentions }) => {
    const referents = new Set(mentions.flatMap((one) => one.refersTo?.mention ?? []));
    return mentions
      .filter((mention) => makesEntity(mention, referents))
      .map((mention): NamedMention => {
        const { title } = mention;
        const titleText = title && document.text.slice(title.start, title.end);
        const key = nameKey(mention.name);
        return {
          mention,
          report: document.id,
          class: countryClass(mention, key, countries) ?? kindOfKey.get(key) ?? "body",
          words: nameWords(mention.name),
          key,
          title: titleText === undefined ? "" : nameKey(titleText),
          titleText,
        };
      });
  });
}

function makesEntity(mention: Mention, referents: ReadonlySet<MentionId>): boolean {
  if (mention.name.trim() === "") return false;
  if (mention.form !== "pronoun") return true;
  return mention.refersTo !== undefined || referents.has(mention.id);
}

/** What some report names as a country is one where another lets it act as a body: "Oria said". */
function countryClass(
  mention: Mention,
  key: string,
  countries: ReadonlySet<string>,
): EntityClass | undefined {
  const own = classOf(mention);
  return mention.form === "name" && own !== "person" && countries.has(key) ? "place" : own;
}

function countryKeys(extractions: readonly Extraction[]): ReadonlySet<string> {
  const named = extractions.flatMap(({ mentions }) => mentions.filter((one) => one.country));
  return new Set(named.map((one) => nameKey(one.name)));
}

function classOf(mention: Mention): EntityClass | undefined {
  switch (mention.kind) {
    case "person":
    case "place":
    case "facility":
      return mention.kind;
    case "organisation":
    case "group":
      return "body";
    case "other":
      return undefined;
    default:
      return mention.kind satisfies never;
  }
}

// A name nobody placed takes the class its form has elsewhere in the case.
function mostUsedClass(extractions: readonly Extraction[]): ReadonlyMap<string, EntityClass> {
  const counts = new Map<string, Map<EntityClass, number>>();
  for (const mention of extractions.flatMap((one) => one.mentions)) {
    const found = classOf(mention);
    if (found === undefined) continue;
    const key = nameKey(mention.name);
    const tally = counts.get(key) ?? new Map<EntityClass, number>();
    tally.set(found, (tally.get(found) ?? 0) + 1);
    counts.set(key, tally);
  }
  return new Map(
    [...counts].flatMap(([key, tally]) => {
      const [most] = [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return most === undefined ? [] : [[key, most[0]] as const];
    }),
  );
}
