// Who a hop of a chain is: somebody with a name, somebody only described, or a pronoun left open; and how that is shown.

import type { Hop } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import { type BriefContext, type Cited, withoutEnd } from "../brief/context.ts";
import type { Source } from "../brief/model.ts";
import { plain, plainSlice, shorten } from "../brief/plain.ts";
import { fold, holdsWords } from "../fold.ts";
import type { ClaimHop, Speaker } from "./model.ts";
import { pronouns, sayClass } from "./words.ts";

const wordsLength = 80;

/** Gives the chain of a claim, hop by hop; whoever has a name is looked up once. */
export function makeHops(
  context: BriefContext,
): (claim: Claim, cited: Cited) => readonly ClaimHop[] {
  const known = new Map<EntityId, Named>();
  return (claim, cited) =>
    claim.attribution.chain.map((hop) => {
      const words = withoutEnd(plainSlice(cited.text, hop.span));
      const entity = entityOf(hop, context);
      const named =
        entity !== undefined && context.named.has(entity.id) ? nameOnce(entity, known) : undefined;
      const speaker = named?.speaker ?? describe(words, entity, cited);
      const folded = named?.folded ?? [fold(speaker.name), ...speaker.names.map(fold)];
      const couldBe = othersOf(hop, context);
      const source = sourceOf(words, hop, { speaker, folded, couldBe });
      return {
        ...{ words, span: hop.span, class: hop.class, speaker, source, couldBe },
        resolved: mentionOf(hop, context)?.refersTo?.because,
      };
    });
}

/** A speaker and all names of theirs as they are compared. */
interface Named {
  readonly speaker: Speaker;
  readonly folded: readonly string[];
}

function nameOnce(entity: Entity, known: Map<EntityId, Named>): Named {
  const before = known.get(entity.id);
  if (before !== undefined) return before;
  const name = plain(entity.name);
  const names = entity.names.map(({ text }) => plain(text)).filter((one) => one !== "");
  const { id } = entity;
  const speaker: Speaker = { key: id, name, kind: "named", entity: id, names, where: undefined };
  const named = { speaker, folded: [fold(name), ...names.map(fold)] };
  known.set(id, named);
  return named;
}

/** The outlet as the speaker of its own words; a report without an outlet speaks for itself. */
export function outletOf(cited: Cited): Speaker {
  const { name, extraction } = cited;
  const known = nameOfOutlet(cited) !== undefined;
  return {
    key: known ? `outlet ${fold(name)}` : `outlet ${extraction.document.id}`,
    name,
    kind: "outlet",
    entity: undefined,
    names: [name],
    where: undefined,
  };
}

/** The outlet as the report names it. */
export function nameOfOutlet({ extraction }: Cited): string | undefined {
  const outlet = plain(extraction.document.outlet ?? "");
  return outlet === "" ? undefined : outlet;
}

function describe(words: string, entity: Entity | undefined, cited: Cited): Speaker {
  const folded = fold(words);
  const pronoun = pronouns.has(folded);
  if (pronoun && entity === undefined) return { ...openSpeaker, names: [words] };
  return {
    key: entity?.id ?? `${cited.extraction.document.id} ${folded}`,
    name: pronoun && entity !== undefined ? plain(entity.name) : words,
    kind: "described",
    entity: entity?.id,
    names: [words],
    where: cited.name,
  };
}

/** All that is said by "he" where he is nobody yet: one heading, and no claim that it is one person. */
const openSpeaker = {
  key: "open",
  name: "Left open who is meant",
  kind: "open",
  entity: undefined,
  where: undefined,
} as const;

function entityOf({ mention }: Hop, { situation, entities }: BriefContext): Entity | undefined {
  const id = mention && situation.entityOf.get(mention);
  return id === undefined ? undefined : entities.get(id);
}

function mentionOf({ mention }: Hop, { mentions }: BriefContext): Mention | undefined {
  return mention === undefined ? undefined : mentions.get(mention)?.mention;
}

/** Whom the words could mean, each once, where that is left open. */
function othersOf(hop: Hop, context: BriefContext): ClaimHop["couldBe"] {
  const ids = mentionOf(hop, context)?.couldBe ?? [];
  const entities = new Set(ids.map((id) => context.situation.entityOf.get(id)));
  return [...entities].flatMap((id) => {
    const entity = id && context.entities.get(id);
    return entity === undefined ? [] : [{ entity: entity.id, name: plain(entity.name) }];
  });
}

/** The words of the report, and beside them the name they stand for and the class, where they do not say it. */
function sourceOf(
  words: string,
  hop: Hop,
  { speaker, folded: names, couldBe }: Named & Pick<ClaimHop, "couldBe">,
): Source {
  const { kind, name } = speaker;
  const folded = fold(words);
  const said = !pronouns.has(folded) && names.some((one) => holdsWords(folded, one));
  const beside = [
    ...(kind !== "open" && !said ? [name] : []),
    ...sayOpen(kind, couldBe),
    ...classBeside(folded, hop),
  ];
  return {
    name: shorten(words, wordsLength),
    kind: beside.length === 0 ? undefined : beside.join(", "),
  };
}

/** `Abel Mora or Ina Dorn`, or that it is open who that is. */
function sayOpen(kind: Speaker["kind"], couldBe: ClaimHop["couldBe"]): readonly string[] {
  if (couldBe.length > 1) return [`left open: ${couldBe.map(({ name }) => name).join(" or ")}`];
  return kind === "open" ? ["left open who that is"] : [];
}

/** The class, unless it was not made out or the words are no more than it: no "residents (resident)". */
function classBeside(folded: string, hop: Hop): readonly string[] {
  if (hop.class === "unknown") return [];
  const said = sayClass(hop.class);
  return [said, `${said}s`, `${said}es`].includes(folded) ? [] : [said];
}
