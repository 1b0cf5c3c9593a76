// What is only described, across reports: joined where the reports tell of the same, and never beyond.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { mentionsOf } from "../../model/extraction.ts";
import { understand } from "../../pipeline.ts";
import { reconcileEntities } from "./index.ts";

/** For each word asked for, of which reports the words for its entities are, as `0 1` or `0 | 1`. */
function reportsOf(reports: readonly string[], noun: string): string {
  const extractions = reports.map((text, index) =>
    understand(makeDocument({ text, ref: `${index}` }), reader),
  );
  const { entities } = reconcileEntities(extractions, { same: [], different: [] });
  const refs = new Map(
    extractions.flatMap((one) =>
      mentionsOf(one)
        .filter(({ form, name }) => form === "nominal" && name.toLowerCase().endsWith(noun))
        .map(({ id }) => [id, one.document.ref] as const),
    ),
  );
  return entities
    .map(({ mentions }) => [...new Set(mentions.flatMap((id) => refs.get(id) ?? []))].sort())
    .filter((found) => found.length > 0)
    .map((found) => found.join(" "))
    .sort()
    .join(" | ");
}

const seized = "Abel Mora seized a tanker off Selim on Friday. The tanker was empty.";
const taken = "A tanker was taken off Selim by Abel Mora.";
const elsewhere = "A tanker ran aground near Tarn. The tanker was full.";

describe("a description", () => {
  it("is of one thing where the reports name the same", () =>
    expect(reportsOf([seized, taken], "tanker")).toBe("0 1"));

  it("is of two where they do not", () =>
    expect(reportsOf([seized, elsewhere], "tanker")).toBe("0 | 1"));

  it("makes no entity where it is told of once", () =>
    expect(reportsOf([taken], "tanker")).toBe(""));

  it("is of the first where a report tells of another too", () =>
    expect(reportsOf([seized, `${taken} Another tanker fled.`], "tanker")).toBe("0 1"));

  it("is never of two who are named", () => {
    const mora = "Abel Mora, a miner, met Ina Tarn in Selim. The miner left.";
    const dole = "Karo Dole, a miner, met Ina Tarn in Selim. The miner left.";
    expect(reportsOf([mora, dole], "miner")).toBe("0 | 1");
  });

  it("is of the one named whom another report describes so", () => {
    const miner = "Abel Mora, a miner, left Selim. The miner was ill.";
    const bare = "Abel Mora came to Tarn. The town made room for the miner.";
    expect(reportsOf([miner, bare], "miner")).toBe("0 1");
  });

  it("says nothing of him where another person stands beside it", () => {
    const miner = "Abel Mora, a miner, left Selim. The miner was ill.";
    const other = "Abel Mora came to Tarn. Karo Dole, another miner, saw him there.";
    expect(reportsOf([miner, other], "miner")).not.toContain("0 1");
  });

  it("of people who speak is one in each report", () => {
    const officials = (town: string) =>
      `Abel Mora left Selim for ${town}. Two officials said the road was shut. The officials gave no reason.`;
    expect(reportsOf([officials("Tarn"), officials("Karo")], "officials")).toBe("0 | 1");
  });

  it("is named by its words and not by a pronoun", () => {
    const text = "The army shelled Tarn. It said that it had met rebels. It left on Friday.";
    const extraction = understand(makeDocument({ text, ref: "0" }), reader);
    const { entities } = reconcileEntities([extraction], { same: [], different: [] });
    expect(entities.map(({ name }) => name)).toContain("army");
    expect(entities.map(({ name }) => name)).not.toContain("It");
  });
});
