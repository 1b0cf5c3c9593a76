import { describe, expect, it } from "vitest";
import { withOneSubject } from "./one-subject.ts";

/** `word/UPOS/head/label` each; heads count from 1, 0 is the root. */
function mended(text: string): string {
  const rows = text.split(" ").map((row) => row.split("/"));
  const words = rows.map(([word = ""]) => word);
  const tags = rows.map(([, upos = ""]) => ({ upos, xpos: "", lemma: "" }));
  const arcs = rows.map(([, , head, label = ""]) => ({ head: Number(head) - 1, label }));
  const after = withOneSubject(words, tags, arcs);
  return after.map(({ head, label }, word) => `${words[word]}/${head + 1}/${label}`).join(" ");
}

describe("two subjects that touch", () => {
  it("are a noun and its name", () => {
    expect(
      mended("rebel/NOUN/2/compound leader/NOUN/4/nsubj Mora/PROPN/4/nsubj fled/VERB/0/root"),
    ).toBe("rebel/2/compound leader/4/nsubj Mora/2/appos fled/0/root");
  });

  it("are a title and its name", () => {
    expect(mended("said/VERB/0/root Rep./PROPN/1/nsubj Ada/PROPN/1/nsubj Wren/PROPN/3/flat")).toBe(
      "said/0/root Rep./3/nmod:desc Ada/1/nsubj Wren/3/flat",
    );
  });

  it("are two parts of a name", () => {
    expect(mended("Ada/PROPN/3/nsubj Wren/PROPN/3/nsubj left/VERB/0/root")).toBe(
      "Ada/3/nsubj Wren/1/flat left/0/root",
    );
  });
});

describe("is left alone", () => {
  it.each([
    "talks/NOUN/4/nsubj ,/PUNCT/1/punct Mora/PROPN/4/nsubj said/VERB/0/root",
    "Ada/PROPN/2/nsubj left/VERB/0/root",
    "when/ADV/3/advmod she/PRON/3/nsubj left/VERB/0/root",
    "what/PRON/3/nsubj Ada/PROPN/3/nsubj saw/VERB/0/root",
    "Mora/PROPN/2/nsubj saw/VERB/0/root Ada/PROPN/2/nsubj",
  ])("%s", (text) => {
    const as = text.replace(/\/[A-Z]+\//gu, "/");
    expect(mended(text)).toBe(as);
  });
});
