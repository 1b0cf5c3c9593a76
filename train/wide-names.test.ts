// The second opinion on names: that it learns what it is shown, says so where it is asked, and is the same every time.

import { describe, expect, it } from "vitest";
import { featureRows } from "../src/read/trained/features.ts";
import { addSecondOpinion, wideRows } from "../src/read/trained/wide-names.ts";
import type { NameLabel, TaughtDocument } from "./taught.ts";
import { teachWideNames } from "./wide-names.ts";

const labels: readonly NameLabel[] = ["O", "U-PER", "U-LOC", "U-MISC"];

/** A document of sentences like "in Tarn/U-LOC". */
function taught(...sentences: readonly string[]): TaughtDocument {
  return {
    corpus: "made up",
    sentences: sentences.map((sentence) => {
      const words = sentence.split(" ").map((word) => word.split("/"));
      return {
        words: words.map(([form = ""]) => form),
        names: words.map(([, name = "O"]) => name as NameLabel),
      };
    }),
  };
}

const documents = ["Velm", "Oria", "Sarim", "Tovel", "Marn"].flatMap((name) => [
  taught(`they live in ${name}/U-LOC now`, `then ${name}/U-LOC fell`),
  taught(`${name}son/U-PER said no`, `and Mr ${name}son/U-PER left`),
]);
const wide = teachWideNames(documents, labels);

/** What both say of each word where the network does not know. */
function say(sentence: string): readonly (string | undefined)[] {
  const document = [sentence.split(" ")];
  const logs = new Float32Array((document[0] ?? []).length * labels.length).fill(Math.log(0.25));
  const features = featureRows(document, new Map());
  addSecondOpinion(wide, { features, document }, { logs, outside: 0 });
  return (document[0] ?? []).map((_, word) => {
    const row = [...logs.subarray(word * labels.length, (word + 1) * labels.length)];
    return labels[row.indexOf(Math.max(...row))];
  });
}

describe("teachWideNames", () => {
  it("learns from a word and from those around it", () => {
    expect(say("people live in Harn")).toEqual(["O", "O", "O", "U-LOC"]);
    expect(say("and Mr Harn left")).toEqual(["O", "O", "U-PER", "O"]);
  });

  it("learns the same from the same", () => {
    expect(teachWideNames(documents, labels)).toEqual(wide);
    expect([wide.rows, wide.columns]).toEqual([wideRows, labels.length]);
  });

  it("leaves open what a corpus does not say", () => {
    const unsure = taught("the Tarn/? fell", "an Oria/O? fell");
    expect(() => teachWideNames([unsure], labels)).not.toThrow();
    const nothing = teachWideNames([taught("the/? Tarn/?")], labels);
    expect(nothing.values.every((value) => value === 0)).toBe(true);
  });
});

describe("addSecondOpinion", () => {
  it("asks nobody where the network is sure that there is no name", () => {
    const document = [["in", "Velm"]];
    const sure = [Math.log(0.9999), -12, -12, -12];
    const logs = Float32Array.from([...sure, ...sure]);
    const features = featureRows(document, new Map());
    addSecondOpinion(wide, { features, document }, { logs, outside: 0 });
    expect([...logs]).toEqual([...Float32Array.from([...sure, ...sure])]);
  });
});
