// `npm start`: the first look. Builds where needed, prints the brief of the example, writes its page.

import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const program = join("dist", "cli.js");
const page = join("out", "brief.html");

if (node(join("scripts", "build.mjs"), "--js", "--if-stale") !== 0) process.exit(1);
mkdirSync("out", { recursive: true });
const printed = node(program, "brief", "examples");
const written = node(program, "brief", "examples", "--quiet", "--output", page);
if (written === 0) console.log(`\nThe same as a page: ${page} (open it in a browser)`);
process.exitCode = printed || written;

function node(...words) {
  const { status } = spawnSync(process.execPath, words, { stdio: "inherit" });
  return status ?? 1;
}
