// What the rest of a document does to the scores of a name.

import { describe, expect, it } from "vitest";
import { decodeNames, readNameScheme, toLogProbabilities } from "./decode-names.ts";
import { addEvidence } from "./name-evidence.ts";

const labels = ["PER", "ORG", "LOC", "MISC"].flatMap((kind) =>
  ["B", "I", "L", "U"].map((place) => `${place}-${kind}`),
);
const columns = ["O", ...labels];
const scheme = readNameScheme(columns);

/** A document in which each word is followed by its likeliest labels: "Tarn/U-LOC", "Sarim/U-LOC/U-PER" (the first a bit more). */
function read(...sentences: readonly string[]): readonly string[] {
  const tagged = sentences.map((sentence) => sentence.split(" ").map((word) => word.split("/")));
  const document = tagged.map((words) => words.map(([word = ""]) => word));
  const logs = Float32Array.from(
    tagged.flat().flatMap(([, ...likely]) => columns.map((column) => scoreOf(column, likely))),
  );
  toLogProbabilities(logs, columns.length);
  addEvidence(document, logs, scheme);
  let first = 0;
  return document.flatMap((words) => {
    const range = { first, end: first + words.length };
    first = range.end;
    return decodeNames(logs, range, scheme).map(
      (name) => `${words.slice(name.first, name.end).join(" ")}: ${name.kind}`,
    );
  });
}

function scoreOf(column: string, likely: readonly string[]): number {
  const place = likely.indexOf(column);
  if (likely.length === 0) return column === "O" ? 6 : 0;
  return place < 0 ? 0 : 6 - place;
}

describe("addEvidence", () => {
  it("lends a last name the kind of the full name", () => {
    expect(read("Omar/B-PER Sarim/L-PER spoke", "then Sarim/U-LOC/U-PER left")).toEqual([
      "Omar Sarim: person",
      "Sarim: person",
    ]);
  });

  it("lets many clear uses settle a doubtful one", () => {
    expect(read("in Velm/U-LOC", "to Velm/U-LOC", "and Velm/U-ORG/U-LOC said")).toEqual([
      "Velm: place",
      "Velm: place",
      "Velm: place",
    ]);
  });

  it("keeps a clear use against one other", () => {
    expect(read("in Velm/U-LOC", "Omar/B-PER Velm/L-PER")).toEqual([
      "Velm: place",
      "Omar Velm: person",
    ]);
  });

  it("gives a short form the kind of the name it is short for", () => {
    expect(
      read(
        "the Velm/B-ORG Relief/I-ORG Front/L-ORG ( VRF/U-MISC/U-ORG ) said",
        "VRF/U-LOC/U-ORG men left",
      ),
    ).toEqual(["Velm Relief Front: organisation", "VRF: organisation", "VRF: organisation"]);
  });

  it("changes nothing in a document where each form stands once", () => {
    expect(read("Sarim/U-LOC/U-PER left Velm/U-ORG")).toEqual([
      "Sarim: place",
      "Velm: organisation",
    ]);
  });
});
