import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { contentHash } from "./content-hash.ts";

describe("the hash of a content security policy", () => {
  it.each(["", "a", "a { color: red }", "\u201cx\u201d"])("of %j", (text) => {
    const expected = createHash("sha256").update(text).digest("base64");
    expect(contentHash(text)).toBe(`'sha256-${expected}'`);
  });
});
