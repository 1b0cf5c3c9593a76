// Whose word a proposition is: the claim that covers its words, else the event told there, else the report's own flat word,
// which then becomes a claim of its own.

import type {
  Certainty,
  Claim,
  EventClaim,
  FigureClaim,
  StatementClaim,
} from "../../model/claim.ts";
import { type ClaimId, makeId } from "../../model/ids.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { coverOf, outletsOwn } from "../attribution/cover.ts";
import { asWhen, governing } from "../time/governing.ts";
import type { Draft } from "./draft.ts";
import type { PropositionScene } from "./scene.ts";
import type { Standing } from "./standing.ts";

export interface Said {
  readonly claim: ClaimId;
  readonly certainty: Certainty;
}

export interface Sayer {
  /** Who says it; `undefined` where it is only asked for, promised, or denied by words nothing here understands. */
  readonly of: (draft: Draft, found: Found) => Said | undefined;
  /** The report's own words that were asked for so far, in reading order. */
  readonly plain: () => readonly StatementClaim[];
}

interface Found {
  readonly span: Span;
  readonly standing: Standing;
  /** The index of its sentence. */
  readonly index: number;
}

/** Asks the claims of a report. */
export function sayerOf(claims: readonly Claim[], scene: PropositionScene): Sayer {
  const { statements, reading } = scene.findings;
  const told = actsAndFigures(claims);
  const plain = new Map<ClaimId, StatementClaim>();
  return {
    of: (draft, found) => {
      const word = reading.tokens[draft.word];
      if (word === undefined) return undefined;
      const cue = scene.cueAt(draft.word);
      const cover = cue === undefined ? coverOf(word, statements) : { ...cue, within: cue.id };
      const certainty = certaintyOf(found.standing, cover);
      if (certainty === undefined) return undefined;
      if (cover.within !== undefined) return { claim: cover.within, certainty };
      const known = told.get(found.index)?.find((one) => overlaps(one.words, word));
      if (known !== undefined) return { claim: known.claim.id, certainty };
      const own = ownWords(found, scene);
      plain.set(own.id, own);
      return { claim: own.id, certainty };
    },
    plain: () => [...plain.values()].sort((a, b) => a.content[0].start - b.content[0].start),
  };
}

interface Told {
  readonly claim: EventClaim | FigureClaim;
  readonly words: Span;
}

/** By sentence, the words of acts and figures. */
function actsAndFigures(claims: readonly Claim[]): ReadonlyMap<number, readonly Told[]> {
  const bySentence = new Map<number, Told[]>();
  for (const claim of claims) {
    if (claim.kind !== "event" && claim.kind !== "figure") continue;
    const words = claim.kind === "event" ? claim.happening.trigger : claim.content[0];
    const list = bySentence.get(claim.sentence) ?? [];
    list.push({ claim, words });
    bySentence.set(claim.sentence, list);
  }
  return bySentence;
}

function certaintyOf(
  { certainty, denied, holds }: Standing,
  cover: Pick<StatementClaim, "stance" | "certainty">,
): Certainty | undefined {
  switch (cover.stance) {
    case "promises":
    case "orders":
    case "demands":
    case "asks":
    case "speculates":
      return undefined;
    case "denies":
      return holds && !denied ? undefined : certainty;
    case "asserts":
    case "accuses":
    case "condemns":
    case "supports":
      if (cover.certainty === "hypothetical" || cover.certainty === "planned") return undefined;
      return certainty === "stated" && cover.certainty === "hedged" ? "hedged" : certainty;
    default:
      return cover.stance satisfies never;
  }
}

function ownWords({ span, index, standing }: Found, scene: PropositionScene): StatementClaim {
  const report = scene.reading.document.id;
  const time = governing(span, scene.findings);
  return {
    kind: "statement",
    id: makeId("claim", [report, "plain", span.start, span.end]),
    report,
    content: [span],
    sentence: index,
    attribution: outletsOwn.attribution,
    stance: standing.denied ? "denies" : "asserts",
    certainty: standing.certainty,
    hedge: undefined,
    when: time && asWhen(time),
    within: undefined,
    rules: ["propositions/own-words"],
  };
}
