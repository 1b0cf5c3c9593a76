// Builds dist/: the command line (one bundle, its parts loaded when needed), the library, and its declarations.
// `--js` leaves the declarations out. `--if-stale` builds only what is older than its sources.
// `--prepare` passes over the build where the tools are not installed.

import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const asked = new Set(process.argv.slice(2));

if (asked.has("--if-stale") && !isStale()) process.exit(0);

const esbuild = await import("esbuild").catch((error) => {
  if (!asked.has("--prepare")) throw error;
  console.error("sitrep: not built, for the development packages are not installed");
  process.exit(0);
});

for (const stale of asked.has("--js") ? ["cli.js", "index.js", "parts"] : [""])
  rmSync(new URL(`../dist/${stale}`, import.meta.url), { recursive: true, force: true });

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  // White space is half of what a start reads; names stay, so that a stack can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: "warning",
};

// The command line carries its packages with it: a start reads a few files instead of hundreds.
await esbuild.build({
  ...shared,
  entryPoints: { cli: "src/cli/main.ts" },
  outdir: "dist",
  splitting: true,
  chunkNames: "parts/[name]-[hash]",
  banner: {
    // Where Node keeps compiled code from one start to the next (22.1 and later), it is let.
    js: `import * as __module from "node:module"; __module.enableCompileCache?.(); const require = __module.createRequire(import.meta.url);`,
  },
});

// The library leaves its packages to the program that uses it, so that there is one of each.
await esbuild.build({
  ...shared,
  entryPoints: ["src/index.ts"],
  outfile: "dist/index.js",
  packages: "external",
});

chmodSync(new URL("../dist/cli.js", import.meta.url), 0o755);

if (!asked.has("--js")) {
  const { status } = spawnSync(
    process.execPath,
    [require.resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json"],
    { cwd: root, stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
}

function isStale() {
  const built = new URL("../dist/cli.js", import.meta.url);
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  const sources = new URL("../src/", import.meta.url);
  return readdirSync(sources, { recursive: true }).some(
    (path) => statSync(new URL(path, sources)).mtimeMs > mtimeMs,
  );
}
