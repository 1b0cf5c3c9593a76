// The command line as a user meets it: the built program as a process, on invented reports in a folder of its own.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { version } from "../src/cli/version.ts";
import { recordSchema } from "../src/model/record.ts";
import { builtProgram, programPath as program } from "./built-program.ts";

const reports = {
  "a.txt":
    'Clashes hit Port Sall\n\nAt least 12 people were killed in clashes in Port Sall, medics said.\n\n"We will rebuild," Mayor Ada Wren told Harbour Radio.\n',
  "b.md":
    "---\noutlet: Coast Herald\npublished: 2031-05-19\n---\nThe death toll from the clashes in Port Sall had risen to 19, the health ministry said on Monday.\n",
  "c.jsonl": `${JSON.stringify({ id: "c1", outlet: "Delta Post", published: "2031-05-20", text: "Gen. Abel Mora denied on Tuesday that his troops had shelled Port Sall." })}\n`,
} as const;

const {
  folder,
  write,
  run: sitrep,
} = builtProgram(
  Object.fromEntries(Object.entries(reports).map(([name, text]) => [`news/${name}`, text])),
);

describe("help", () => {
  it("tells commands, inputs, examples, exit codes and environment", () => {
    const { code, out, err } = sitrep(["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const part of [
      "record",
      "brief",
      "figures",
      "explain",
      "Inputs:",
      "Examples:",
      "Exit codes:",
    ])
      expect(out).toContain(part);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it.each(["record", "brief", "figures", "timeline", "explain"])(
    "of %s fits 80 columns",
    (command) => {
      const { code, out } = sitrep([command, "--help"]);
      expect(code).toBe(0);
      expect(widest(out)).toBeLessThanOrEqual(80);
      expect(sitrep(["help", command]).out).toBe(out);
    },
  );

  it("stands in for a command that is not there", () => {
    const { code, out, err } = sitrep([]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Usage: sitrep");
  });

  it("is not needed for the version", () => {
    expect(sitrep(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
});

describe("a user's mistake is one line and exit code 2", () => {
  it.each([
    [["record", "--nope", "news"], /unknown option '--nope'.*'sitrep record --help'/u],
    [["reccord", "news"], /unknown command 'reccord'.*Did you mean record\?/u],
    [["record"], /nothing to read: no INPUT was given/u],
    [["brief"], /nothing to read/u],
    [["explain"], /missing required argument 'ID'/u],
    [["record", "--format", "xml", "news"], /Allowed choices are json, jsonl, notation/u],
    [["brief", "--published", "Friday", "news"], /Expected an ISO 8601 date/u],
    [["brief", "--url", "there", "news"], /Expected a full address/u],
    [["explain", "claim:ffffffffffffffff", "news"], /no id claim:ffffffffffffffff/u],
    [["record", "nowhere"], /nowhere: no such file or folder/u],
    [["record", "--judgements", "nowhere", "news"], /nowhere: cannot be read/u],
  ])("%j", (words, said) => {
    const { code, err } = sitrep(words);
    expect(err).toMatch(said);
    expect(err).toMatch(/^sitrep: error: [^\n]+\n$/u);
    expect(code).toBe(2);
  });
});

describe("record", () => {
  it("prints a record that keeps to its schema", () => {
    const { code, out } = sitrep(["record", "news"]);
    const record = recordSchema.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(out.endsWith("\n")).toBe(true);
    expect(record.reports.map((report) => report.ref).sort()).toEqual(["a", "b", "c1"]);
  });

  it("prints the same things line by line", () => {
    const record = JSON.parse(sitrep(["record", "news"]).out);
    const lines = sitrep(["record", "news", "--format", "jsonl"])
      .out.trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({ type: "record", sitrep: 1 });
    for (const [list, type] of [
      ["reports", "report"],
      ["entities", "entity"],
      ["claims", "claim"],
      ["comparisons", "comparison"],
    ] as const) {
      const items = lines.filter((line) => line.type === type);
      expect(items).toEqual(record[list].map((item: object) => ({ type, ...item })));
    }
  });

  it("gives what the user knows only where a report does not say it", () => {
    const known = ["--outlet", "Island Wire", "--published", "2031-05-18"];
    const { reports } = JSON.parse(sitrep(["record", ...known, "news"]).out);
    const outlets = reports.map(({ ref, outlet }: { ref: string; outlet: string }) => [
      ref,
      outlet,
    ]);
    expect(Object.fromEntries(outlets)).toEqual({
      a: "Island Wire",
      b: "Coast Herald",
      c1: "Delta Post",
    });
  });

  it("reads standard input", () => {
    const { code, out } = sitrep(["record", "-"], { input: reports["a.txt"] });
    expect(code).toBe(0);
    expect(JSON.parse(out).reports).toMatchObject([{ text: reports["a.txt"] }]);
  });

  it("says what it could not read, and reads the rest", () => {
    write("empty.txt", "");
    write("noise.txt", Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 1]));
    const { code, out, err } = sitrep(["record", "empty.txt", "noise.txt", "nowhere.txt", "news"]);
    expect(code).toBe(1);
    expect(JSON.parse(out).reports).toHaveLength(3);
    for (const name of ["empty.txt", "noise.txt", "nowhere.txt"])
      expect(err.split("\n").filter((line) => line.includes(name))).toHaveLength(1);
  });

  it("counts a report that is named twice once", () => {
    const { out } = sitrep(["record", "news", join("news", "a.txt")]);
    expect(out).toBe(sitrep(["record", "news"]).out);
  });
});

describe("the same reports give the same bytes", () => {
  const names = Object.keys(reports).map((name) => join("news", name));

  it.each(["json", "jsonl", "notation"])(
    "as %s: twice, in any order, in any time zone",
    (format) => {
      const first = sitrep(["record", "--format", format, ...names]).out;
      expect(first).not.toBe("");
      expect(sitrep(["record", "--format", format, ...names]).out).toBe(first);
      expect(sitrep(["record", "--format", format, ...names.toReversed()]).out).toBe(first);
      for (const TZ of ["Pacific/Auckland", "America/Los_Angeles", "UTC"])
        expect(sitrep(["record", "--format", format, ...names], { env: { TZ } }).out).toBe(first);
    },
  );

  it.each(["terminal", "md", "html"])("as a brief in %s", (format) => {
    const first = sitrep(["brief", "--format", format, ...names]).out;
    expect(first).not.toBe("");
    expect(sitrep(["brief", "--format", format, ...names.toReversed()]).out).toBe(first);
    const away = { env: { TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8" } };
    expect(sitrep(["brief", "--format", format, ...names], away).out).toBe(first);
  });
});

describe("brief", () => {
  it("has no colour in a pipe, and none with NO_COLOR", () => {
    expect(sitrep(["brief", "news"]).out).not.toContain("\u001b");
    expect(sitrep(["brief", "news"], { env: { FORCE_COLOR: "1" } }).out).toContain("\u001b[");
    const asked = { env: { FORCE_COLOR: "1", NO_COLOR: "1" } };
    expect(sitrep(["brief", "news"], asked).out).not.toContain("\u001b");
    const forced = { env: { FORCE_COLOR: "1" } };
    expect(sitrep(["brief", "--no-color", "news"], forced).out).not.toContain("\u001b");
  });

  it("is as wide as it is told", () => {
    expect(widest(sitrep(["brief", "news"], { env: { COLUMNS: "60" } }).out)).toBeLessThanOrEqual(
      60,
    );
  });

  it("goes to a file in the form its name asks for", () => {
    const { code, out } = sitrep(["brief", "news", "--output", "brief.html"]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(readFileSync(join(folder, "brief.html"), "utf8")).toBe(
      sitrep(["brief", "news", "--format", "html"]).out,
    );
  });

  it("says when the file cannot be written", () => {
    const { code, err } = sitrep(["brief", "news", "-o", join("no", "such", "brief.md")]);
    expect(code).toBe(1);
    expect(err).toMatch(/^sitrep: error: no\/such\/brief\.md: cannot be written[^\n]*\n$/u);
  });
});

describe("explain", () => {
  const record = () => JSON.parse(sitrep(["record", "news"]).out);

  it("shows the words of any id, whole or begun", () => {
    const { claims, entities, events, figures, comparisons } = record();
    const [first] = claims;
    expect(sitrep(["explain", first.id.slice(0, -2), "news"]).out).toContain(`#${first.id}`);
    expect(sitrep(["explain", first.id.split(":")[1], "news"]).out).toContain(`#${first.id}`);
    for (const { id } of [
      entities[0].mentions[0],
      entities[0],
      events[0],
      figures[0],
      comparisons[0],
    ]) {
      const { code, out } = sitrep(["explain", id, "news"]);
      expect(code).toBe(0);
      expect(out).toContain(`#${id}`);
    }
  });

  it("marks a claim's words in their sentence and names its rules", () => {
    const figure = record().claims.find(({ kind }: { kind: string }) => kind === "figure");
    const { out } = sitrep(["explain", figure.id, "news"]);
    expect(out).toMatch(/sentence \d+ \(/u);
    expect(out).toMatch(/\[\[.+\]\]/u);
    expect(out).toMatch(/^Rules that made it\n {2}[\w-]+\/[\w-]+: /mu);
  });

  it("asks for more where several ids begin so", () => {
    const ids = [...record().claims, ...record().entities].map(({ id }) => id.split(":")[1]);
    const digit = [..."0123456789abcdef"].find(
      (one) => ids.filter((id) => id.startsWith(one)).length > 1,
    );
    const { code, err } = sitrep(["explain", digit ?? "", "news"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^sitrep: error: [0-9a-f] is the beginning of \d+ ids \(.+\)\. Give more/u);
  });
});

describe("judgements", () => {
  it("take a misread claim out, and are refused whole where one line is bad", () => {
    const [claim] = JSON.parse(sitrep(["record", "news"]).out).claims;
    const said = { by: "Ada", at: "2031-05-21T08:00:00Z" };
    write("judged.jsonl", `${JSON.stringify({ kind: "reject", claim: claim.id, ...said })}\n\n`);
    const judged = JSON.parse(sitrep(["record", "--judgements", "judged.jsonl", "news"]).out);
    expect(judged.claims.find(({ id }: { id: string }) => id === claim.id).rejectedBy).toMatch(
      /^judgement:/u,
    );
    write("bad.jsonl", `${JSON.stringify({ kind: "reject", claim: "claim:12", ...said })}\n`);
    const refused = sitrep(["record", "--judgements", "bad.jsonl", "news"]);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toBe(
      "sitrep: error: bad.jsonl, line 1: claim: must be the id of a claim, like claim:0123456789abcdef\n",
    );
  });
});

describe("a pipe", () => {
  it("hears nothing but the answer", () => {
    expect(sitrep(["record", "news"]).err).toBe("");
    expect(sitrep(["brief", "news"]).err).toBe("");
  });

  it("may be closed early", async () => {
    const many = `${JSON.stringify({ text: reports["a.txt"].repeat(2000) })}\n`;
    write("many.jsonl", many);
    const child = spawn(process.execPath, [program, "record", "many.jsonl"], { cwd: folder });
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

function widest(text: string): number {
  return Math.max(...text.split("\n").map((line) => [...line].length));
}
