// Every benchmark, one after the other: `npm run bench`. Ratios within one run are what to compare; times vary by machine.

import { measureReading } from "./read.bench.ts";
import { measureSituation } from "./situation.bench.ts";

console.log("text to reading (growth at 1, 2, 4, 8 times the length)");
for (const { shape, wordsPerSecond, growth } of measureReading(200_000)) {
  console.log(
    `  ${shape.padEnd(16)}${String(wordsPerSecond).padStart(9)} words/s   ${growth.join(" / ")}`,
  );
}

console.log("\nreports to situation (ten reports an event)");
console.log("  reports   claims   understand      tell    record      heap");
for (const row of measureSituation([100, 200, 400, 1000, 2000])) {
  console.log(
    `  ${String(row.reports).padStart(7)}${String(row.claims).padStart(9)}${milliseconds(row.understandMs)}${milliseconds(row.tellMs)}${milliseconds(row.recordMs)}${`${row.heapMb} MB`.padStart(10)}`,
  );
}

function milliseconds(time: number): string {
  return `${time} ms`.padStart(11);
}
