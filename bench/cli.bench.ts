// What a whole run of the built command costs in time and memory, as a ratio to a bare start of Node in the same run.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export interface CommandSpeed {
  readonly command: string;
  /** Median wall time of a process. */
  readonly milliseconds: number;
  /** To the median of `node -e 0`. */
  readonly ratio: number;
  /** The most memory a process held, where the system tells. */
  readonly memoryMb: number;
}

const repeats = 7;
const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "dist/cli.js");

/** Each command run seven times, one after the other, after one run that warms the disk. Needs a built `dist/`. */
export function measureCommands(): readonly CommandSpeed[] {
  const folder = mkdtempSync(join(tmpdir(), "cli-bench-"));
  const report = join(folder, "report.txt");
  writeFileSync(
    report,
    "The bridge over the Tarn was closed on Monday, the governor of Velm said.\n",
  );
  const commands: Readonly<Record<string, readonly string[]>> = {
    "node -e 0": ["-e", "0"],
    "sitrep --version": [built, "--version"],
    "sitrep record (one sentence)": [built, "record", report],
    "sitrep record examples": [built, "record", join(root, "examples")],
    "sitrep brief examples": [built, "brief", join(root, "examples")],
  };
  const measured = Object.entries(commands).map(([command, args]) => ({
    command,
    milliseconds: medianTime(args),
    memoryMb: memoryOf(args),
  }));
  rmSync(folder, { recursive: true });
  const bare = measured[0]?.milliseconds ?? 1;
  return measured.map((one) => ({
    ...one,
    ratio: Math.round((one.milliseconds / bare) * 10) / 10,
  }));
}

function medianTime(args: readonly string[]): number {
  run(args);
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    run(args);
    return performance.now() - start;
  });
  return Math.round(times.sort((a, b) => a - b)[repeats >> 1] ?? 0);
}

// A process tells its own peak when it ends; what it prints before that is not looked at.
const tellMemory =
  'process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';

function memoryOf(args: readonly string[]): number {
  const told = `data:text/javascript,${encodeURIComponent(tellMemory)}`;
  const { stderr } = run(["--import", told, ...args]);
  return Math.round(Number(stderr.split("\n").at(-1)) / 1024);
}

function run(args: readonly string[]): { readonly stderr: string } {
  return spawnSync(process.execPath, [...args], { encoding: "utf8", maxBuffer: 2 ** 28 });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const { command, milliseconds, ratio, memoryMb } of measureCommands()) {
    console.log(`${command.padEnd(30)}${milliseconds} ms  ${ratio} x node  ${memoryMb} MB`);
  }
}
