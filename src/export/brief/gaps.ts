// What is missing: what an analyst would ask of an event with dead and no report answers, a line an event and question.

import type { FigureClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Gap, GapCode } from "../../model/situation.ts";
import { type BriefContext, bound, claimsOf, notesOf } from "./context.ts";
import { titleEvent } from "./event-title.ts";
import type { Bounded, NotedLine } from "./model.ts";
import { sayNumber } from "./value.ts";
import { count, listed } from "./words.ts";

const mainGaps = 8;

/** The gaps of a situation, the most pressing first; place, time and doer of one event are asked in one line. */
export function tellGaps(context: BriefContext): Bounded<NotedLine> {
  const asked = context.situation.gaps.filter(({ code }) => code !== toldApart);
  const lines = groupBy(asked, ({ code, event }) =>
    JSON.stringify([event, askedTogether[code] === undefined ? code : "circumstances"]),
  );
  const told = [...lines.values()].flatMap((gaps) => tellGap(gaps, context));
  return bound(told, { main: mainGaps, rest: 0 });
}

/** What rests on one source has a section of its own. */
const toldApart: GapCode = "one-source";

const askedTogether: Readonly<Partial<Record<GapCode, string>>> = {
  "no-place": "where",
  "no-time": "when",
  "no-actor": "who did it",
};

function tellGap(gaps: readonly Gap[], context: BriefContext): readonly NotedLine[] {
  const [first] = gaps;
  const event = first && context.events.get(first.event);
  if (first === undefined || event === undefined) return [];
  const claims = claimsOf(first.claims, context).filter((claim) => claim.kind === "figure");
  if (claims.length === 0) return [];
  const codes = gaps.map(({ code }) => code);
  const words = `${titleEvent(event, context)}: ${sayGap(codes, claims, context)}.`;
  return [{ words, notes: notesOf(claims, context) }];
}

function sayGap(
  codes: readonly GapCode[],
  claims: readonly FigureClaim[],
  context: BriefContext,
): string {
  const asked = codes.flatMap((code) => askedTogether[code] ?? []);
  const last = asked.at(-1);
  if (last !== undefined) {
    const before = asked.slice(0, -1).join(", ");
    return `no report tells ${before === "" ? last : `${before} or ${last}`}`;
  }
  switch (codes[0]) {
    case "unsettled":
      return `reports give ${sayNumbers(claims, context)} killed, and no later count settles which`;
    case "no-total":
      return `the killed are counted by place or side alone (${sayNumbers(claims, context)}), and no report gives a total`;
    default:
      return "no report says how many were injured";
  }
}

const numbersShown = 4;

/** `38, 45 and 64`. */
function sayNumbers(claims: readonly FigureClaim[], context: BriefContext): string {
  const inOrder = [...claims].sort((a, b) => a.figure.low - b.figure.low);
  const numbers = [...new Set(inOrder.map((claim) => sayNumber(claim, context)))];
  const left = numbers.length - numbersShown;
  const shown = numbers.slice(0, numbersShown);
  return listed(left > 0 ? [...shown, count(left, "other")] : shown);
}
