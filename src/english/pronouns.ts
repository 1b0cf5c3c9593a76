// Pronouns that stand for somebody or something named elsewhere, with what each says of whom it can mean.

export type PronounCase = "subject" | "object" | "owner" | "self";

/** Whom a pronoun can mean: one person, a body or thing, several, whoever speaks, or the noun before it. */
export type PronounSense = "person" | "body" | "many" | "speaker" | "relative";

export interface Pronoun {
  readonly sense: PronounSense;
  readonly gender: "man" | "woman" | undefined;
  /** `undefined` where the word alone does not tell ("her"). */
  readonly case: PronounCase | undefined;
}

type Row = readonly [
  sense: PronounSense,
  gender: Pronoun["gender"],
  case_: Pronoun["case"],
  words: string,
];

const rows: readonly Row[] = [
  ["person", "man", "subject", "he"],
  ["person", "man", "object", "him"],
  ["person", "man", "owner", "his"],
  ["person", "man", "self", "himself"],
  ["person", "woman", "subject", "she"],
  ["person", "woman", undefined, "her"],
  ["person", "woman", "self", "herself"],
  ["body", undefined, undefined, "it"],
  ["many", undefined, "subject", "they"],
  ["speaker", undefined, "subject", "i we"],
  ["relative", undefined, "subject", "who which"],
];

/** Pronouns in lower case. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map(
  rows.flatMap(([sense, gender, case_, words]) =>
    words.split(" ").map((word) => [word, { sense, gender, case: case_ }] as const),
  ),
);
