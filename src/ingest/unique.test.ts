import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDocument } from "./make-document.ts";
import { uniqueReports } from "./unique.ts";

const document = (ref: string, text: string) => makeDocument({ ref, text });

describe("uniqueReports", () => {
  it("counts a report once, under its smallest ref", () => {
    const { documents, diagnostics } = uniqueReports([
      document("b", "Rain."),
      document("a", "Rain."),
    ]);
    expect(documents.map(({ ref }) => ref)).toEqual(["a"]);
    expect(diagnostics.map(({ code, facts }) => [code, facts])).toEqual([
      ["report-duplicate", { input: "b", other: "a" }],
    ]);
  });

  it("tells different reports of one name apart", () => {
    const { documents, diagnostics } = uniqueReports([
      document("1", "Rain."),
      document("1", "Snow."),
    ]);
    expect(documents.every(({ ref }) => /^1 \([0-9a-f]{4}\)$/u.test(ref))).toBe(true);
    expect(diagnostics).toEqual([]);
  });

  it("does not depend on the order of the reports", () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("Rain.", "Snow.", "Wind.")),
    );
    fc.assert(
      fc.property(some, (pairs) => {
        const all = pairs.map(([ref, text]) => document(ref, text));
        const names = (list: typeof all) =>
          uniqueReports(list)
            .documents.map(({ id, ref }) => `${id} ${ref}`)
            .sort();
        expect(names([...all].reverse())).toEqual(names(all));
      }),
    );
  });
});
