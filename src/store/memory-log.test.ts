import { describe } from "vitest";
import { logContract } from "./log.contract.ts";
import { memoryLog } from "./memory-log.ts";

describe("memory log", () => {
  logContract(async () => memoryLog());
});
