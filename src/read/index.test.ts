// What is read of a document: its body, its headline by itself, nothing that was set aside.

import { describe, expect, it } from "vitest";
import { makeDocument } from "../ingest/make-document.ts";
import { slice } from "../model/span.ts";
import { plainReader } from "./index.ts";

const text =
  "by our desk\nForia falls? Army says no\nThe army denied it. Sign up now. It left.\n\nAll rights reserved.";
const spanOf = (part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

function sentencesOf(parts: Partial<Parameters<typeof makeDocument>[0]>): readonly string[] {
  const document = makeDocument({ text, ref: "test", ...parts });
  return plainReader.read(document).sentences.map((sentence) => slice(text, sentence));
}

describe("plainReader", () => {
  it("reads a headline as one sentence, whatever stands in it", () => {
    expect(sentencesOf({ headline: spanOf("Foria falls? Army says no") })).toContain(
      "Foria falls? Army says no",
    );
  });

  it("reads nothing before or after the body", () => {
    const body = spanOf("The army denied it.");
    expect(sentencesOf({ body })).toEqual(["The army denied it."]);
  });

  it("leaves out a headline that stands outside the body", () => {
    const body = spanOf("The army denied it.");
    const headline = spanOf("Foria falls? Army says no");
    expect(sentencesOf({ body, headline })).toEqual(["The army denied it."]);
  });

  it("reads around what was set aside in the middle of a line", () => {
    const body = spanOf("The army denied it. Sign up now. It left.");
    const setAside = [{ ...spanOf("Sign up now."), reason: "sign-up line" }];
    expect(sentencesOf({ body, setAside })).toEqual(["The army denied it.", "It left."]);
  });

  it("reads an empty text as nothing", () => {
    const reading = plainReader.read(makeDocument({ text: " \r\n\u200b", ref: "test" }));
    expect([...reading.paragraphs, ...reading.sentences, ...reading.tokens]).toEqual([]);
  });
});
