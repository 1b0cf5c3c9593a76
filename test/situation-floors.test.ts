// No score of the public situations falls below its floor. They come with the project, so this is never skipped.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { belowFloors, floorsSchema } from "../scripts/score/floors.ts";
import { area, score } from "../scripts/score/situations.ts";

it("holds every floor of the public situations", async () => {
  const source = readFileSync(new URL("truth/floors.json", import.meta.url), "utf8");
  const floors = floorsSchema.parse(JSON.parse(source));
  expect(belowFloors(floors, area, await score())).toEqual([]);
});
