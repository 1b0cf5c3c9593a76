// What propositions are read from: the tree with its mentions, and which words tell a time or say that somebody says a thing.

import type { StatementClaim } from "../../model/claim.ts";
import { tokenRange } from "../../read/query.ts";
import type { Findings } from "../findings.ts";
import { type RelationScene, sceneOf as relationScene } from "../relations/scene.ts";

export interface PropositionScene extends RelationScene {
  /** Whether a word stands in an expression of time. */
  readonly isTime: (token: number) => boolean;
  /** The statement that a word is the cue of. */
  readonly cueAt: (token: number) => StatementClaim | undefined;
}

/** The scene of a report; its tree must not be empty. */
export function sceneOf(findings: Findings): PropositionScene {
  const { reading, times, statements } = findings;
  const timed = new Set<number>();
  for (const { span } of times) {
    const { first, end } = tokenRange(reading, span);
    for (let at = first; at < end; at++) timed.add(at);
  }
  const cues = new Map<number, StatementClaim>();
  for (const statement of statements) {
    const { cue } = statement.attribution;
    if (cue === undefined) continue;
    const { first, end } = tokenRange(reading, cue);
    for (let at = first; at < end; at++) cues.set(at, statement);
  }
  return {
    ...relationScene(findings),
    isTime: (token) => timed.has(token),
    cueAt: (token) => cues.get(token),
  };
}
