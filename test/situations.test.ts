// Whole situations against the one record expected of them. The expected lines are written by the program
// (UPDATE=1 npm test) and reviewed in the diff; a missing expectation fails.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { notateSituation } from "../src/export/notation-situation.ts";
import { situationOf } from "./situation-of.ts";

const { UPDATE } = process.env;
const examples = new URL("../examples/", import.meta.url);
const expectations = new URL("situations/", import.meta.url);

const folders = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe("situations", () => {
  it.each(folders)("%s", async (name) => {
    const situation = await situationOf(fileURLToPath(new URL(name, examples)));
    const lines = `${notateSituation(situation).join("\n")}\n`;
    const file = new URL(`${name}.expected.txt`, expectations);
    if (UPDATE === "1") writeFileSync(file, lines);
    expect(existsSync(file), `test/situations/${name}.expected.txt is missing`).toBe(true);
    expect(lines.split("\n")).toEqual(readFileSync(file, "utf8").split("\n"));
  });
});
