// Keys under which names that may be one are found, so that no name is ever compared with all others. A key is the consonants
// of one word and the sound another begins with: fine enough that a common name alone makes no block.

import type { BodyParts } from "./body-parts.ts";
import type { ComparableName } from "./comparable-name.ts";
import { linesOfGivenName } from "./given-names-table.ts";
import { skeleton } from "./name-key.ts";
import type { NamePart } from "./name-part.ts";
import type { PersonParts } from "./person-parts.ts";

/** Of longer names the first and the last words make keys. */
const most = { first: 3, last: 2 };

/**
 * Some two dozen keys at most. Two names that may be one share a key or more: spellings, short forms, another order, a middle
 * name, an acronym and its words. Names that share none need not be compared. A name of one word shares keys with other
 * single words only: whose short name it is, is not for spelling to say.
 */
export function blockingKeys(name: ComparableName): readonly string[] {
  const keys = name.kind === "person" ? personKeys(name.parts) : bodyKeys(name.parts);
  return [...new Set(keys)].map((key) => `${name.kind} ${key}`);
}

function personKeys({ parts, whole, chinese }: PersonParts): readonly string[] {
  const naming = parts.filter(({ optional }) => !optional);
  return [
    ...pairKeys(naming.length > 0 ? naming : parts, givenSounds),
    wholeKey(whole),
    ...(chinese === undefined ? [] : [chinese.sounds]),
  ];
}

function bodyKeys({ parts, whole, acronym, initials }: BodyParts): readonly string[] {
  const letters = acronym === undefined ? initials : [acronym];
  return [
    ...pairKeys(parts, ({ letters: word }) => [soundOf(word)]),
    wholeKey(whole),
    ...letters.map((one) => `${one}.`),
  ];
}

/** Names that are one but for their spaces, and names of one word. */
function wholeKey(whole: string): string {
  return `=${skeleton(whole) || whole}`;
}

function pairKeys(
  parts: readonly NamePart[],
  soundsOf: (part: NamePart) => readonly string[],
): readonly string[] {
  const chosen = parts.filter(
    (_, index) => index < most.first || index >= parts.length - most.last,
  );
  const [only] = chosen;
  if (chosen.length === 1 && only !== undefined) return [wholeKey(only.letters)];
  return chosen.flatMap((word) =>
    word.initial
      ? []
      : chosen
          .filter((other) => other !== word)
          .flatMap(soundsOf)
          .map((sound) => `${word.skeleton || word.letters}+${sound}`),
  );
}

// "Sasha" is found under the sounds of all names it is short for.
function givenSounds({ letters }: NamePart): readonly string[] {
  return [soundOf(letters), ...linesOfGivenName(letters).map(String)];
}

/** Letters that transliterations begin one name with. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[aeiouy]/u, "a"],
  [/[bp]/u, "p"],
  [/[fvw]/u, "f"],
  [/[cgjkqx]/u, "k"],
  [/[dt]/u, "t"],
  [/[sz]/u, "s"],
];

function soundOf(letters: string): string {
  const first = letters.charAt(0);
  return sounds.find(([pattern]) => pattern.test(first))?.[1] ?? first;
}
