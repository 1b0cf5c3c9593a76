// What a report tells beside a happening that keeps it apart from those of others: acts that it denies,
// another harm that goes before it, and whom an arrest was of.

import type { EventClaim } from "../../model/claim.ts";
import { countLeading } from "../../model/count-leading.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { EntityId, MentionId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import { compareDays } from "./days.ts";
import { meet } from "./meet.ts";
import type { ToldHappening } from "./told-happening.ts";

/** An act that is told as denied. */
export interface DeniedAct {
  readonly family: string;
  readonly harmful: boolean;
  readonly places: ReadonlySet<EntityId>;
  readonly days: ReadonlySet<string>;
}

/** The tellings of one report, each knowing whether a harm of another place goes before it. */
export function withLeads(told: readonly ToldHappening[]): readonly ToldHappening[] {
  const first = told.find(({ harmful, apart }) => harmful && !apart);
  if (first === undefined) return told;
  return told.map((one) =>
    one.harmful && meet(first.places, one.places).meeting === "apart"
      ? { ...one, leads: false }
      : one,
  );
}

/** Whether two are told of two places or two days. */
export function isElsewhere(
  a: Pick<ToldHappening, "places" | "days" | "published">,
  b: Pick<ToldHappening, "places" | "days" | "published">,
): boolean {
  return meet(a.places, b.places).meeting === "apart" || compareDays(a, b).meeting === "apart";
}

/** The people of a kind of arrest: whom it was of where that is said, else who is named before it and says nothing of it. */
export function arrestedIn(
  claims: readonly EventClaim[],
  { mentions }: Extraction,
  entityOf: ReadonlyMap<MentionId, EntityId>,
): ReadonlySet<EntityId> {
  const isPerson = ({ kind, form }: Mention) =>
    form === "name" && (kind === "person" || kind === "other");
  return new Set(
    claims.flatMap((claim) => {
      if (claim.happening.type !== "arrest") return [];
      const speakers = new Set(claim.attribution.chain.map(({ mention }) => mention));
      const targets = new Set(claim.happening.targets);
      const named = mentionsIn(claim, mentions).filter(isPerson);
      const whom = named.filter(({ id }) => targets.has(id));
      const before = named.filter(
        ({ id, start }) => start < claim.happening.trigger.start && !speakers.has(id),
      );
      return (whom.length > 0 ? whom : before).flatMap(({ id }) => entityOf.get(id) ?? []);
    }),
  );
}

// A sentence of a list of names is long: so many of them are looked at.
const mentionsLookedAt = 40;

function mentionsIn(
  { content: [sentence] }: EventClaim,
  mentions: readonly Mention[],
): readonly Mention[] {
  const from = countLeading(mentions, ({ start }) => start < sentence.start);
  return mentions.slice(from, from + mentionsLookedAt).filter(({ start }) => start < sentence.end);
}
