// Before the tests: sees that there is a Chromium for those that open the page. Without one they are skipped, never failed.
// Looks at SITREP_CHROMIUM, then where Debian puts it; installs Debian's package where that is possible.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

if (found() === undefined && canInstall()) install();
if (found() === undefined) {
  console.error(
    "sitrep: no Chromium found, so the tests of the page in a browser will be skipped; " +
      "install one, or name it in SITREP_CHROMIUM",
  );
}

function found() {
  const { SITREP_CHROMIUM = "" } = process.env;
  return [SITREP_CHROMIUM, ...usual].find((path) => path !== "" && existsSync(path));
}

function canInstall() {
  return existsSync("/etc/debian_version") && process.getuid?.() === 0;
}

function install() {
  console.error("sitrep: installing Chromium for the tests of the page (apt-get install chromium)");
  const quiet = { stdio: ["ignore", "ignore", "inherit"], timeout: 600_000 };
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { ...quiet, env });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    ...quiet,
    env,
  });
}
