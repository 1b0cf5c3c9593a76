import { describe, expect, it } from "vitest";
import { abridge } from "./abridge.ts";

describe("words shortened", () => {
  it.each([
    ["the bridge is shut", 40, "the bridge is shut"],
    ["the bridge is shut, and nobody knows until when", 24, "the bridge is shut, […]"],
    ["the bridge is shut and nobody knows until when", 24, "the bridge is shut and […]"],
    ["the mill has lost 1,200 workers since the spring", 24, "the mill has lost […]"],
    ["the crossing at Oster was not closed by us", 30, "the crossing at Oster was […]"],
    ["“We shall come back with more guns and more men,”", 30, "“We shall come back with […]”"],
    ["a".repeat(50), 10, `${"a".repeat(10)} […]`],
  ])("%j to %i", (words, limit, short) => expect(abridge(words, limit)).toBe(short));
});
