import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nestRanges, type Range } from "./nest.ts";

function range(start: number, end: number, name: string, rank = 0): Range {
  return { start, end, element: "i", attributes: ` n=${name}`, firstOnly: ` id=${name}`, rank };
}

describe("ranges as elements", () => {
  it("nests what lies inside", () => {
    expect(nestRanges("abcdef", [range(1, 2, "y"), range(0, 4, "x")])).toBe(
      "<i id=x n=x>a<i id=y n=y>b</i>cd</i>ef",
    );
  });

  it("cuts what crosses, and keeps the id on the first piece", () => {
    expect(nestRanges("abcdef", [range(0, 3, "x"), range(2, 5, "y")])).toBe(
      "<i id=x n=x>ab<i id=y n=y>c</i></i><i n=y>de</i>f",
    );
  });

  it("sets equal ranges by rank", () => {
    expect(nestRanges("ab", [range(0, 2, "y", 2), range(0, 2, "x", 1)])).toBe(
      "<i id=x n=x><i id=y n=y>ab</i></i>",
    );
  });

  it("escapes the text and leaves out empty and outlying ranges", () => {
    expect(nestRanges("<&>", [range(1, 1, "x"), range(2, 9, "y"), range(7, 9, "z")])).toBe(
      "&lt;&amp;<i id=y n=y>&gt;</i>",
    );
  });

  it("keeps every character, balances every element, gives every id once", () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.nat(3)), { maxLength: 12 });
    fc.assert(
      fc.property(spans, (tuples) => {
        const text = "abcdefghijklmnopqrstuvwxyzABCD";
        const ranges = tuples.map(([a, b, rank], index) =>
          range(Math.min(a, b), Math.max(a, b), `r${index}`, rank),
        );
        const html = nestRanges(text, ranges);
        expect(html.replace(/<[^>]*>/g, "")).toBe(text);
        const ids = html.match(/id=r\d+/g) ?? [];
        expect(ids.length).toBe(ranges.filter(({ start, end }) => start < end).length);
        expect(new Set(ids).size).toBe(ids.length);
        let depth = 0;
        for (const tag of html.match(/<\/?i/g) ?? []) {
          depth += tag === "<i" ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});
