// Positions: what each principal actor denies, accuses, demands, promises and says, and with whom it stands. What the outlets
// say in their own voice is no position, nor is what nobody with a name is told to have said.

import type { Stance, StatementClaim } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import { groupBy } from "../../model/group-by.ts";
import type { EntityId } from "../../model/ids.ts";
import { fold } from "../fold.ts";
import { saidWords } from "../said-words.ts";
import { tellRelation } from "./actors.ts";
import { type BriefContext, bound, boundTold, chainOf, notesOf } from "./context.ts";
import type { Bounded, PositionEntry, SaidEntry } from "./model.ts";
import { plain } from "./plain.ts";
import { sayCertainty, sayStance } from "./said-stance.ts";
import { sayClaim } from "./say-claim.ts";
import { type Tie, tellTies, tiesByEntity } from "./ties.ts";
import { count, listed, sourceKinds } from "./words.ts";

const mainActors = 12;
const otherActors = 48;
const mainSaid = 6;
const otherSaid = 10;
const mainStands = 3;
const otherStands = 5;
const quoteLength = 280;
const tellersNamed = 3;

/** Whoever says most comes first. */
export function tellPositions(context: BriefContext): Bounded<PositionEntry> {
  const ties = tiesByEntity(tellTies(context).filter(({ kind }) => siding.has(kind)));
  const speakers = [...statementsByActor(context)].toSorted((a, b) => b[1].length - a[1].length);
  const limits = { main: mainActors, rest: otherActors };
  return boundTold(speakers, limits, ([entity, claims]) =>
    tellPosition(entity, { claims, ties: ties.get(entity.id) ?? [] }, context),
  );
}

/** What two stand in that says who is with whom and who against. */
const siding: ReadonlySet<Tie["kind"]> = new Set(["allied", "hostile", "supports"]);

/** The statements of each actor with a name, who says them first-hand. */
function statementsByActor(context: BriefContext): ReadonlyMap<Entity, readonly StatementClaim[]> {
  const said = [...context.claims.values()].flatMap((claim) => {
    const speaker = claim.kind === "statement" ? speakerOf(claim, context) : undefined;
    return claim.kind === "statement" && speaker !== undefined ? [{ claim, speaker }] : [];
  });
  const groups = groupBy(said, ({ speaker }) => speaker);
  return new Map([...groups].map(([entity, own]) => [entity, own.map(({ claim }) => claim)]));
}

function speakerOf(claim: StatementClaim, context: BriefContext): Entity | undefined {
  const mention = claim.attribution.chain.at(-1)?.mention;
  const id: EntityId | undefined = mention && context.situation.entityOf.get(mention);
  return id === undefined || !context.named.has(id) ? undefined : context.entities.get(id);
}

interface Stood {
  readonly claims: readonly StatementClaim[];
  readonly ties: readonly Tie[];
}

function tellPosition(
  entity: Entity,
  { claims, ties }: Stood,
  context: BriefContext,
): PositionEntry {
  const kinds = claims.map(
    ({ attribution }) => sourceKinds[attribution.chain.at(-1)?.class ?? "unknown"],
  );
  const lines = ties.map((tie) => tellRelation(tie, entity.id));
  return {
    id: entity.id,
    name: plain(entity.name),
    kind: kinds.find((kind) => kind !== undefined),
    said: boundTold(inOrder(claims, context), { main: mainSaid, rest: otherSaid }, (alike) =>
      tellSaid(alike, context),
    ),
    stands: bound(lines, { main: mainStands, rest: otherStands }),
  };
}

/** What somebody does in saying it comes before what is merely said. */
const stanceOrder: readonly Stance[] = [
  "denies",
  "accuses",
  "condemns",
  "demands",
  "orders",
  "promises",
  "asks",
  "supports",
  "asserts",
  "speculates",
];

/** Words that begin alike are one utterance, longer in one report than in the next. */
const wordsAlike = 5;

/** The same words of several reports are told once, at their longest; what is quoted stands before what is retold. */
function inOrder(
  claims: readonly StatementClaim[],
  context: BriefContext,
): readonly (readonly StatementClaim[])[] {
  const alike = groupBy(claims, (claim) => {
    const text = context.reportOf.get(claim.report)?.text ?? "";
    const words = fold(saidWords(claim, text)).split(" ").slice(0, wordsAlike).join(" ");
    return `${claim.stance} ${words}`;
  });
  return [...alike.values()]
    .map((own) => own.toSorted((a, b) => lengthOf(b) - lengthOf(a)))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

function lengthOf({ content }: StatementClaim): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

function rankOf([claim]: readonly StatementClaim[]): number {
  if (claim === undefined) return 0;
  const retold = claim.attribution.kind === "indirect" ? 0.5 : 0;
  return stanceOrder.indexOf(claim.stance) + retold;
}

function tellSaid(alike: readonly StatementClaim[], context: BriefContext): SaidEntry {
  const [claim] = alike;
  const tellers = [...new Set(alike.map((one) => sayThrough(one, context)))];
  const left = tellers.length - tellersNamed;
  const shown = tellers.slice(0, tellersNamed);
  return {
    stance: claim === undefined ? "says" : sayStance(claim),
    words: claim === undefined ? "" : sayClaim(claim, context, quoteLength),
    through: listed(left > 0 ? [...shown, count(left, "other")] : shown),
    caution: claim && sayCertainty(claim),
    notes: notesOf(alike, context),
  };
}

/** `Coast Herald`, `Coast Herald, citing the Oria News Agency`: the way to the speaker. */
function sayThrough(claim: StatementClaim, context: BriefContext): string {
  return chainOf(claim, context)
    .slice(0, -1)
    .map(({ name }) => name)
    .join(", citing ");
}
