// Every benchmark, one after the other: `npm run bench`. Ratios within one run are what to compare; times vary by machine.

import { measureCommands } from "./cli.bench.ts";
import { compareDates, dateLines } from "./dates.bench.ts";
import { measureDependence } from "./dependence.bench.ts";
import { measureGazetteer } from "./gazetteer.bench.ts";
import { measureHostile } from "./hostile.bench.ts";
import { measureIngest } from "./ingest.bench.ts";
import { measureJoins } from "./joins.bench.ts";
import { measureNameJoins, measureNamePairs } from "./names.bench.ts";
import { measureReading } from "./read.bench.ts";
import { compareLines, compareReaders, measureReaderGrowth } from "./reader.bench.ts";
import { measureSituation, stageGrowth } from "./situation.bench.ts";

console.log("bytes to documents (growth at 1, 2, 4, 8 times the length)");
for (const { shape, megabytesPerSecond, growth } of measureIngest(8_000_000)) {
  console.log(
    `  ${shape.padEnd(16)}${String(megabytesPerSecond).padStart(9)} MB/s      ${growth.join(" / ")}`,
  );
}

console.log(
  "\ntext to sentences and tokens, by tables alone (growth at 1, 2, 4, 8 times the length)",
);
for (const { shape, wordsPerSecond, growth } of measureReading(200_000)) {
  console.log(
    `  ${shape.padEnd(16)}${String(wordsPerSecond).padStart(9)} words/s   ${growth.join(" / ")}`,
  );
}

console.log("\nreaders side by side (raw text to all layers; shares in per cent)");
for (const line of compareLines(await compareReaders())) console.log(`  ${line}`);

console.log("\ntimes side by side (raw text to times with their values; F1 in per cent)");
for (const line of dateLines(compareDates())) console.log(`  ${line}`);

console.log("\ntext to tags, tree and names (growth at 1, 2, 4, 8 times the length)");
for (const { shape, wordsPerSecond, growth } of await measureReaderGrowth(8_000)) {
  console.log(
    `  ${shape.padEnd(16)}${String(wordsPerSecond).padStart(9)} words/s   ${growth.join(" / ")}`,
  );
}

console.log(
  "\nreports to situation, read by tables alone (ten reports an event; growth: time a report beside the first; linear is 1)",
);
console.log("  reports   claims  events   understand      tell  growth    record      heap");
const situations = measureSituation([100, 1000, 10_000]);
for (const row of situations) {
  console.log(
    `  ${String(row.reports).padStart(7)}${String(row.claims).padStart(9)}${String(row.events).padStart(8)}${milliseconds(row.understandMs)}${milliseconds(row.tellMs)}${String(row.growth).padStart(8)}${milliseconds(row.recordMs)}${`${row.heapMb} MB`.padStart(10)}`,
  );
}

console.log(
  "\nsteps of the telling, the longest first (share at the last size; growth as above, from 1,000)",
);
for (const { stage, share, growth } of stageGrowth(situations.slice(1))) {
  console.log(
    `  ${stage.padEnd(24)}${`${Math.round(share * 100)} %`.padStart(6)}${growth.map((one) => one.toFixed(2).padStart(8)).join("")}`,
  );
}

console.log("\npairs of names compared, beside an edit distance on the same pairs");
for (const { kind, pairsPerSecond, levenshteinPerSecond } of measureNamePairs()) {
  const ratio = (levenshteinPerSecond / pairsPerSecond).toFixed(0);
  console.log(
    `  ${kind.padEnd(16)}${String(pairsPerSecond).padStart(9)} pairs/s  ${String(levenshteinPerSecond).padStart(10)} distances/s  ${ratio} x`,
  );
}

console.log("\nnames joined by the keys they share");
for (const { names, pairs, milliseconds: time } of measureNameJoins([2500, 5000, 10_000, 20_000])) {
  console.log(
    `  ${String(names).padStart(7)} names${String(pairs).padStart(10)} pairs${milliseconds(time)}`,
  );
}

console.log("\nplaces looked up, each in a process of its own");
for (const { name, openMs, lookupsPerSecond, memoryMb } of measureGazetteer()) {
  console.log(
    `  ${name.padEnd(24)}${`${openMs} ms`.padStart(10)}${String(lookupsPerSecond).padStart(10)} names/s${`${memoryMb} MB`.padStart(9)}`,
  );
}

console.log("\nreports to groups that speak with one voice (growth as below)");
console.log("  reports   groups      time  growth      heap");
for (const row of measureDependence([100, 1000, 5000])) {
  console.log(
    `  ${String(row.reports).padStart(7)}${String(row.groups).padStart(9)}${milliseconds(row.milliseconds)}${String(row.growth).padStart(7)}${`${row.heapMb} MB`.padStart(10)}`,
  );
}

console.log("\nnames of reports to entities (growth: time a report beside the first; linear is 1)");
console.log("  reports  mentions  entities      time  growth      heap");
for (const row of measureJoins([100, 1000, 10_000])) {
  console.log(
    `  ${String(row.reports).padStart(7)}${String(row.mentions).padStart(10)}${String(row.entities).padStart(10)}${milliseconds(row.milliseconds)}${String(row.growth).padStart(7)}${`${row.heapMb} MB`.padStart(10)}`,
  );
}

console.log("\ntexts made to be slow (time a character at 8 times the length; linear is 1)");
for (const { text, step, times, growth } of measureHostile(80_000)) {
  if (growth === undefined) continue;
  console.log(
    `  ${text.padEnd(22)}${step.padEnd(12)}${String(growth).padStart(6)}${milliseconds(Math.round(times.at(-1) ?? 0))}`,
  );
}

console.log("\nwhole processes (median of 7, beside a bare start of Node)");
for (const row of measureCommands()) {
  console.log(
    `  ${row.command.padEnd(30)}${milliseconds(row.milliseconds)}${`${row.ratio} x`.padStart(9)}${`${row.memoryMb} MB`.padStart(10)}`,
  );
}

function milliseconds(time: number): string {
  return `${time} ms`.padStart(11);
}
