// `sitrep timeline` as a user meets it: the built program as a process, on invented reports.

import { describe, expect, it } from "vitest";
import { builtProgram } from "./built-program.ts";

const { run } = builtProgram({
  "news/a.md":
    "---\noutlet: Harbour Post\npublished: 2031-05-17\n---\nGunmen attacked the town hall of Port Sall on Friday and killed two guards, police said.\n",
  "news/b.md":
    "---\noutlet: Coast Herald\npublished: 2031-05-29\n---\nArmy jets bombed a depot near Ostrel on 27 May, residents said. In March 2031, rebels shelled Velm, the governor said.\n",
  "news/c.txt": "Protesters stormed the parliament in Tarn on Sunday, a witness said.\n",
  "quiet.txt": "Rain.\n",
});

describe("timeline", () => {
  it("prints what happened when, days sharp, months soft, the undated apart", () => {
    const { code, out, err } = timeline("news", "-q");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [head = "", ...lines] = out.split("\n");
    expect(head).toMatch(/^\d events in 3 reports \(3 independent\), \d event without a date\.$/u);
    const at = (words: RegExp) => lines.findIndex((line) => words.test(line));
    expect(at(/^March 2031 +▒+·+ /u)).toBeGreaterThan(0);
    expect(at(/^March 2031/u)).toBeLessThan(at(/^16 May 2031 +·+█·* +Attack/u));
    expect(at(/^16 May 2031/u)).toBeLessThan(at(/^27 May 2031 +·+█ /u));
    expect(at(/^27 May 2031/u)).toBeLessThan(at(/^WITHOUT A DATE/u));
    expect(at(/^WITHOUT A DATE/u)).toBeLessThan(at(/^Sunday/u));
  });

  it("narrows to days, where what may have been in them counts, and to words", () => {
    const days = (...words: readonly string[]) =>
      timeline("news", "-q", "-f", "jsonl", ...words)
        .out.split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line).time?.edtf ?? null);
    expect(days("--from", "2031-05-01")).toEqual(["2031-05-16", "2031-05-27"]);
    expect(days("--until", "2031-03-10")).toEqual(["2031-03"]);
    expect(days("--words", "ostrel")).toEqual(["2031-05-27"]);
    expect(days("--words", "tarn")).toEqual([null]);
    expect(days("--from", "2032-01-01")).toEqual([]);
  });

  it("gives the same events in every form, in any order of the inputs", () => {
    const items = JSON.parse(timeline("news", "-f", "json").out);
    const rows = timeline("news", "-f", "csv").out.split("\r\n");
    expect(rows).toHaveLength(items.length + 2);
    const md = timeline("news", "-f", "md").out;
    expect(md).toContain("## Without a date");
    for (const { when } of items) expect(md).toContain(when);
    expect(timeline("news/c.txt", "news/b.md", "news/a.md").out).toBe(
      timeline("news/a.md", "news/b.md", "news/c.txt").out,
    );
  });

  it("says in one line that there is nothing, and refuses what is no day", () => {
    expect(timeline("quiet.txt").out).toBe("No event was made out in 1 report.\n");
    const { code, err } = timeline("news", "--from", "2031-02-30");
    expect(code).toBe(2);
    expect(err).toMatch(/Expected a day, like 2031-05-16/u);
  });
});

function timeline(...words: readonly string[]) {
  return run(["timeline", ...words]);
}
