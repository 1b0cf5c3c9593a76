// `sitrep figures` as a user meets it: the built program as a process, on invented reports.

import { describe, expect, it } from "vitest";
import { builtProgram } from "./built-program.ts";

const { run } = builtProgram({
  "news/a.md":
    "---\noutlet: Harbour Post\npublished: 2031-05-17\n---\nClashes in Port Sall on Friday left at least 12 people dead and 90 injured, medics said.\n",
  "news/b.md":
    "---\noutlet: Coast Herald\npublished: 2031-05-19\n---\nThe death toll from Friday's clashes in Port Sall had risen to 19, the health ministry said on Monday. Gen. Abel Mora said that six of his soldiers were killed in the clashes.\n",
  "quiet.txt": "Rain.\n",
  "column.txt":
    "Rebels attacked Port Sall with 12 tanks on Friday.\n\nThe road to Lirra is 40 kilometres long.\n",
});

interface ToldAnswer {
  readonly measure: string;
  readonly low: number;
  readonly high: number | null;
  readonly words: string;
  readonly counts: string;
  readonly chain: readonly { readonly words: string; readonly class: string }[];
}

function told(...words: readonly string[]): readonly ToldAnswer[] {
  const { code, out, err } = figures("news", "-f", "jsonl", ...words);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

describe("figures", () => {
  it("prints each question with all its answers on one scale, parts apart from wholes", () => {
    const { code, out, err } = figures("news");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      /^4 answers to 2 questions in 2 reports \(2 independent\)\.\n\nClash, Port/u,
    );
    expect(out).toMatch(/^ {2}Killed: updated; 3 answers \(3 independent\)\n +0 +\d/mu);
    expect(out).toMatch(/^ {2}Counts of the whole\n {4}at least 12 people +●──▶$/mu);
    expect(out).toMatch(/^ {2}One side only\n {4}6 of his soldiers +◇$/mu);
    expect(out).toMatch(/Coast Herald > the health ministry \(government\)[^[]*\[b:1\]/u);
  });

  it("narrows to a measure, a status, words; several all must hold", () => {
    expect(told("--measure", "injured")).toMatchObject([
      { measure: "injured", low: 90, high: 90, chain: [{ words: "medics", class: "medical" }] },
    ]);
    expect(told("--measure", "Killed", "--words", "soldiers")).toMatchObject([
      { counts: "side", low: 6 },
    ]);
    expect(told("--status", "updated").map(({ measure }) => measure)).toEqual([
      "killed",
      "killed",
      "killed",
    ]);
    expect(told("-q", "--measure", "displaced")).toEqual([]);
  });

  it("gives the same answers in every form, in any order of the inputs", () => {
    const lines = told();
    expect(lines[0]).toMatchObject({ words: "at least 12 people", low: 12, high: null });
    expect(JSON.parse(figures("news", "-f", "json").out)).toEqual(lines);
    const rows = figures("news", "-f", "csv").out.split("\r\n");
    expect(rows).toHaveLength(lines.length + 2);
    const md = figures("news", "-f", "md").out;
    for (const { words } of lines) expect(md.replaceAll("**", "")).toContain(words);
    expect(figures("news/b.md", "news/a.md").out).toBe(figures("news/a.md", "news/b.md").out);
  });

  it("lists counts of things and amounts where they are asked for, and says that there are some", () => {
    expect(figures("column.txt").out).toBe(
      "No count of victims was understood in 1 report. 2 counts of things and amounts besides: --measure counted, --measure measured.\n",
    );
    const { out } = figures("column.txt", "--measure", "counted", "--measure", "measured");
    expect(out).toMatch(/^2 answers to 2 questions in 1 report, of 2 answers: measure counted or/u);
    expect(out).toMatch(
      /^Attack, [\s\S]*^ {2}Counted[\s\S]*12 tanks[\s\S]*^Event not clear[\s\S]*40 kilometres/mu,
    );
    const rows = figures("column.txt", "--measure", "counted", "-f", "jsonl").out;
    expect(JSON.parse(rows)).toMatchObject({
      words: "12 tanks",
      unit: "tank",
      of: "tanks",
      low: 12,
    });
  });

  it("gives what policies read off the answers: under them for a person, a row each for programs", () => {
    const asked = ["--measure", "killed", "--policy", "latest", "--policy", "range"];
    const { code, out } = figures("news", ...asked);
    expect(code).toBe(0);
    expect(out).toContain("  By latest: 19. It is later than the other count.");
    const rows = figures("news", ...asked, "-f", "jsonl")
      .out.trim()
      .split("\n");
    expect(rows.map((row) => JSON.parse(row))).toMatchObject([
      { policy: "latest", measure: "killed", low: 19, best: 19, high: 19 },
      { policy: "range", measure: "killed", low: 12, best: null, high: 19 },
    ]);
    const table = figures("news", ...asked, "-f", "csv").out.split("\r\n");
    expect(table.map((row) => row.split(",")[0])).toEqual(["policy", "latest", "range", ""]);
  });

  it("says in one line that nothing was found, which is an answer", () => {
    expect(figures("quiet.txt")).toEqual({
      code: 0,
      out: "No count of victims was understood in 1 report.\n",
      err: "",
    });
    const none = figures("news", "--words", "flood");
    expect(none.out.replaceAll(/\s+/gu, " ")).toBe(
      "No answer in 2 reports (2 independent), of 4 answers: words “flood”. ",
    );
  });

  it.each([
    [["--measure", "heads"], /The measures are killed, injured, /u],
    [["--status", "settled"], /The statuses are single, agreed, updated, disputed/u],
    [["--words", " - "], /Expected words/u],
    [["--policy", "best"], /The policies are range, latest, conservative, ucdp, airwars/u],
  ])("refuses %j with what there is", (words, said) => {
    const { code, out, err } = figures("news", ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(said);
  });
});

function figures(...words: readonly string[]) {
  return run(["figures", ...words]);
}
