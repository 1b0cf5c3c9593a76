// Prints "N passed, N failed, N skipped" for a run: the tests of Vitest's JSON report, and the checks beside them.
// Arguments: the report, checks passed, checks failed, the exit status of the run so far.

import { existsSync, readFileSync } from "node:fs";

const [path = "", ...counts] = process.argv.slice(2);
const [checksPassed = 0, checksFailed = 0, status = 0] = counts.map(Number);
const tests = existsSync(path)
  ? JSON.parse(readFileSync(path, "utf8"))
  : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

const passed = tests.numPassedTests + checksPassed;
const skipped = tests.numPendingTests + tests.numTodoTests;
const counted = tests.numFailedTests + checksFailed;
// A run that broke off, or that never came to its tests, has failed even where nothing counted says so.
const broken = status !== 0 || !existsSync(path);
const failed = counted === 0 && broken ? 1 : counted;

console.log(`${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`);
