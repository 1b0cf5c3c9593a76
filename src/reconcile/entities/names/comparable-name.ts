// A name made ready for comparison: taken apart once, so that a name met ten thousand times is taken apart once.

import { type BodyParts, bodyParts } from "./body-parts.ts";
import { nameKey, nameWords } from "./name-key.ts";
import { type PersonParts, personParts } from "./person-parts.ts";

/** What a name can be of. Facilities compare as places, groups as organisations. */
export type NameKind = "person" | "organisation" | "place";

/** A name with what comparing it needs; made by `comparableName`, for one kind. */
export type ComparableName = NameText &
  (
    | { readonly kind: "person"; readonly parts: PersonParts }
    | { readonly kind: "organisation" | "place"; readonly parts: BodyParts }
  );

interface NameText {
  readonly text: string;
  /** One string for exact comparison: names of one key are one spelling. */
  readonly key: string;
  /** Its words in comparable form, in the order written. */
  readonly words: readonly string[];
}

/** Takes a name apart: `comparableName("Khalil al-Mazra’", "person")`. */
export function comparableName(text: string, kind: NameKind): ComparableName {
  const named = { text, key: nameKey(text), words: nameWords(text) };
  return kind === "person"
    ? { ...named, kind, parts: personParts(text) }
    : { ...named, kind, parts: bodyParts(text) };
}
