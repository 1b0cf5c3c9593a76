// What class of thing a mention can be: its own kind, or what its form is taken for in the rest of the case, where nothing
// in its report speaks for its own.

import { compareText } from "../../model/compare-text.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { Mention } from "../../model/mention.ts";

/** Kinds that one thing can be taken for in two reports share a class. */
export type EntityClass = "person" | "place" | "facility" | "body";

export interface Classes {
  /** `tied`: whether other words of its report stand for it. */
  of(mention: Mention, tied: boolean): EntityClass;
}

/** A class that few uses of a one-word form have, against so many times as many of another, is a slip. */
const slips = 3;

/** The classes of a case; `keys` makes a name comparable. */
export function classesOf(
  extractions: readonly Extraction[],
  keys: (name: string) => { readonly key: string; readonly words: readonly string[] },
): Classes {
  const tallies = new Map<string, Map<EntityClass, number>>();
  const countries = new Set<string>();
  for (const { mentions } of extractions) {
    for (const mention of mentions) {
      const { key } = keys(mention.name);
      if (mention.country) countries.add(key);
      const own = ownClass(mention);
      if (own === undefined) continue;
      const tally = tallies.get(key) ?? new Map<EntityClass, number>();
      tallies.set(key, tally.set(own, (tally.get(own) ?? 0) + 1));
    }
  }
  const most = new Map([...tallies].map(([key, tally]) => [key, mostOf(tally)]));
  return {
    of(mention, tied) {
      const { key, words } = keys(mention.name);
      const own = ownClass(mention);
      const usual = most.get(key);
      if (mention.form !== "name" || usual === undefined) return own ?? usual ?? "body";
      // What some report names as a country is one where another lets it act: "Oria said".
      if (own !== "person" && countries.has(key)) return "place";
      if (own === undefined) return usual;
      const held = own === "person" && (mention.title !== undefined || tied);
      if (held || (tied && words.length === 1) || mention.refersTo !== undefined) return own;
      if (words.length > 1) return usual;
      const tally = tallies.get(key);
      return (tally?.get(own) ?? 0) * slips <= (tally?.get(usual) ?? 0) ? usual : own;
    },
  };
}

function mostOf(tally: ReadonlyMap<EntityClass, number>): EntityClass {
  const [most] = [...tally].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return most?.[0] ?? "body";
}

function ownClass(mention: Mention): EntityClass | undefined {
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
