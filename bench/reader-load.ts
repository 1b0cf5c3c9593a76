// What it costs to have a reader ready: each bundled into one file as a program would ship it, loaded in a process of its
// own, which reads one sentence and then tells its time and memory.

import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export interface ReaderLoad {
  /** From the start of the import to the first sentence read; median of five. */
  readonly milliseconds: number;
  /** Resident memory of the whole process after a collection, Node itself included (about 45 MB). */
  readonly memoryMb: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const repeats = 5;

// The bundle lies two folders under the package, where our own looks for its model.
const folder = "out/bench";

/** Measures the module of one reader (`compared-wink`); `undefined` where it does not load. */
export async function measureLoad(module: string): Promise<ReaderLoad | undefined> {
  mkdirSync(`${root}${folder}`, { recursive: true });
  const bundle = `${folder}/${module}.mjs`;
  await build({
    absWorkingDir: root,
    bundle: true,
    entryPoints: [`bench/${module}.ts`],
    outfile: bundle,
    format: "esm",
    platform: "node",
    target: "node20.19",
    minifyWhitespace: true,
    logLevel: "error",
    banner: {
      js: `import * as __module from "node:module"; const require = __module.createRequire(import.meta.url);`,
    },
  });
  try {
    const runs = Array.from({ length: repeats }, () => runOnce(bundle));
    const whole = runs.flatMap((run) => (run === undefined ? [] : [run]));
    return whole.sort((a, b) => a.milliseconds - b.milliseconds)[whole.length >> 1];
  } finally {
    rmSync(`${root}${bundle}`);
  }
}

const sentence = "At least 12 people were killed in Velm on Monday, the governor said.";

function runOnce(bundle: string): ReaderLoad | undefined {
  const script = `
    const start = performance.now();
    const { open } = await import("./${bundle}");
    const reader = await open();
    reader.work(${JSON.stringify(sentence)});
    const milliseconds = Math.round(performance.now() - start);
    globalThis.gc();
    console.log(JSON.stringify({ milliseconds, memoryMb: Math.round(process.memoryUsage().rss / 2 ** 20) }));`;
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--expose-gc", "--input-type=module", "-e", script],
    { cwd: root, encoding: "utf8" },
  );
  return status === 0 ? (JSON.parse(stdout) as ReaderLoad) : undefined; // what the script above prints
}
