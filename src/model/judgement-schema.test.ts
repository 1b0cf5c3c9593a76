import { describe, expect, it } from "vitest";
import { judgementSchema, toJudgement } from "./judgement-schema.ts";

const said = { by: "Ada Wren", at: "2031-05-21T08:00:00Z" };
const claim = "claim:0123456789abcdef";
const mention = "mention:0123456789abcdef";

describe("a judgement in a file", () => {
  it.each([
    { kind: "same", a: mention, b: mention },
    { kind: "different", a: claim, b: claim, why: "other towns" },
    { kind: "accept", claim },
    { kind: "reject", claim },
    { kind: "correct", claim, low: 12, high: null },
    { kind: "undo", judgement: "judgement:0123456789abcdef" },
  ])("may be $kind", (line) => {
    const judgement = read({ ...line, ...said });
    expect(judgement).toMatchObject({ kind: line.kind, by: said.by });
    expect(judgement.id).toMatch(/^judgement:[0-9a-f]{16}$/u);
    expect(read({ ...line, ...said }).id).toBe(judgement.id);
    expect(read({ ...line, ...said, by: "Abel Mora" }).id).not.toBe(judgement.id);
  });

  it.each([
    [{ low: 12 }, { low: 12, high: 12, best: 12 }],
    [
      { low: 12, high: null },
      { low: 12, high: undefined, best: 12 },
    ],
    [
      { low: 12, best: null },
      { low: 12, high: 12, best: undefined },
    ],
    [
      { low: 12, high: 14 },
      { low: 12, high: 14, best: undefined },
    ],
    [
      { low: 12, high: 14, best: 13 },
      { low: 12, high: 14, best: 13 },
    ],
  ])("corrects to %j as %j", (numbers, meant) => {
    expect(read({ kind: "correct", claim, ...numbers, ...said })).toMatchObject(meant);
  });

  it("has its time in UTC", () => {
    const { at } = read({ kind: "accept", claim, by: "Ada", at: "2031-05-21T08:00:00+02:00" });
    expect(at).toBe("2031-05-21T06:00:00.000Z");
  });

  it.each([
    [{ kind: "merge", a: mention, b: mention, ...said }],
    [{ kind: "same", a: mention, ...said }],
    [{ kind: "reject", claim: "claim:12", ...said }],
    [{ kind: "reject", claim, by: "", at: said.at }],
    [{ kind: "reject", claim, by: "Ada", at: "Friday" }],
    [{ kind: "reject", claim, ...said, reason: "a word it does not know" }],
    [{ kind: "correct", claim, low: -1, ...said }],
    [{ kind: "correct", claim, low: 12, high: 4, ...said }],
    [{ kind: "correct", claim, low: 12, best: 14, ...said }],
    ["reject"],
  ])("is refused where it is wrong: %j", (line) => {
    expect(judgementSchema.safeParse(line).success).toBe(false);
  });
});

function read(line: object): ReturnType<typeof toJudgement> {
  return toJudgement(judgementSchema.parse(line));
}
