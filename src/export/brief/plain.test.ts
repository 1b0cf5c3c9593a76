import { describe, expect, it } from "vitest";
import { endSentence, inQuotes, plain, shorten } from "./plain.ts";

describe("words of a report in a line", () => {
  it("takes out what would steer a terminal and keeps the words", () => {
    expect(plain("one\u001b[31m red\u001b[0m\r\ntwo\u0007\t\u009bthree")).toBe("one red two three");
  });

  it("keeps a bracket that opens a line", () => {
    expect(plain("one\n[Agency] two")).toBe("one [Agency] two");
  });

  it("takes out marks that turn the line around, keeps joiners and scripts", () => {
    expect(plain("a\u202eb\u2066c\ufeffd")).toBe("abcd");
    expect(plain("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")).toBe(
      "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    );
  });

  it("takes out half a surrogate pair, keeps whole ones", () => {
    expect(plain("x\ud83dy\u{1f600}")).toBe("xy\u{1f600}");
  });
});

describe("quotation marks", () => {
  it.each([
    ['"It is quiet,"', "\u201cIt is quiet,\u201d"],
    ["\u201cIt is quiet\u201d", "\u201cIt is quiet\u201d"],
    ["It is quiet", "\u201cIt is quiet\u201d"],
    ['"calm" and "order"', '\u201c"calm" and "order"\u201d'],
    ['to keep "order"', '\u201cto keep "order"\u201d'],
  ])("%s", (words, quoted) => {
    expect(inQuotes(words)).toBe(quoted);
  });
});

describe("sentences", () => {
  it("end once", () => {
    expect(endSentence("Called Maj. Gen.")).toBe("Called Maj. Gen.");
    expect(endSentence("one says \u201cno.\u201d")).toBe("one says \u201cno.\u201d");
    expect(endSentence("both say 12")).toBe("both say 12.");
  });

  it("are cut at a word", () => {
    expect(shorten("one two three", 9)).toBe("one two\u2026");
    expect(shorten("onetwothree", 6)).toBe("onetwo\u2026");
    expect(shorten("one", 6)).toBe("one");
  });
});
