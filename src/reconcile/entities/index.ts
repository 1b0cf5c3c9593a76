// Who is who: puts the mentions of all reports together into entities, a reason for every join.
// Two people made one is the worst error here, so every rule asks for the only candidate.

import type { Candidate, Entity } from "../../model/entity.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { EntityId, MentionId } from "../../model/ids.ts";
import { makeId } from "../../model/ids.ts";
import { makeClusters } from "../clusters.ts";
import { joinJudged, keptApart } from "../judged.ts";
import type { Sameness } from "../judgements.ts";
import { noSenses, type Senses } from "../places/index.ts";
import { joinSamePlaces } from "../places/same-place.ts";
import { findStories } from "../stories/index.ts";
import { joinAcronyms } from "./acronyms.ts";
import { joinBodies } from "./bodies.ts";
import { describeEntity } from "./describe.ts";
import { type Alikeness, joinDescriptions } from "./descriptions.ts";
import { candidatesOf } from "./doubts.ts";
import { namedMentions } from "./named-mention.ts";
import { joinNamesakes, type SharedWords } from "./namesakes.ts";
import { profilesIn } from "./profile.ts";
import { joinSameForm } from "./same-form.ts";
import { joinShortForms } from "./short-form.ts";
import { joinSpellings } from "./spelling.ts";
import { joinWithinReports } from "./within-report.ts";

export interface EntityOutcome {
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<MentionId, EntityId>;
  /** Pairs that may be one, for a person to decide. */
  readonly candidates: readonly Candidate[];
}

/** The entities of a situation. A pronoun or description that stands for nobody in particular makes none. */
export function reconcileEntities(
  extractions: readonly Extraction[],
  sameness: Sameness,
  senses: Senses = noSenses,
  stories: Alikeness & SharedWords = findStories(extractions),
): EntityOutcome {
  const mentions = namedMentions(extractions, senses);
  const byId = new Map(mentions.map((one) => [one.mention.id, one]));
  const clusters = makeClusters(
    mentions.map((one) => one.mention.id),
    { apart: keptApart(byId, sameness.different) },
  );
  joinJudged(clusters, byId, sameness.same);
  joinWithinReports(mentions, byId, clusters);
  joinSameForm(mentions, clusters);
  joinSamePlaces(mentions, clusters, senses);
  const profiles = profilesIn(mentions, clusters);
  const namesakes = joinNamesakes(mentions, clusters, { profiles: profiles(), stories });
  const doubts = joinSpellings(mentions, clusters, profiles());
  const letters = joinAcronyms(profiles(), clusters);
  joinBodies(profiles, clusters);
  const open = joinShortForms(profiles, clusters);
  joinDescriptions(mentions, clusters, extractions, stories);
  const joins = clusters.joins();
  const entities: Entity[] = [];
  const entityOf = new Map<MentionId, EntityId>();
  const passing = new Set(extractions.flatMap((one) => one.passing.map(({ id }) => id)));
  for (const [standing, members] of clusters.groups()) {
    if (members.length === 1 && passing.has(standing)) continue;
    const group = members.flatMap((id) => byId.get(id) ?? []);
    const id = makeId("entity", [standing]);
    for (const member of members) entityOf.set(member, id);
    entities.push(describeEntity({ id, group, joins: joins.get(standing) ?? [] }));
  }
  return {
    entities,
    entityOf,
    candidates: candidatesOf([...namesakes, ...doubts, ...letters, ...open], clusters, entityOf),
  };
}
