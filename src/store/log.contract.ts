// What every log must do, whatever it keeps its entries in.

import { expect, it } from "vitest";
import type { Entry } from "../model/entry.ts";
import { makeId } from "../model/ids.ts";
import type { Log } from "./log.ts";

function rejection(claim: string): Entry {
  return {
    kind: "judgement",
    judgement: {
      kind: "reject",
      id: makeId("judgement", [claim]),
      claim: makeId("claim", [claim]),
      by: "R. Osk",
      at: "2031-05-16T09:00:00Z",
      why: undefined,
    },
  };
}

/** Runs the contract over logs made by `open`, each empty. */
export function logContract(open: () => Promise<Log>): void {
  it("is empty at first", async () => {
    expect(await (await open()).read()).toEqual([]);
  });

  it("gives back what was appended, oldest first", async () => {
    const log = await open();
    expect(await log.append([rejection("a"), rejection("b")])).toBe(2);
    expect(await log.append([rejection("c")])).toBe(3);
    expect(await log.read()).toEqual([rejection("a"), rejection("b"), rejection("c")]);
  });

  it("does not hold one entry twice", async () => {
    const log = await open();
    await log.append([rejection("a")]);
    expect(await log.append([rejection("a"), rejection("b"), rejection("b")])).toBe(2);
    expect(await log.read()).toHaveLength(2);
  });

  it("answers as of an earlier revision whatever came later", async () => {
    const log = await open();
    const early = await log.append([rejection("a")]);
    await log.append([rejection("b")]);
    expect(await log.read(early)).toEqual([rejection("a")]);
    expect(await log.read(0)).toEqual([]);
  });
}
