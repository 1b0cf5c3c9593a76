// `sitrep actors` as a user meets it: the built program as a process, on invented reports.

import { describe, expect, it } from "vitest";
import { builtProgram } from "./built-program.ts";

const { run } = builtProgram({
  "news/a.md":
    "---\noutlet: Harbour Post\npublished: 2031-05-17\n---\nGeneral Abel Mora leads the Northern Front. Mora denied on Friday that his men had shelled Port Sall. Governor Ina Dorn of Tarn Province said that the road was shut.\n\nAbel Mora was joined by Ruta Salk, a spokeswoman for the Northern Front.\n",
  "news/b.md":
    '---\noutlet: Coast Herald\npublished: 2031-05-19\n---\nThe Northern Front attacked Port Sall on Sunday, Ina Dorn said.\n\n"We are not at war," said Mora.\n',
  "quiet.txt": "Rain.\n",
});

interface ToldActor {
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly count: number }[];
  readonly relations: readonly { readonly relation: string; readonly direction: string }[];
}

function told(...words: readonly string[]): readonly ToldActor[] {
  const { code, out, err } = actors("news", "-q", "-f", "jsonl", ...words);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

function namesOf(...words: readonly string[]): readonly string[] {
  return told(...words)
    .map(({ name }) => name)
    .toSorted();
}

describe("actors", () => {
  it("prints who is named, under all forms of the name, in which roles, on whose word", () => {
    const { code, out, err } = actors("news");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^4 people and bodies in 2 reports \(2 independent\)\.\n\n/u);
    expect(out).toMatch(
      /^Abel Mora \(person, \d mentions in 2 reports \(2 independent\)\) \[a:1\]\[b:\d\]$/mu,
    );
    expect(out).toMatch(/^ {2}Named: (?:Abel Mora|Mora) \(2\) and /mu);
    expect(out).toMatch(/^ {2}Called: General, says Harbour Post\. \[a:1\]$/mu);
    expect(out).toMatch(/^ {2}Leads Northern Front, says Harbour Post\. \[a:1\]$/mu);
    expect(out).toMatch(/^ {2}Led by Abel Mora, says Harbour Post\. \[a:1\]$/mu);
    expect(out).toMatch(
      /^ {2}Statements: 2 in 2 reports \(2 independent\) \(1 denial\)\. \[a:2\]\[b:2\]$/mu,
    );
    expect(out).toMatch(/^ {2}Told to have done: Attack, [^[]*(?:\[a:2\])?\[b:1\]$/mu);
    expect(out).toMatch(/^ {2}Reports: a and b\.$/mu);
  });

  it("narrows to words, kinds, sides and relations; several all must hold", () => {
    expect(namesOf("--words", "governor")).toEqual(["Ina Dorn"]);
    expect(namesOf("--kind", "organisation")).toEqual(["Northern Front"]);
    expect(namesOf("--side", "MORA")).toEqual(["Abel Mora", "Northern Front"]);
    expect(namesOf("--side", "northern front")).toEqual([
      "Abel Mora",
      "Northern Front",
      "Ruta Salk",
    ]);
    expect(namesOf("--side", "northern front", "--kind", "person", "--words", "ruta")).toEqual([
      "Ruta Salk",
    ]);
    expect(namesOf("--relation", "speaks-for")).toEqual(["Northern Front", "Ruta Salk"]);
    expect(namesOf("--side", "nobody")).toEqual([]);
  });

  it("gives the same actors in every form, in any order of the inputs", () => {
    const items = told();
    expect(JSON.parse(actors("news", "-f", "json").out)).toEqual(items);
    const [titles = "", ...rows] = actors("news", "-f", "csv").out.split("\r\n");
    expect(titles).toMatch(/^entity,kind,name,names,roles,allied,hostile,/u);
    expect(rows).toHaveLength(items.length + 1);
    const md = actors("news", "-f", "md").out;
    for (const { name } of items) expect(md).toContain(`**${name}**`);
    expect(md).toContain("## References");
    expect(actors("news/b.md", "news/a.md").out).toBe(actors("news/a.md", "news/b.md").out);
  });

  it("fits a narrow screen, and has no colour in a pipe", () => {
    const { out } = run(["actors", "news"], { env: { COLUMNS: "44" } });
    expect(out.split("\n").filter((line) => line.length > 44)).toEqual([]);
    expect(out).not.toContain("\u001b");
    const coloured = run(["actors", "news"], { env: { FORCE_COLOR: "1" } }).out;
    expect(coloured).toContain("\u001b[1mAbel Mora\u001b");
    const plainly = run(["actors", "news", "--no-color"], { env: { FORCE_COLOR: "1" } }).out;
    expect(plainly).toBe(actors("news").out);
  });

  it("says in one line that nobody is named or asked for, which is an answer", () => {
    expect(actors("quiet.txt")).toEqual({
      code: 0,
      out: "No person, organisation or group is named in 1 report.\n",
      err: "",
    });
    expect(actors("news", "--words", "flood").out).toBe(
      "Nobody in 2 reports (2 independent), of 4 people and bodies: words “flood”.\n",
    );
  });

  it.each([
    [["--kind", "place"], /The kinds are person, organisation, group/u],
    [["--relation", "likes"], /The relations are allied, hostile, /u],
    [["--side", " - "], /Expected words/u],
  ])("refuses %j with what there is", (words, said) => {
    const { code, out, err } = actors("news", ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(said);
  });
});

function actors(...words: readonly string[]) {
  return run(["actors", ...words]);
}
