// A mention as reconciliation sees it: with its report, its comparable name and the class of thing it can be.

import type { Extraction } from "../../model/extraction.ts";
import type { MentionId, ReportId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import { noSenses, type Senses } from "../places/index.ts";
import { placeToldOf } from "../places/same-place.ts";
import { classesOf, type EntityClass } from "./class-of-mention.ts";
import { homesOf } from "./home-country.ts";
import { type ComparableName, comparableName, type NameKind } from "./names/index.ts";
import { nameKey, nameWords } from "./names/name-key.ts";

export interface NamedMention {
  readonly mention: Mention;
  readonly report: ReportId;
  readonly class: EntityClass;
  readonly words: readonly string[];
  readonly key: string;
  /** Words of the title, comparable. */
  readonly title: string;
  readonly titleText: string | undefined;
  /** For a body told with its country, or that every country has: the country, comparable. For a place: which of its name, where that is told. */
  readonly country: string | undefined;
  /** The country its report is about, comparable. */
  readonly home: string | undefined;
  /** Whether every country has a body of its name, the case is about several, and nothing tells whose this is. */
  readonly stateless: boolean;
  /** The key of what a body's name comes down to. */
  readonly core: string;
  /** Its name as it is compared with others of its class. */
  readonly comparable: ComparableName;
}

const comparedAs: Readonly<Record<EntityClass, NameKind>> = {
  person: "person",
  body: "organisation",
  place: "place",
  facility: "place",
};

/** The mentions that make entities: names, descriptions of things, and what stands for either. */
export function namedMentions(
  extractions: readonly Extraction[],
  senses: Senses = noSenses,
): readonly NamedMention[] {
  const keys = once((name): Keyed => ({ key: nameKey(name), words: nameWords(name) }));
  const comparables = once((name) =>
    once((kind) => comparableName(name, comparedAs[kind as EntityClass])),
  );
  const classes = classesOf(extractions, keys);
  const homes = homesOf(extractions, senses, (name) => keys(name).key);
  return extractions.flatMap(({ document, ...told }) => {
    const mentions = [...told.mentions, ...told.passing];
    const countryOf = countriesIn(mentions, homes.of(document.id), (name) => keys(name).key);
    const referents = new Set(mentions.flatMap((one) => one.refersTo?.mention ?? []));
    return mentions
      .filter((mention) => makesEntity(mention, referents))
      .map((mention): NamedMention => {
        const { title, core } = mention;
        const titleText = title && document.text.slice(title.start, title.end);
        const { key, words } = keys(mention.name);
        const found = classes.of(mention, referents.has(mention.id));
        const country = placeToldOf(mention.id, senses) ?? countryOf(mention);
        return {
          mention,
          report: document.id,
          class: found,
          comparable: comparables(mention.name)(found),
          words,
          key,
          title: titleText === undefined ? "" : keys(titleText).key,
          titleText,
          country,
          home: homes.of(document.id),
          stateless: core?.everywhere === true && country === undefined && homes.several,
          core: core === undefined ? key : keys(core.name).key,
        };
      });
  });
}

/**
 * The country of a body: the one it is told with; for one that every country has, the only one that its report tells it with
 * elsewhere, or else the one the report is about.
 */
function countriesIn(
  mentions: readonly Mention[],
  home: string | undefined,
  keyOf: (name: string) => string,
): (mention: Mention) => string | undefined {
  const told = new Map<string, Set<string>>();
  for (const { core } of mentions) {
    if (core?.country === undefined) continue;
    const key = keyOf(core.name);
    told.set(key, (told.get(key) ?? new Set()).add(keyOf(core.country)));
  }
  return ({ core }) => {
    if (core?.country !== undefined) return keyOf(core.country);
    if (core?.everywhere !== true) return undefined;
    const others = [...(told.get(keyOf(core.name)) ?? [])];
    return others.length === 0 ? home : onlyOne(others);
  };
}

function onlyOne(countries: readonly string[]): string | undefined {
  return countries.length === 1 ? countries[0] : undefined;
}

function makesEntity(mention: Mention, referents: ReadonlySet<MentionId>): boolean {
  if (mention.name.trim() === "") return false;
  if (mention.form !== "pronoun") return true;
  return mention.refersTo !== undefined || referents.has(mention.id);
}

interface Keyed {
  readonly key: string;
  readonly words: readonly string[];
}

// A name met ten thousand times is taken apart once.
function once<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    known.set(text, found);
    return found;
  };
}
