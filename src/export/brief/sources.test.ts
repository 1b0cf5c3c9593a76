// How dependence is told, in invented reports.

import { describe, expect, it } from "vitest";
import { makeDocument } from "../../ingest/make-document.ts";
import type { Entry } from "../../model/entry.ts";
import { tell, understand } from "../../pipeline.ts";
import { plainReader } from "../../read/index.ts";
import { makeContext } from "./context.ts";
import { headSentences } from "./head.ts";
import { tellDependence } from "./sources.ts";
import { countTellers } from "./tellers.ts";

const cited =
  "The Lissen Post, citing hospital officials, said 12 people were killed when police fired on a crowd in Velm on Monday.";
const own =
  "Police fired on a crowd in Velm on Monday, killing 12 people, hospital officials said.";

function contextOf(reports: readonly (readonly [string, string, string])[]) {
  return makeContext(
    tell(
      reports.map(
        ([ref, outlet, text]): Entry => ({
          kind: "extraction",
          extraction: understand(makeDocument({ ref, outlet, text }), plainReader),
        }),
      ),
    ),
  );
}

describe("what reports have from one outlet", () => {
  const context = contextOf([
    ["1", "Tarn Herald", cited],
    ["12", "Lissen Post", own],
  ]);

  it("names reports where the reason does, and nowhere else", () => {
    expect(tellDependence(context).main.map(({ because }) => because)).toEqual([
      "1 report has it from Lissen Post, whose own report is Lissen Post (12)",
    ]);
  });

  it("is of one voice with that outlet's own report", () => {
    const event = context.situation.events.find(({ reports }) => reports.length === 2);
    expect(event && countTellers(event, context)).toEqual({ reports: 2, independent: 1 });
  });

  it("is told as that outlet's, agency or not", () => {
    expect(headSentences(context).at(-1)).toBe(
      "Part of what the reports tell comes from Lissen Post.",
    );
  });
});
