// Bounds at their fixed point: the same whatever the order, tighter with every link, and never without their words.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReportId } from "../../model/ids.ts";
import type { Bound, Bounds } from "./bounds.ts";
import { type Link, type Network, propagate } from "./propagate.ts";

const names = ["a", "b", "c", "d", "e"] as const;

describe("propagation", () => {
  it("passes a bound along a chain of links, with the words of each", () => {
    const { bounds } = propagate({
      bounds: new Map([["a", { low: bound(100), high: bound(100) }]]),
      links: [link(1, "a", "b", 6), link(2, "b", "c", 6)],
    });
    expect(bounds.get("c")?.low?.day).toBe(100);
    expect(bounds.get("c")?.high?.day).toBe(112);
    expect(bounds.get("c")?.high?.because).toHaveLength(3);
  });

  it("passes a year on as the same year", () => {
    const { bounds } = propagate({
      bounds: new Map([["a", { low: bound(0, "year"), high: bound(364, "year") }]]),
      links: [link(1, "a", "b", 6)],
    });
    expect(bounds.get("b")?.high).toMatchObject({ day: 364, grain: "year" });
  });

  it("leaves out what leaves a day no room, and tells both sides", () => {
    const { bounds, contradictions } = propagate({
      bounds: new Map([
        ["a", { low: bound(100), high: bound(100) }],
        ["b", { low: bound(500), high: undefined }],
      ]),
      links: [link(1, "a", "b", 6)],
    });
    expect(bounds.get("b")).toMatchObject({ low: { day: 500 }, high: undefined });
    expect(contradictions.length).toBeGreaterThan(0);
    expect(contradictions.every(({ stood, left }) => stood.length > 0 && left.length > 0)).toBe(
      true,
    );
  });

  it("comes to the same bounds in any order, where nothing contradicts", () => {
    fc.assert(
      fc.property(network, (given) => {
        const there = propagate(given);
        const back = propagate({ ...given, links: given.links.toReversed() });
        fc.pre(there.contradictions.length + back.contradictions.length === 0);
        expect(days(back.bounds)).toEqual(days(there.bounds));
      }),
    );
  });

  it("never widens a bound by another link, unless words contradict", () => {
    fc.assert(
      fc.property(network, (given) => {
        const fewer = propagate({ ...given, links: given.links.slice(1) });
        const all = propagate(given);
        fc.pre(all.contradictions.length === 0);
        for (const [name, [low, high]] of days(fewer.bounds)) {
          const [closer, nearer] = new Map(days(all.bounds)).get(name) ?? [];
          if (low !== undefined) expect(closer).toBeGreaterThanOrEqual(low);
          if (high !== undefined) expect(nearer).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it("gives no bound without its words, and leaves every day room", () => {
    fc.assert(
      fc.property(network, (given) => {
        for (const { low, high } of propagate(given).bounds.values()) {
          for (const one of [low, high])
            if (one !== undefined) expect(one.because.length).toBeGreaterThan(0);
          if (low !== undefined && high !== undefined)
            expect(low.day).toBeLessThanOrEqual(high.day);
        }
      }),
    );
  });
});

const name = fc.constantFrom(...names);
const day = fc.integer({ min: 0, max: 40 });
const someBounds: fc.Arbitrary<Bounds> = fc
  .tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }))
  .map(([low, width]) => ({
    low: low === undefined ? undefined : bound(low),
    high: width === undefined ? undefined : bound((low ?? 0) + width),
  }));
const network: fc.Arbitrary<Network> = fc
  .tuple(
    fc.array(fc.tuple(name, someBounds), { maxLength: 5 }),
    fc.array(fc.tuple(name, name, fc.integer({ min: 0, max: 13 })), { minLength: 1, maxLength: 8 }),
  )
  .map(([bounds, links]) => ({
    bounds: new Map(bounds),
    links: links.map(([earlier, later, most], index) => link(index, earlier, later, most)),
  }));

function bound(at: number, grain: Bound["grain"] = "day"): Bound {
  return { day: at, grain, because: [{ report: reportOf(at), span: { start: at, end: at + 1 } }] };
}

function link(number: number, earlier: string, later: string, most: number): Link {
  const span = { start: 1_000 + number, end: 1_001 + number };
  return { earlier, later, least: 0, most, because: [{ report: reportOf(number), span }] };
}

function reportOf(number: number): ReportId {
  return `report:${number}` as ReportId;
}

function days(bounds: ReadonlyMap<string, Bounds>) {
  return [...bounds]
    .map(([of, { low, high }]) => [of, [low?.day, high?.day]] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
