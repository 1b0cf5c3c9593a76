// `sitrep claims` as a user meets it: the built program as a process, on invented reports in a folder of its own.

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtProgram } from "./built-program.ts";

const { run } = builtProgram({
  "news/a.txt": `The bridge at Port Sall was shelled.

"We will rebuild," said Mayor Ada Wren.

The Harbour Post, citing medical sources, said 15 people had died.
`,
  "news/b.md":
    "---\noutlet: Coast Herald\npublished: 2031-05-19\n---\nMayor Ada Wren said that the bridge was safe. Gen. Abel Mora denied that his troops had shelled Port Sall.\n",
  "quiet.txt": "Rain.\n",
});

interface ToldClaim {
  readonly id: string;
  readonly words: string;
  readonly line: number;
  readonly outlet: string;
  readonly stance: string;
  readonly chain: readonly { readonly words: string; readonly class: string }[];
}

function told(...words: readonly string[]): readonly ToldClaim[] {
  const { code, out, err } = claims(...words, "news", "-f", "jsonl");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

describe("claims", () => {
  it("lists who said what under who says it, and where, and what explains it", () => {
    const { code, out, err } = claims("news");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^\d+ claims in 2 reports \(2 independent\)\.\n\n/u);
    expect(out).toMatch(/^Ada Wren.*: 2 claims in 2 reports \(2 independent\)\./mu);
    expect(out).toMatch(/^ {2}(?:says|promises)[^\n]*: “We will rebuild”$/mu);
    expect(out).toMatch(
      /^ {6}report a > Mayor Ada Wren[^[]*\[a:2, line 3\]\s+claim:[0-9a-f]{16}$/mu,
    );
    expect(out).toMatch(/report a > The Harbour Post \(media\) > medical sources/u);
    const [, id = ""] = /(claim:[0-9a-f]{16})/u.exec(out) ?? [];
    expect(run(["explain", id, "news"]).out).toContain(`#${id}`);
  });

  it("finds a speaker in all reports, a class, a stance, words; several all must hold", () => {
    const wren = told("--speaker", "ada wren");
    expect(wren.map(({ words }) => words)).toEqual([
      "that the bridge was safe",
      "“We will rebuild”",
    ]);
    expect(told("--speaker", "MORA")).toMatchObject([{ stance: "denies" }]);
    expect(told("-q", "--stance", "denies", "--speaker", "Ada Wren")).toEqual([]);
    expect(told("--class", "Medical")).toMatchObject([
      { words: "15 people had died", chain: [{ class: "media" }, { class: "medical" }] },
    ]);
    const bridge = told("--words", "the bridge");
    expect(bridge.length).toBeGreaterThan(1);
    for (const { words } of bridge) expect(words.toLowerCase()).toContain("the bridge");
    expect(told("--class", "outlet").map(({ words }) => words)).toEqual([
      "The bridge at Port Sall was shelled.",
    ]);
  });

  it("gives the same claims in every form, in any order of the inputs", () => {
    const lines = told();
    expect(JSON.parse(claims("news", "-f", "json").out)).toEqual(lines);
    const rows = claims("news", "-f", "csv").out.split("\r\n");
    expect(rows.slice(1, -1).map((row) => row.slice(0, 22))).toEqual(lines.map(({ id }) => id));
    const md = claims("news", "-f", "md").out;
    for (const { id } of lines) expect(md).toContain(`\`${id}\``);
    const [a, b] = [join("news", "a.txt"), join("news", "b.md")];
    expect(claims(b, a).out).toBe(claims(a, b).out);
    for (const by of ["class", "stance", "report"])
      expect(claims("news", "--by", by).out.match(/claim:/gu)).toHaveLength(lines.length);
  });

  it("says in one line that nothing was found, which is an answer", () => {
    const none = claims("news", "--speaker", "Tomas Wren");
    expect(none).toMatchObject({ code: 0, err: "" });
    expect(none.out).toMatch(/^No claim of [^\n]* speaker “Tomas Wren”\.[^\n]*“Ada Wren”\.\n$/u);
    expect(claims("quiet.txt").out).toBe("No claim was made out in 1 report.\n");
    const json = claims("news", "--words", "flood", "-f", "json");
    expect(json).toMatchObject({ code: 0, out: "[\n]\n" });
    expect(json.err).toMatch(/^sitrep: warning: No claim of [^\n]*\n$/u);
    expect(claims("news", "--words", "flood", "-f", "jsonl", "-q")).toEqual({
      code: 0,
      out: "",
      err: "",
    });
  });

  it.each([
    [
      ["--class", "spies"],
      /'--class <class>' argument 'spies' is invalid\. The classes are belligerent, .*outlet/u,
    ],
    [["--stance", "shouts"], /The stances are asserts, denies, /u],
    [["--by", "day"], /Allowed choices are speaker, class, stance, report/u],
    [["--speaker", "  "], /Expected words/u],
    [["--format", "xml"], /Allowed choices are terminal, md, csv, jsonl, json/u],
  ])("refuses %j with what there is", (words, said) => {
    const { code, out, err } = claims(...words, "news");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(said);
    expect(err).toMatch(/^sitrep: error: [^\n]+\n$/u);
  });

  it("has a help that fits 80 columns and names every class and stance", () => {
    const { code, out } = claims("--help");
    expect(code).toBe(0);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    const { err } = claims("--class", "?", "news");
    const [, list = ""] = /The classes are ([^.]*)\./u.exec(err) ?? [];
    const names = list.split(", ");
    expect(names).toHaveLength(18);
    for (const name of names) expect(out).toMatch(new RegExp(`\\b${name}\\b`, "u"));
  });
});

function claims(...words: readonly string[]) {
  return run(["claims", ...words]);
}
