// The public API, a name a line. What is not named here may change without notice.

export { toRecord } from "./export/record.ts";
export { receive, tell, understand } from "./pipeline.ts";
export { plainReader } from "./read/index.ts";
