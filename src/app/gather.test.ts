import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gather } from "./gather.ts";
import { shortestRefs } from "./shortest-refs.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gather-"));
  for (const name of ["b", "a"]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "1.txt"), `Rain fell in ${name}.`);
  }
  writeFileSync(join(folder, "b", "2.MD"), "Rain.");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function* streamOf(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}

describe("gather", () => {
  it("reads a folder by path, under the least names that tell files apart", async () => {
    const { inputs, diagnostics } = await gather([folder]);
    expect(diagnostics).toEqual([]);
    expect(inputs.map(({ ref, format }) => [ref, format])).toEqual([
      ["a/1", "txt"],
      ["b/1", "txt"],
      ["2", "md"],
    ]);
  });

  it("reads a file once, however often it is named", async () => {
    const names = [
      join(folder, "a", "1.txt"),
      folder,
      `${folder}/a/../a/1.txt`,
      join(folder, "*", "1.txt"),
    ];
    const { inputs } = await gather(names);
    expect(inputs.map(({ ref }) => ref).sort()).toEqual(["2", "a/1", "b/1"]);
  });

  it("calls the same files the same in any order", async () => {
    const names = [join(folder, "b"), join(folder, "a")];
    const refs = async (list: readonly string[]) =>
      (await gather(list)).inputs.map(({ ref }) => ref).sort();
    expect(await refs(names)).toEqual(await refs([...names].reverse()));
  });

  it.each([
    ['{"text":"Rain."}\n{"text":"Snow."}\n', "jsonl"],
    ['{"text":"Rain."}\n{"broken\n', "jsonl"],
    ["Rain fell.\n{}\n", "txt"],
    ["---\ntitle: Rain\n---\nRain fell.", "md"],
    ["", "txt"],
  ])("tells the format of standard input: %j", async (text, format) => {
    const { inputs } = await gather(["-"], { stdin: streamOf(text.slice(0, 5), text.slice(5)) });
    expect(inputs.map((input) => [input.ref, input.format])).toEqual([["stdin", format]]);
  });

  it("tells how far it is, and passes on what the user says of the reports", async () => {
    const told: string[] = [];
    const { inputs } = await gather([join(folder, "b")], {
      given: { outlet: "Tarn Today" },
      onProgress: ({ read, of }) => told.push(`${read}/${of}`),
    });
    expect(told).toEqual(["1/2", "2/2"]);
    expect(inputs.every(({ given }) => given.outlet === "Tarn Today")).toBe(true);
  });
});

describe("shortestRefs", () => {
  it.each([
    [
      ["x/a.txt", "x/b.txt"],
      ["a", "b"],
    ],
    [
      ["x/a.txt", "y/a.txt"],
      ["x/a", "y/a"],
    ],
    [
      ["x/a.txt", "x/a.md"],
      ["a.txt", "a.md"],
    ],
    [
      ["p/x/a.txt", "q/x/a.txt", "q/b.txt"],
      ["p/x/a", "q/x/a", "b"],
    ],
    [
      ["a.txt", "x/a.txt"],
      ["a", "x/a"],
    ],
  ])("%j", (paths, refs) => {
    expect(shortestRefs(paths)).toEqual(refs);
  });
});
