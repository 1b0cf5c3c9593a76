import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeDiagnostic } from "../model/diagnostic.ts";
import { slice } from "../model/span.ts";
import { type Ingested, type InputFormat, ingest, inputFormats } from "./index.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function ingestText(text: string, format: InputFormat = "txt"): Ingested {
  return ingest({ name: `news/day.${format}`, format, bytes: encode(text), given: {} });
}

/** Lines as reports and what stands around them have them, in any order. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(
        "Bridge over the Tarn closed",
        "The bridge was closed on Monday, the governor said.",
        "Sign up to get our morning briefing",
        "Related stories",
        "Corvane Agency/Blue Lens",
        "VELM (Corvane) - Rain fell.",
        "Copyright 2031 Tarn Today. All rights reserved.",
        "(Reporting by Ansa Melk; Editing by Joro Pend)",
        "Home | World | Sport",
        "\u200f\u200b",
        "",
      ),
    ),
    { maxLength: 12 },
  )
  .chain((lines) => fc.constantFrom("\n", "\r\n", "\n\n", "", " ").map((gap) => lines.join(gap)));

describe("ingest, for any input", () => {
  it("never throws and keeps every span inside the text", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      anyText.map((text) => encode(text)),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom(...inputFormats), (input, format) => {
        const read = ingest({ name: "any", format, bytes: input, given: { published: "soon" } });
        expect(read.documents.length + read.diagnostics.length).toBeGreaterThan(0);
        for (const { text, headline, body, setAside, credits } of read.documents) {
          const spans = [body, ...(headline ? [headline] : []), ...setAside, ...credits];
          for (const { start, end } of spans) {
            expect(0 <= start && start < end && end <= text.length).toBe(true);
          }
          for (const credit of credits) expect(slice(text, credit)).toBe(credit.name);
          for (const [at, aside] of setAside.entries()) {
            expect(aside.start).toBeGreaterThanOrEqual(setAside[at - 1]?.end ?? 0);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("keeps the text exactly", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = new TextDecoder("utf-8", { ignoreBOM: true }).decode(encode(text));
        for (const document of ingestText(whole).documents) {
          expect(document.text).toBe(whole.replace(/^\ufeff/u, ""));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("takes time that grows with the text and no faster", () => {
    const units = [
      "a",
      " ",
      ".",
      "Aa",
      "(",
      "[photo: ",
      "By A",
      " and A",
      "/A",
      "| ",
      "A.",
      "© ",
      "\u200b",
      "--- ",
    ];
    for (const unit of units) {
      const begin = performance.now();
      ingestText(`Rain.\n${unit.repeat(200_000)}x\n${unit.repeat(140)}\nRain.`);
      expect(performance.now() - begin, unit).toBeLessThan(2000);
    }
  });
});

describe("ingest", () => {
  it("takes metadata from front matter first, then from what the user says", () => {
    const text =
      "---\noutlet: Tarn Today\npublished: 2031-05-03\n---\n# Bridge closed\n\nRain fell.\n";
    const [document] = ingest({
      name: "a.md",
      format: "md",
      bytes: encode(text),
      given: { outlet: "The Velm Courier", url: "https://tarntoday.example/1" },
    }).documents;
    expect(document).toMatchObject({
      outlet: "Tarn Today",
      url: "https://tarntoday.example/1",
      title: "Bridge closed",
      text: "# Bridge closed\n\nRain fell.\n",
      published: { edtf: "2031-05-03", basis: "given" },
    });
  });

  it("says that front matter in plain text is read as text", () => {
    const text = "---\noutlet: Tarn Today\n---\nRain fell.\n";
    const plain = ingestText(text);
    expect(plain.documents.map((document) => [document.text, document.outlet])).toEqual([
      [text, undefined],
    ]);
    expect(plain.diagnostics.map(describeDiagnostic)).toEqual([
      "news/day.txt: begins with front matter, which is read in .md only; read as text",
    ]);
    for (const other of ["---\nRain fell.\n---\nMore rain.", "---\nRain: much of it.\n"]) {
      expect(ingestText(other).diagnostics).toEqual([]);
    }
  });

  it("calls a report by its id, or by its file and line", () => {
    const lines = '{"id":"x7","text":"Rain fell."}\n{"text":"Rain stopped."}';
    expect(ingestText(lines, "jsonl").documents.map(({ ref }) => ref)).toEqual(["x7", "day:2"]);
    expect(ingestText("Rain fell.").documents.map(({ ref }) => ref)).toEqual(["day"]);
  });

  it("reads a title as the headline where the text has it", () => {
    const line = JSON.stringify({
      title: "Bridge closed | Tarn Today",
      text: "Bridge closed.\nRain fell.",
    });
    const [document] = ingestText(line, "jsonl").documents;
    expect(document?.headline).toEqual({ start: 0, end: 14 });
    expect(document?.title).toBe("Bridge closed | Tarn Today");
  });
});
