// Reading to claims. The order is the dependence: names before speakers, speakers before what they say of figures and events.

import type { Extraction } from "../model/extraction.ts";
import type { Reading } from "../model/reading.ts";
import { defaultSettings, type ReadingSettings } from "../model/reading-settings.ts";
import { findStatements } from "./attribution/index.ts";
import { findEvents } from "./events/index.ts";
import { linkFigures } from "./events/link-figures.ts";
import { ofThoseAffected } from "./events/of-those-affected.ts";
import { findFigures } from "./figures/index.ts";
import { findOtherCounts } from "./figures/other-counts/index.ts";
import type { Findings } from "./findings.ts";
import { findPassages } from "./happenings/index.ts";
import { withHeld } from "./held.ts";
import { keywordsOf } from "./keywords.ts";
import { withCores } from "./names/body-core.ts";
import { findMentions } from "./names/index.ts";
import { withRanks } from "./names/rank.ts";
import { findPassing } from "./passing/index.ts";
import { findPlaceClues } from "./places/place-clues.ts";
import { findPropositions } from "./propositions/index.ts";
import { findDateClues, withStatedDay } from "./published/index.ts";
import { findRelations } from "./relations/index.ts";
import { findTimes } from "./time/index.ts";

/** Everything the rules find in one reading. Never throws, whatever the text. */
export function extract(given: Reading, settings: ReadingSettings = defaultSettings): Extraction {
  const reading = withStatedDay(given);
  const times = findTimes(reading);
  const named = findMentions(reading, times.found);
  const statements = findStatements(reading, named.found);
  const { mentions } = statements;
  const findings: Findings = {
    reading,
    times: times.found,
    mentions,
    statements: statements.found,
    passages: findPassages(reading),
    settings,
  };
  const figures = findFigures(findings);
  const events = findEvents(findings, figures.found);
  const relations = findRelations(findings);
  const claims = [
    ...withHeld(findings, [...figures.found, ...events.found]),
    ...ofThoseAffected(
      linkFigures(figures.found, events.found, findings),
      events.found,
      reading.document.text,
    ),
    ...findOtherCounts(findings, figures),
    ...events.found,
    ...relations.found,
  ].sort((a, b) => a.content[0].start - b.content[0].start);
  const said = findPropositions(findings, claims);
  return {
    document: reading.document,
    reader: reading.reader,
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    mentions: withRanks(withCores(mentions, reading.document.text), reading.document.text),
    passing: findPassing(reading, mentions),
    keywords: keywordsOf(reading, mentions),
    times: times.found,
    clues: findDateClues({ reading, times: times.found, mentions }),
    placings: findPlaceClues(reading, mentions),
    claims,
    opening: events.opening,
    propositions: said.propositions,
    plain: said.plain,
    diagnostics: [times, named, statements, figures, events, relations].flatMap(
      (step) => step.diagnostics,
    ),
  };
}
