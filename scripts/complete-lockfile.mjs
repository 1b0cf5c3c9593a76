// After a change of dependencies: lists in package-lock.json the packages for other systems that npm left out.
// npm leaves them out where the registry it asked does not carry them, and `npm ci` then refuses the lockfile
// everywhere. None of them is installed here; their name says which system they are for.

import { readFileSync, writeFileSync } from "node:fs";

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));
const { packages } = lock;

for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isListed(place, name)) continue;
    packages[`node_modules/${name}`] = {
      version,
      ...systemOf(name),
      ...(dev ? { dev } : {}),
      optional: true,
    };
  }
}

lock.packages = Object.fromEntries(
  Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en")),
);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);

function isListed(place, name) {
  return `${place}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
}

function systemOf(name) {
  const words = name.split(/[/-]/u);
  const one = (key, known) => {
    const found = known.find((word) => words.includes(word));
    return found === undefined ? {} : { [key]: [found] };
  };
  return {
    ...one("cpu", ["arm64", "x64", "arm", "ia32", "ppc64", "riscv64", "s390x", "wasm32"]),
    ...one("libc", ["musl"]),
    ...one("os", ["android", "darwin", "freebsd", "linux", "openharmony", "win32"]),
  };
}
