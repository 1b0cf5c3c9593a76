// Situation to brief: what a page for a person says, section by section. Renderers decide how it looks.

import type { Situation } from "../../model/situation.ts";
import { tellActors } from "./actors.ts";
import { tellAlone } from "./alone.ts";
import { tellChanges } from "./changes.ts";
import { makeContext } from "./context.ts";
import { tellDisputes } from "./disputes.ts";
import { tellEvents } from "./events.ts";
import { tellFigures } from "./figures.ts";
import { tellGaps } from "./gaps.ts";
import { headSentences, sayQuestions, titleBrief } from "./head.ts";
import { tellLead } from "./lead.ts";
import type { Brief } from "./model.ts";
import { tellPositions } from "./positions.ts";
import { tellDatings } from "./published.ts";
import { collectNotes, listReferences } from "./references.ts";
import { listReports, tellDependence, tellUnread } from "./sources.ts";

/** The brief of a situation. Says nothing that no report says; every line carries its footnotes. */
export function makeBrief(situation: Situation): Brief {
  const context = makeContext(situation);
  const sections = {
    lead: tellLead(context),
    ...tellEvents(context),
    figures: tellFigures(context),
    disputed: tellDisputes(context),
    changed: tellChanges(context),
    alone: tellAlone(context),
    gaps: tellGaps(context),
    positions: tellPositions(context),
    actors: tellActors(context),
    reports: listReports(context),
    datings: tellDatings(context),
    dependence: tellDependence(context),
    unread: tellUnread(context),
  };
  return {
    title: titleBrief(context),
    head: headSentences(context),
    counted: sayQuestions(context),
    ...sections,
    references: listReferences(collectNotes(sections), context.reports),
  };
}
