// The counts of things and amounts, which answer no question of how many victims: those of one unit in the sentences of one
// event stand together, and none is compared.

import type { FigureClaim } from "../../model/claim.ts";
import { eventsBySentence } from "../../model/events-by-sentence.ts";
import { leastOf } from "../../model/extremes.ts";
import { isOther } from "../../model/figure.ts";
import { groupBy } from "../../model/group-by.ts";
import { type EventId, makeId } from "../../model/ids.ts";
import type { FigureQuestion } from "../../model/situation.ts";
import type { BriefContext } from "../brief/context.ts";

/** Them as questions, so that they are listed as figures are. */
export function otherQuestions(context: BriefContext): readonly FigureQuestion[] {
  const eventOf = eventsOf(context);
  const counts = [...context.claims.values()]
    .filter((claim) => claim.kind === "figure")
    .filter(({ figure }) => isOther(figure.measure))
    .map((claim) => ({ claim, event: eventOf(claim) }));
  const groups = groupBy(counts, ({ claim, event }) =>
    JSON.stringify([event ?? claim.id, claim.figure.measure, claim.figure.unit]),
  );
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    return first === undefined ? [] : [questionOf(key, { ...first, group })];
  });
}

interface Group {
  readonly claim: FigureClaim;
  readonly event: EventId | undefined;
  readonly group: readonly { readonly claim: FigureClaim }[];
}

function questionOf(key: string, { claim, event, group }: Group): FigureQuestion {
  const highs = group.map((one) => one.claim.figure.high);
  return {
    id: makeId("figure", [key]),
    event,
    measure: claim.figure.measure,
    claims: group.map((one) => one.claim.id),
    status: "single",
    low: leastOf(group.map((one) => one.claim.figure.low)),
    high: highs.reduce((most, high) =>
      most === undefined || high === undefined ? undefined : Math.max(most, high),
    ),
    best: group.length === 1 ? claim.figure.best : undefined,
  };
}

/** The event that the sentence of a claim tells. */
function eventsOf({
  claims,
  situation,
}: BriefContext): (claim: FigureClaim) => EventId | undefined {
  const byReport = new Map(
    [...groupBy([...claims.values()], ({ report }) => report)].map(([report, own]) => [
      report,
      eventsBySentence(own, (id) => situation.placements.get(id)?.event),
    ]),
  );
  return ({ report, sentence }) => byReport.get(report)?.get(sentence);
}
