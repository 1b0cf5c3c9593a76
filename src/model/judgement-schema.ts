// A judgement as it stands in a file, one to a line: its schema, and the id that follows from what it says.

import { z } from "zod";
import { type Id, makeId } from "./ids.ts";
import type { Judgement, JudgementDraft } from "./judgement.ts";
import type { CorrectedNumbers } from "./situation.ts";

const idOf = <Kind extends string>(kind: Kind) =>
  z.custom<Id<Kind>>(
    (value) => typeof value === "string" && new RegExp(`^${kind}:[0-9a-f]{16}$`, "u").test(value),
    { error: `must be the id of a ${kind}, like ${kind}:0123456789abcdef` },
  );

const evidence = z.union([idOf("mention"), idOf("claim")], {
  error: "must be the id of a mention or of a claim",
});

const base = {
  by: z.string().min(1),
  at: z.iso.datetime({
    offset: true,
    error: "must be an ISO 8601 time, like 2031-05-16T09:30:00Z",
  }),
  why: z.string().optional(),
};

const count = z.number().nonnegative();

/**
 * One line of a file of judgements. In a correction `high` left out is `low`: the number is exact. `best`
 * left out is `low` too, unless `high` is another number. `null` says that there is none: `"high": null`
 * is open above ("at least 12"), `"best": null` puts no single number forward.
 */
export const judgementSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.enum(["same", "different"]), a: evidence, b: evidence, ...base }),
    z.strictObject({ kind: z.enum(["accept", "reject"]), claim: idOf("claim"), ...base }),
    z
      .strictObject({
        kind: z.literal("correct"),
        claim: idOf("claim"),
        low: count,
        high: count.nullish(),
        best: count.nullish(),
        ...base,
      })
      .refine(isInOrder, { error: "low, best and high must stand in this order" }),
    z.strictObject({ kind: z.literal("undo"), judgement: idOf("judgement"), ...base }),
  ],
  { error: "must be one of same, different, accept, reject, correct, undo" },
);

interface WrittenNumbers {
  readonly low: number;
  readonly high?: number | null | undefined;
  readonly best?: number | null | undefined;
}

function isInOrder(numbers: WrittenNumbers): boolean {
  const { low, high, best = low } = boundsOf(numbers);
  return low <= best && best <= (high ?? Number.POSITIVE_INFINITY);
}

/** What is left out is the same number, never an open end: only `null` opens a figure. */
function boundsOf({ low, high = low, best }: WrittenNumbers): CorrectedNumbers {
  const ranges = high !== null && high !== low;
  const meant = best === undefined && !ranges ? low : best;
  return { low, high: high ?? undefined, best: meant ?? undefined };
}

type JudgementLine = z.infer<typeof judgementSchema>;

/** The judgement a line holds. Its time is put in UTC, so that two times compare as text. */
export function toJudgement(line: JudgementLine): Judgement {
  const said = { by: line.by, at: new Date(line.at).toISOString(), why: line.why };
  switch (line.kind) {
    case "same":
    case "different":
      return identify({ kind: line.kind, a: line.a, b: line.b, ...said });
    case "accept":
    case "reject":
      return identify({ kind: line.kind, claim: line.claim, ...said });
    case "correct":
      return identify({
        kind: line.kind,
        claim: line.claim,
        ...boundsOf(line),
        ...said,
      });
    case "undo":
      return identify({ kind: line.kind, judgement: line.judgement, ...said });
    default:
      return line satisfies never;
  }
}

function identify(draft: JudgementDraft): Judgement {
  const { kind, by, at, why } = draft;
  switch (draft.kind) {
    case "same":
    case "different":
      return { ...draft, id: makeId("judgement", [kind, draft.a, draft.b, by, at, why]) };
    case "accept":
    case "reject":
      return { ...draft, id: makeId("judgement", [kind, draft.claim, by, at, why]) };
    case "correct": {
      const { claim, low, high, best } = draft;
      return { ...draft, id: makeId("judgement", [kind, claim, low, high, best, by, at, why]) };
    }
    case "undo":
      return { ...draft, id: makeId("judgement", [kind, draft.judgement, by, at, why]) };
    default:
      return draft satisfies never;
  }
}
