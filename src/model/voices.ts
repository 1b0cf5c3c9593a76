// Which figures are one voice: they have it from one source, or their reports depend on each other.

import type { FigureClaim } from "./claim.ts";
import { groupBy } from "./group-by.ts";
import type { ClaimId, EntityId, MentionId, ReportId } from "./ids.ts";
import type { Dependence } from "./situation.ts";

/** What is known of who depends on whom, ready to be asked. */
export interface VoiceEvidence {
  readonly entityOf: ReadonlyMap<MentionId, EntityId>;
  /** The groups of dependent reports by the claims they name, and by the reports they hold wholly. */
  readonly groupsOf: ReadonlyMap<ClaimId | ReportId, readonly { readonly group: number }[]>;
}

/** The evidence of a situation. A borrowed figure was told by a voice of its own, if wrongly. */
export function voiceEvidence(
  dependence: readonly Dependence[],
  entityOf: VoiceEvidence["entityOf"],
): VoiceEvidence {
  const members = dependence.flatMap((one, group) =>
    one.degree === "borrowed-figure" ? [] : membersOf(one).map((id) => ({ id, group })),
  );
  return { entityOf, groupsOf: groupBy(members, ({ id }) => id) };
}

function membersOf({ degree, claims, reports }: Dependence): readonly (ClaimId | ReportId)[] {
  return degree === "copy" || degree === "near-copy" ? [...claims, ...reports] : claims;
}

/** The voice of each figure, as a number; equal for those that are likely one source. */
export function voicesOf(
  claims: readonly FigureClaim[],
  evidence: VoiceEvidence,
): ReadonlyMap<ClaimId, number> {
  const voices = claims.map((_, index) => index);
  const first = new Map<string, number>();
  claims.forEach((claim, index) => {
    for (const key of [sourceKey(claim, evidence), ...sharedKeys(claim, evidence)]) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else voices[rootOf(index, voices)] = rootOf(other, voices);
    }
  });
  return new Map(claims.map(({ id }, index) => [id, rootOf(index, voices)]));
}

function rootOf(index: number, voices: readonly number[]): number {
  let root = index;
  for (let up = voices[root]; up !== undefined && up !== root; up = voices[root]) root = up;
  return root;
}

// "Officials" of two reports need not be the same ones; the Health Ministry of two reports is.
function sourceKey({ report, attribution }: FigureClaim, { entityOf }: VoiceEvidence): string {
  const hop = attribution.chain.at(-1);
  if (hop === undefined) return report;
  const entity = hop.mention === undefined ? undefined : entityOf.get(hop.mention);
  return entity ?? `${report} ${hop.class}`;
}

// Copies say the same in every claim, so that only equal numbers of theirs are one; the other kinds name the claims.
function sharedKeys(claim: FigureClaim, { groupsOf }: VoiceEvidence): readonly string[] {
  const { low, high } = claim.figure;
  return [
    ...(groupsOf.get(claim.id) ?? []).map(({ group }) => `${group}`),
    ...(groupsOf.get(claim.report) ?? []).map(({ group }) => `${group} ${low} ${high}`),
  ];
}
