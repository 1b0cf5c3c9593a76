// What changed since the previous report: what the latest reports add to those published before them - counts that replace
// others, questions newly asked or newly disputed, events first told, sides changed. Where no days are known, what words alone put
// after something else. Of one report alone nothing is said.

import { countReports, sayReports } from "../independent.ts";
import { tellCounts, tellWordedCounts } from "./changed-counts.ts";
import { tellMatterChanges } from "./changed-matters.ts";
import { type BriefContext, bound, type Cited, nameWithLabel, notesOf } from "./context.ts";
import { eventClaims, titleEvent } from "./event-title.ts";
import {
  idsOf,
  isLatest,
  type LatestSetting,
  orderReports,
  type PublishedOrder,
} from "./latest.ts";
import type { NotedLine } from "./model.ts";
import type { Changes } from "./open-points.ts";
import { endSentence } from "./plain.ts";
import { sayDay } from "./when.ts";
import { count, groupDigits, listed } from "./words.ts";

const mainChanges = 12;
const otherChanges = 48;

/** The changes; where no order of publication is known, that alone. */
export function tellChanges(context: BriefContext): Changes | undefined {
  if (context.reports.length < 2) return undefined;
  const order = orderReports(context);
  if (order === undefined) return changesInWords(context);
  const setting: LatestSetting = {
    context,
    latest: idsOf(order.latest),
    earlier: idsOf(order.earlier),
  };
  const entries = [
    ...tellCounts(setting),
    ...tellMatterChanges(setting),
    ...tellNewEvents(setting),
  ];
  return {
    order: sayOrder(order, entries.length === 0, context),
    entries: bound(entries, { main: mainChanges, rest: otherChanges }),
  };
}

/** Without an order of reports only what their own words put after something else has changed. */
function changesInWords(context: BriefContext): Changes {
  const entries = tellWordedCounts(context);
  return {
    order: entries.length === 0 ? notOrdered : wordedOnly,
    entries: bound(entries, { main: mainChanges, rest: otherChanges }),
  };
}

const notOrdered =
  "No two days of publication are known, so that nothing can be said of what the latest report adds.";
const wordedOnly =
  "No two days of publication are known; these counts follow others by what the reports themselves say.";

const namedReports = 4;

function sayOrder(order: PublishedOrder, nothing: boolean, context: BriefContext): string {
  const { latest, earlier, unplaced, day } = order;
  const before = sayReports(countReports(idsOf(earlier), context.texts));
  const verb = latest.length === 1 ? "is" : "are";
  const left =
    unplaced.length === 0
      ? []
      : [
          `${count(unplaced.length, "report")} without a known day of publication ${unplaced.length === 1 ? "is" : "are"} left out of the order.`,
        ];
  return [
    `Latest ${verb} ${nameFew(latest)}, of ${sayDay(day)}; ${before} came before.`,
    ...left,
    ...(nothing ? ["Nothing was found that the latest adds."] : []),
  ].join(" ");
}

function nameFew(reports: readonly Cited[]): string {
  const left = reports.length - namedReports;
  const names = reports.slice(0, namedReports).map(nameWithLabel);
  return listed(left > 0 ? [...names, `${groupDigits(left)} more`] : names);
}

/** Events of which no report before, and none without a day, tells. */
function tellNewEvents(setting: LatestSetting): readonly NotedLine[] {
  const { context } = setting;
  return context.situation.events.flatMap((event) => {
    const claims = eventClaims(event, context);
    if (claims.length === 0 || !claims.every((claim) => isLatest(claim, setting))) return [];
    const title = titleEvent(event, context);
    return [{ words: endSentence(`First told: ${title}`), notes: notesOf(claims, context) }];
  });
}
