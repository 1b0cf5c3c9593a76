// Every kind of input that is not a clean English report: each ends in one clear diagnostic, and the rest is still read.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostileTexts } from "../bench/hostile-texts.ts";
import { gather } from "../src/app/gather.ts";
import { tellSituation } from "../src/app/tell-situation.ts";
import { makeBrief } from "../src/export/brief/index.ts";
import { renderHtml } from "../src/export/html/index.ts";
import { toRecord } from "../src/export/record.ts";
import { ingest } from "../src/ingest/index.ts";
import { uniqueReports } from "../src/ingest/unique.ts";
import { type Diagnostic, describeDiagnostic } from "../src/model/diagnostic.ts";
import type { Document } from "../src/model/document.ts";

const good = "The bridge over the Tarn was closed on Monday, the governor of Velm said.\n";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bad-input-"));
  writeFileSync(join(folder, "good.txt"), good);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Told {
  readonly documents: readonly Document[];
  readonly codes: readonly string[];
  readonly said: readonly string[];
}

/** All that is read of these names beside one good report, which must always be read. */
async function readBesideGood(...names: readonly string[]): Promise<Told> {
  const gathered = await gather([...names, join(folder, "good.txt")]);
  const ingested = gathered.inputs.map((input) => ingest(input));
  const unique = uniqueReports(ingested.flatMap((one) => one.documents));
  const diagnostics: readonly Diagnostic[] = [
    ...gathered.diagnostics,
    ...ingested.flatMap((one) => one.diagnostics),
    ...unique.diagnostics,
  ];
  expect(unique.documents.some((document) => document.text === good)).toBe(true);
  return {
    documents: unique.documents.filter((document) => document.text !== good),
    codes: diagnostics.map((diagnostic) => diagnostic.code),
    said: diagnostics.map((diagnostic) => describeDiagnostic(diagnostic).replace(`${folder}/`, "")),
  };
}

async function readFile(name: string, content: string | Uint8Array): Promise<Told> {
  writeFileSync(join(folder, name), content);
  return readBesideGood(join(folder, name));
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

describe("what is not text", () => {
  it("an empty file", async () => {
    const told = await readFile("empty.txt", "");
    expect(told.said).toEqual(["empty.txt: nothing in it to read"]);
  });
  it("an empty standard input", async () => {
    const { inputs } = await gather(["-"], { stdin: nothing() });
    const [told] = inputs.flatMap((input) => ingest(input).diagnostics).map(describeDiagnostic);
    expect(told).toBe("standard input: nothing in it to read");
  });
  it("only white space and characters that show nothing", async () => {
    const told = await readFile("blank.txt", " \r\n\u200b\u200f\ufeff\t\n");
    expect(told.codes).toEqual(["input-empty"]);
  });
  it("front matter and nothing behind it", async () => {
    const told = await readFile("bare.md", "---\ntitle: Flood\n---\n");
    expect(told.codes).toEqual(["input-empty"]);
  });
  it("a binary file under the name of a text", async () => {
    const told = await readFile(
      "program.txt",
      new Uint8Array(4096).map((_, at) => (at * 37) % 256),
    );
    expect(told.said).toEqual(["program.txt: not text; skipped"]);
  });
  it("a PDF under the name of a text", async () => {
    const told = await readFile("paper.txt", "%PDF-1.7\n1 0 obj\nendobj\n");
    expect(told.codes).toEqual(["input-binary"]);
  });
});

describe("what is large", () => {
  it("a text of 50 MB is read", async () => {
    const told = await readFile("large.txt", good.repeat(Math.ceil(50_000_000 / good.length)));
    expect(told.codes).toEqual([]);
    expect(told.documents[0]?.text.length).toBeGreaterThanOrEqual(50_000_000);
  }, 10_000);
  it("a text over the limit is not loaded", async () => {
    const told = await readFile("huge.txt", Buffer.alloc(64 * 1024 * 1024 + 1, "a"));
    expect(told.said).toEqual(["huge.txt: 65 MiB is over the limit of 64 MiB; skipped"]);
  });
  it("a line of a million words", async () => {
    const told = await readFile("line.txt", "rain ".repeat(1_000_000));
    expect(told.codes).toEqual([]);
    expect(told.documents).toHaveLength(1);
  }, 10_000);
  it("a million words in a line of JSONL", async () => {
    const line = JSON.stringify({ id: "long", text: "The rain fell. ".repeat(333_334) });
    const told = await readFile("line.jsonl", `${line}\n{"text":"The rain stopped."}\n`);
    expect(told.codes).toEqual([]);
    expect(told.documents.map((document) => document.ref)).toEqual(["long", "line:2"]);
  }, 10_000);
  it("a line of a million spaces", async () => {
    const told = await readFile("spaces.txt", `${" ".repeat(1_000_000)}\n${good}x`);
    expect(told.codes).toEqual([]);
  }, 10_000);
});

describe("texts made to be slow", () => {
  // Their speed is measured in bench/hostile.bench.ts.
  it.each(Object.keys(hostileTexts))(
    "%s is read to the end, and told as a record",
    async (name) => {
      const made = hostileTexts[name];
      if (made === undefined) throw new Error(name);
      const bytes = new TextEncoder().encode(made.make(3000));
      const inputs = [{ name: `${name}.${made.format}`, format: made.format, bytes, given: {} }];
      const situation = await tellSituation({ inputs, diagnostics: [], judgements: [] });
      const { reports } = toRecord(situation);
      expect(reports.map(({ text }) => text).sort()).toEqual(textsOf(made.format, made.make(3000)));
      expect(renderHtml(makeBrief(situation), situation)).toContain("</html>");
      for (const { document, sentences } of situation.extractions) {
        const last = sentences.at(-1)?.end ?? 0;
        const aside = document.setAside.map(({ end }) => end);
        expect(Math.max(last, ...aside)).toBe(document.text.trimEnd().length);
      }
    },
  );
});

function textsOf(format: string, text: string): readonly string[] {
  if (format !== "jsonl") return [text];
  const lines = text.trimEnd().split("\n");
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text).sort();
}

describe("encodings", () => {
  const accented = "The café in Velm was hit, said René Tolle. “We ran – all of us,” he said.";
  it("Latin-1", async () => {
    const told = await readFile(
      "latin.txt",
      iconv.encode("The café in Velm was hit, said René.", "latin1"),
    );
    expect(told.said).toEqual(["latin.txt: not UTF-8; read as windows-1252"]);
    expect(told.documents[0]?.text).toBe("The café in Velm was hit, said René.");
  });
  it("Windows-1252 with curly quotation marks", async () => {
    const told = await readFile("windows.txt", iconv.encode(accented, "windows-1252"));
    expect(told.codes).toEqual(["encoding-guessed"]);
    expect(told.documents[0]?.text).toBe(accented);
  });
  it.each(["utf-16le", "utf-16be", "utf-32le", "utf-32be", "utf8"])(
    "%s with its mark",
    async (name) => {
      const told = await readFile(`${name}.txt`, iconv.encode(accented, name, { addBOM: true }));
      expect(told.codes).toEqual([]);
      expect(told.documents[0]?.text).toBe(accented);
    },
  );
  it("UTF-16 without a mark", async () => {
    const told = await readFile("wide.txt", iconv.encode(accented, "utf-16le"));
    expect(told.codes).toEqual(["encoding-guessed"]);
    expect(told.documents[0]?.text).toBe(accented);
  });
  it("UTF-8 with a broken byte", async () => {
    const bytes = Buffer.concat([
      Buffer.from(accented),
      Buffer.from([0xe2, 0x80]),
      Buffer.from(" Rain."),
    ]);
    const told = await readFile("broken.txt", bytes);
    expect(told.said).toEqual(["broken.txt: 1 characters could not be decoded and read as U+FFFD"]);
    expect(told.documents[0]?.text).toBe(`${accented}\ufffd Rain.`);
  });
  it("UTF-8 cut off inside a character", async () => {
    const told = await readFile(
      "cut.txt",
      Buffer.concat([Buffer.from("Rain fell on Velm"), Buffer.from([0xe2, 0x80])]),
    );
    expect(told.codes).toEqual(["encoding-damaged"]);
  });
  it("Cyrillic in Windows-1251 is decoded, and told to be no English", async () => {
    const russian =
      "Губернатор сообщил, что мост через реку закрыт. Четыре человека пострадали. ".repeat(5);
    const told = await readFile("cyrillic.txt", iconv.encode(russian, "windows-1251"));
    expect(told.codes).toEqual(["encoding-guessed", "language-not-read"]);
    expect(told.documents[0]?.text).toBe(russian);
  });
});

describe("text is kept as it is", () => {
  it.each([
    ["Windows line ends", "Rain fell on Velm.\r\n\r\nThe bridge was closed.\r\n"],
    ["right to left", "The group \u200fجيش الوادي\u200e (Valley Army) entered Velm on Monday."],
    ["zero-width characters", "Rain\u200b fell on\u00a0Velm\u200d.\u2060"],
    ["a second byte order mark", "Rain fell.\ufeff It stopped."],
    ["an astral letter and a lone carriage return", "Rain 🌧 fell.\rIt stopped."],
  ])("%s", async (_, text) => {
    const told = await readFile("kept.txt", text);
    expect(told.codes).toEqual([]);
    expect(told.documents[0]?.text).toBe(text);
  });
});

describe("JSONL", () => {
  it("bad lines cost nothing but themselves", async () => {
    const lines = [
      '{"id": 7, "text": "Rain fell."}',
      "not json",
      "",
      '{"title": "no text"}',
      '{"text": 12}',
      '["text"]',
      '{"text": " "}',
      '{"text": "The bridge was closed.", "published": "last week"}',
    ];
    const told = await readFile("mixed.jsonl", lines.join("\r\n"));
    expect(told.said).toEqual([
      "mixed.jsonl, line 2: not JSON; skipped",
      "mixed.jsonl, line 4: no text; skipped",
      "mixed.jsonl, line 5: text is not a string; skipped",
      "mixed.jsonl, line 6: not an object with a text; skipped",
      "mixed.jsonl, line 7: text is empty; skipped",
      "mixed.jsonl, line 8: published time last week is not ISO 8601; left out",
    ]);
    expect(told.documents.map((document) => document.ref)).toEqual(["7", "mixed:8"]);
  });
  it("only blank lines", async () => {
    expect((await readFile("blank.jsonl", "\n\n \n")).codes).toEqual(["input-empty"]);
  });
});

describe("front matter", () => {
  it("that is not valid is told and read past", async () => {
    const told = await readFile("bad.md", "---\ntitle: [flood\n---\nRain fell on Velm.");
    expect(told.codes).toEqual(["front-matter-invalid"]);
    expect(told.documents[0]?.text).toBe("Rain fell on Velm.");
  });
  it("with a published time that is none", async () => {
    const told = await readFile("when.md", "---\npublished: 2031-02-30\n---\nRain fell on Velm.");
    expect(told.said).toEqual(["when.md: published time 2031-02-30 is not ISO 8601; left out"]);
  });
});

describe("files and folders", () => {
  it("a name that is nowhere", async () => {
    expect((await readBesideGood("no/such.txt")).said).toEqual([
      "no/such.txt: no such file or folder",
    ]);
  });
  it("a pattern that matches nothing", async () => {
    expect((await readBesideGood(join(folder, "*.none"))).codes).toEqual(["input-not-found"]);
  });
  it("a folder with nothing readable", async () => {
    mkdirSync(join(folder, "pictures"));
    writeFileSync(join(folder, "pictures", "a.png"), "x");
    writeFileSync(join(folder, "pictures", ".hidden.txt"), good);
    const told = await readBesideGood(join(folder, "pictures"));
    expect(told.said).toEqual([
      "pictures: no readable report in this folder (looked for .txt, .md, .jsonl)",
    ]);
  });
  it("a file of a type that is not read", async () => {
    const told = await readFile("table.xlsx", "x");
    expect(told.said).toEqual(["table.xlsx: files of type .xlsx are not read; skipped"]);
  });
  it("links that go round in a circle", async () => {
    mkdirSync(join(folder, "circle"));
    symlinkSync(join(folder, "circle"), join(folder, "circle", "again"));
    symlinkSync("self.txt", join(folder, "circle", "self.txt"));
    writeFileSync(join(folder, "circle", "in.txt"), `${good}It rained.`);
    const told = await readBesideGood(join(folder, "circle"));
    expect(told.said).toEqual(["circle/self.txt: cannot be read (its links go round in a circle)"]);
    expect(told.documents).toHaveLength(1);
  });
  it("a folder named like a text", async () => {
    mkdirSync(join(folder, "folder.txt"));
    expect((await readBesideGood(join(folder, "folder.txt"))).codes).toEqual(["folder-empty"]);
  });
});

describe("reports", () => {
  it("the same report twice counts once", async () => {
    writeFileSync(join(folder, "b.txt"), "Rain fell on Velm.");
    const told = await readFile("a.txt", "Rain fell on Velm.");
    expect(told.codes).toEqual([]);
    const both = await readBesideGood(join(folder, "b.txt"), join(folder, "a.txt"));
    expect(both.said).toEqual(["b: the same report as a; counted once"]);
    expect(both.documents.map((document) => document.ref)).toEqual(["a"]);
  });
  it("a report in another language is kept, and nothing of it is read", async () => {
    const spanish =
      "El gobernador dijo el lunes que el puente sobre el río fue cerrado después de las lluvias. " +
      "Cuatro personas resultaron heridas y una más murió en el hospital, según las autoridades.";
    const told = await readFile("spanish.txt", spanish);
    expect(told.codes).toEqual(["language-not-read"]);
    expect(told.said[0]).toContain("seems to be in Spanish");
    expect(told.documents[0]?.setAside).toEqual([
      { start: 0, end: spanish.length, reason: "not English" },
    ]);
  });
});
