// Which reports are compared where their rare words do not say it, on made-up rows of words.

import { describe, expect, it } from "vitest";
import { makeDocument } from "../../ingest/make-document.ts";
import { understand } from "../../pipeline.ts";
import { plainReader } from "../../read/index.ts";
import { chooseCompared } from "./fingerprints.ts";
import { wordingsOf } from "./wording.ts";

const row = (from: number, length: number) =>
  Array.from({ length }, (_, index) => `w${from + index}`).join(" ");

/** The number of pairs compared, where no two are alike by rare words. */
function comparedIn(texts: readonly string[]): number {
  const reports = texts.map((text, index) =>
    understand(makeDocument({ ref: `${index}`, text }), plainReader),
  );
  return chooseCompared(wordingsOf(reports), () => 0).pairs.length;
}

describe("reports that are alike by no rare word", () => {
  it("are compared where they are one text with a word of its own in each", () => {
    const copies = [0, 1, 2, 3].map((own) => `${row(0, 40)} own${own} ${row(40, 40)}`);
    expect(comparedIn(copies)).toBe(6);
  });

  it("are not where they share no more than a set phrase", () => {
    const others = [0, 1, 2, 3].map((own) => `${row(0, 20)} ${row(1000 * own + 1000, 60)}`);
    expect(comparedIn(others)).toBe(0);
  });
});
