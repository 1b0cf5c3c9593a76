// What the latest reports change in matters that are no numbers: first disputed, a side that nobody took before, and whoever
// took one side and now takes another.

import type { Claim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Dispute } from "../../model/situation.ts";
import { type BriefContext, chainOf, claimsOf, entityName, notesOf } from "./context.ts";
import { isEarlier, isLatest, type LatestSetting } from "./latest.ts";
import { openMatters, sayMatter } from "./matters.ts";
import type { NotedLine } from "./model.ts";
import { endSentence } from "./plain.ts";
import { sayClaim } from "./say-claim.ts";
import { saySayer } from "./sayer.ts";

const quoteLength = 160;

/** New disputes and new sides, then changes of side. */
export function tellMatterChanges(setting: LatestSetting): readonly NotedLine[] {
  const disputes = openMatters(setting.context);
  return [
    ...disputes.flatMap((dispute) => tellNewMatter(dispute, setting)),
    ...disputes.flatMap((dispute) => tellTurns(dispute, setting)),
  ];
}

function tellNewMatter(dispute: Dispute, setting: LatestSetting): readonly NotedLine[] {
  const { context } = setting;
  const sides = dispute.sides.map(({ claims }) => claimsOf(claims, context));
  const fresh = sides.filter(
    (claims) => claims.length > 0 && claims.every((claim) => isLatest(claim, setting)),
  );
  const [first] = fresh.flat();
  if (first === undefined) return [];
  const isOld = sides.some((claims) => claims.some((claim) => isEarlier(claim, setting)));
  const words = isOld ? "a side that nobody took before" : "first disputed";
  return [
    {
      words: endSentence(`${sayMatter(dispute, context)}: ${words}, ${sayQuoted(first, context)}`),
      notes: notesOf(fresh.flat(), context),
    },
  ];
}

/** `by Aldo Verin, in Coast Herald: “It is not a siege”`. */
function sayQuoted(claim: Claim, context: BriefContext): string {
  return `by ${saySayer(chainOf(claim, context))}: ${sayClaim(claim, context, quoteLength)}`;
}

/** Who took one side of a matter before and takes another now. */
function tellTurns({ sides }: Dispute, setting: LatestSetting): readonly NotedLine[] {
  const stood = sides.flatMap(({ claims }, side) =>
    claimsOf(claims, setting.context).flatMap((claim) => {
      const speaker = speakerOf(claim, setting.context);
      return speaker === undefined ? [] : [{ claim, side, speaker }];
    }),
  );
  return [...groupBy(stood, ({ speaker }) => speaker).values()].flatMap((own) =>
    tellTurn(own, setting),
  );
}

interface Stood {
  readonly claim: Claim;
  readonly side: number;
  readonly speaker: string;
}

function tellTurn(own: readonly Stood[], setting: LatestSetting): readonly NotedLine[] {
  const before = own.find(({ claim }) => isEarlier(claim, setting));
  const now = own.find(({ claim, side }) => isLatest(claim, setting) && side !== before?.side);
  if (before === undefined || now === undefined) return [];
  const { context } = setting;
  return [
    {
      words: endSentence(
        `${now.speaker} now: ${sayClaim(now.claim, context, quoteLength)}; before: ${sayClaim(before.claim, context, quoteLength)}`,
      ),
      notes: notesOf([now.claim, before.claim], context),
    },
  ];
}

function speakerOf(claim: Claim, context: BriefContext): string | undefined {
  const mention = claim.attribution.chain.at(-1)?.mention;
  const entity = mention && context.situation.entityOf.get(mention);
  return entity === undefined || !context.named.has(entity)
    ? undefined
    : entityName(entity, context);
}
