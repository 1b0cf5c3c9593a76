// `npm run score [area...]`: measures the product on labelled text and prints a table an area.
// Each file of `score/` that exports `area` and `score` is an area; the others are what those are made of.
// Exit codes: 0 measured (or skipped for want of corpora), 1 below a floor, 2 the command line is wrong.

import { readdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { belowFloors, type Floors, raisedFloors, readFloors, writeFloors } from "./score/floors.ts";
import { type Row, tableOf } from "./score/row.ts";
import { sharedFolder, sharedIsThere } from "./shared-folder.ts";

const usage = `usage: npm run score -- [AREA...] [--json FILE] [--floors] [--raise] [--misses]

  --json FILE  also writes the rows to a file
  --floors     ends with exit code 1 where a score fell below its floor (test/truth/floors.json)
  --raise      raises floors to what was measured; never lowers one
  --misses     also prints what was missed or wrong, where an area can tell`;

interface ScoreArea {
  readonly area: string;
  score(shared: string): Promise<readonly Row[]>;
  misses?(shared: string): Promise<readonly string[]>;
}

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv);
  if (options === undefined) return 2;
  const areas = await loadAreas();
  const unknown = options.areas.filter((name) => !areas.some((one) => one.area === name));
  if (unknown.length > 0) {
    const known = [...new Set(areas.map((one) => one.area))].join(", ");
    console.error(`score: no area called ${unknown.join(", ")} (there are: ${known})`);
    return 2;
  }
  if (!sharedIsThere()) {
    console.log(`skipped: no corpora at ${sharedFolder}`);
    return 0;
  }
  const wanted = areas.filter(
    (one) => options.areas.length === 0 || options.areas.includes(one.area),
  );
  const measured = await measure(wanted);
  if (options.misses)
    for (const one of wanted) console.log((await one.misses?.(sharedFolder))?.join("\n") ?? "");
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify(Object.fromEntries(measured), undefined, 2)}\n`);
  return settleFloors(measured, options);
}

interface ScoreOptions {
  readonly areas: readonly string[];
  readonly json: string | undefined;
  readonly floors: boolean;
  readonly raise: boolean;
  readonly misses: boolean;
}

function readOptions(argv: readonly string[]): ScoreOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: "string" },
        floors: { type: "boolean", default: false },
        raise: { type: "boolean", default: false },
        misses: { type: "boolean", default: false },
      },
    });
    return { ...values, json: values.json, areas: positionals };
  } catch (error) {
    console.error(`score: ${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return undefined;
  }
}

async function loadAreas(): Promise<readonly ScoreArea[]> {
  const folder = new URL("score/", import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort();
  const modules = await Promise.all(
    files.map(async (name): Promise<unknown> => import(new URL(name, folder).href)),
  );
  return modules.filter(isArea);
}

function isArea(module: unknown): module is ScoreArea {
  const one = module as Partial<ScoreArea>; // a module is an object of its exports
  return typeof one.area === "string" && typeof one.score === "function";
}

async function measure(areas: readonly ScoreArea[]): Promise<ReadonlyMap<string, readonly Row[]>> {
  const measured = new Map<string, readonly Row[]>();
  for (const one of areas) {
    const rows = await one.score(sharedFolder);
    if (rows.length === 0)
      console.log(`${one.area}: skipped: no corpora at ${sharedFolder}, or no model\n`);
    else console.log(`${tableOf(one.area, rows)}\n`);
    measured.set(one.area, [...(measured.get(one.area) ?? []), ...rows]);
  }
  return measured;
}

function settleFloors(
  measured: ReadonlyMap<string, readonly Row[]>,
  options: ScoreOptions,
): number {
  if (!options.floors && !options.raise) return 0;
  const floors = readFloors();
  const present = [...measured].filter(([, rows]) => rows.length > 0);
  const fallen = present.flatMap(([area, rows]) => belowFloors(floors, area, rows));
  for (const sentence of fallen) console.error(sentence);
  if (options.raise) {
    const raised = present.reduce<Floors>(
      (sum, [area, rows]) => raisedFloors(sum, area, rows),
      floors,
    );
    writeFloors(raised);
  }
  return fallen.length > 0 && options.floors ? 1 : 0;
}
