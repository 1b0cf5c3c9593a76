// The plan that the layout writes is the one that the kernel reads: field for field, in one order.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tinyModel } from "../../../test/tiny-model.ts";
import { networkOf } from "./encoder-network.ts";
import { kernelLayout } from "./kernel-layout.ts";

it("has the fields of the kernel's plan, in their order", () => {
  const source = readFileSync(new URL("../../../kernel/reading-plan.ts", import.meta.url), "utf8");
  const plan = source.slice(source.indexOf("export class Plan {"));
  const fields = [...plan.matchAll(/^ {2}(\w+): \w+ = /gmu)].map(([, name]) => name);
  const sizes = {
    positions: 2,
    starts: 3,
    rows: 4,
    heads: 1,
    tags: 5,
    names: 17,
    arcs: 2,
    labels: 12,
  };
  expect(fields.length).toBeGreaterThan(0);
  expect(kernelLayout(networkOf(tinyModel(1)), sizes).fields).toEqual(fields);
});
