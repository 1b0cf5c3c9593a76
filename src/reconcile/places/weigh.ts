// Weighs what a report says for each place that a name could mean, and keeps the weightiest thing said as the reason.

import type { GazetteerEntry } from "../../model/gazetteer.ts";
import type { MentionId } from "../../model/ids.ts";
import { type Argument, heldWeight, type Known } from "./argument.ts";
import { clueArgument, outerArgument } from "./clue-arguments.ts";
import { contextArguments } from "./context-arguments.ts";
import { isKnownTown, prior } from "./prior.ts";
import type { ReportName } from "./report-places.ts";

/** A candidate with what speaks for it. */
export interface Weighed {
  readonly entry: GazetteerEntry;
  readonly weight: number;
  /** What words of the report add; 0 where the name stands alone, less where they speak of other countries only. */
  readonly told: number;
  /** Whether words of the report put it into a place that holds it. */
  readonly held: boolean;
  /** The weightiest of it, as a part of a sentence: "the report says it is in Oria". */
  readonly because: string | undefined;
}

/** The candidates of a name, or of some mentions of it, weightiest first. */
export function weighed(
  name: ReportName,
  mentions: readonly MentionId[],
  known: Known,
): readonly Weighed[] {
  const famous = name.candidates.find(
    (entry) => entry.kind === "capital" && prior(entry) >= famousCapital,
  );
  return name.candidates
    .map((entry) =>
      weigh(
        entry,
        { name, mentions, isOvershadowed: famous !== undefined && famous !== entry },
        known,
      ),
    )
    .sort((a, b) => b.weight - a.weight);
}

/** Capitals of half a million. */
const famousCapital = 7;

interface Use {
  readonly name: ReportName;
  readonly mentions: readonly MentionId[];
  /** Whether the name is also that of a capital everybody knows: its namesakes are told of with what they lie in. */
  readonly isOvershadowed: boolean;
}

function weigh(entry: GazetteerEntry, use: Use, known: Known): Weighed {
  const clues = clueArguments(entry, use.mentions, known);
  const context = contextArguments(entry, use.name, known);
  const said = [...clues, ...context].sort((a, b) => b.weight - a.weight);
  const share = use.isOvershadowed ? overshadowed : 1;
  const told = sumOf(clues) + share * sumOf(context) - foreignness(entry, use.name, known);
  return {
    entry,
    weight: prior(entry) + told,
    told,
    held: said.some(({ weight }) => weight >= heldWeight),
    because: said[0]?.because,
  };
}

function sumOf(said: readonly Argument[]): number {
  return said.reduce((sum, { weight }) => sum + weight, 0);
}

/** A small place, or one of several, of a country that the report says nothing of, while it speaks of others, is hardly meant. */
function foreignness(entry: GazetteerEntry, name: ReportName, { support }: Known): number {
  if (entry.country === undefined || !support.tells || prior(entry) >= widelyKnown) return 0;
  if (isKnownTown(entry) && name.candidates.length === 1) return 0;
  return support.country(entry.country, name) > 0 ? 0 : foreign;
}

/** What a report speaks of says half as much for what has a famous namesake. */
const overshadowed = 0.5;
/** Cities of half a million, capitals and countries. */
const widelyKnown = 5.7;
/** As if it were thirty times smaller. */
const foreign = 1.5;

/** What words beside the mentions say; one of a kind counts, the weightiest. */
function clueArguments(
  entry: GazetteerEntry,
  mentions: readonly MentionId[],
  known: Known,
): readonly Argument[] {
  const best = new Map<string, Argument>();
  const keep = (kind: string, argument: Argument | undefined) => {
    if (argument !== undefined && argument.weight > (best.get(kind)?.weight ?? 0))
      best.set(kind, argument);
  };
  for (const mention of mentions) {
    keep("outer", outerArgument(entry, mention, known));
    for (const clue of known.report.cluesOf.get(mention) ?? []) {
      keep(clue.kind, clueArgument(entry, clue, known));
    }
  }
  return [...best.values()];
}
