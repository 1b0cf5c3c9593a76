// The hand-made labels of conflict news: their shape, and whether they are of the texts at hand.
// `docs/labelling.md` says how the passages were chosen and labelled.

import { readFileSync } from "node:fs";
import { z } from "zod";
import { sha256Hex } from "../../src/model/ids.ts";
import { corpora } from "./conflict-texts.ts";
import { attribution, figure, spansOfClaims } from "./label-shapes.ts";

/** `tune` may be looked at by those who make the product better; of `kept` only the scores are told. */
export const halves = ["tune", "kept"] as const;
export type Half = (typeof halves)[number];

const passage = z.object({
  corpus: z.enum(corpora),
  document: z.string(),
  half: z.enum(halves),
  sha256: z.string(),
  /** The passage is this much of the document, from its beginning. */
  length: z.int().positive(),
  attributions: z.array(attribution),
  figures: z.array(figure),
});

const truth = z.object({ passages: z.array(passage) });

export type TruePassage = z.infer<typeof passage>;

/** The labels. Throws where the file is not of their shape. */
export function readConflictTruth(): readonly TruePassage[] {
  const source = readFileSync(new URL("../../test/truth/conflict.json", import.meta.url), "utf8");
  return truth.parse(JSON.parse(source)).passages;
}

/** What is wrong with the labels of a passage, given its text; empty where they are of this very text. */
export function problemsOf(labels: TruePassage, text: string): readonly string[] {
  const name = `${labels.corpus} ${labels.document}`;
  return [
    ...(sha256Hex(text) === labels.sha256 ? [] : [`${name}: not the text that was labelled`]),
    ...spansOfClaims(labels)
      .filter((one) => one.end > text.length)
      .map((one) => `${name}: ${one.start}-${one.end} is outside the text`),
  ];
}
