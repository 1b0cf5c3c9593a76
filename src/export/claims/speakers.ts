// Who a hop of a chain is: somebody with a name, somebody only described, or a pronoun left open; and how that is shown.

import type { Hop } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import type { Mention } from "../../model/mention.ts";
import type { Entity } from "../../model/situation.ts";
import { overlaps } from "../../model/span.ts";
import type { BriefContext, Cited } from "../brief/context.ts";
import type { Source } from "../brief/model.ts";
import { plain, plainSlice, shorten } from "../brief/plain.ts";
import { fold, holdsWords } from "./fold.ts";
import type { ClaimHop, Speaker } from "./model.ts";
import { pronouns, sayClass } from "./words.ts";

const wordsLength = 80;

/** The chain of a claim, hop by hop. */
export function hopsOf(claim: Claim, cited: Cited, context: BriefContext): readonly ClaimHop[] {
  return claim.attribution.chain.map((hop) => {
    const words = withoutEnd(plainSlice(cited.text, hop.span));
    const speaker = speakerOf(hop, { words, cited, context });
    return {
      words,
      span: hop.span,
      class: hop.class,
      speaker,
      source: sourceOf(words, hop, speaker),
    };
  });
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

/** A hop's words often end in the comma that closes "the mayor, Ada Wren,". */
function withoutEnd(words: string): string {
  return words.replace(/[\s,;:]+$/u, "");
}

interface HopSetting {
  readonly words: string;
  readonly cited: Cited;
  readonly context: BriefContext;
}

function speakerOf(hop: Hop, { words, cited, context }: HopSetting): Speaker {
  const entity = entityOf(hop, cited, context);
  if (entity !== undefined && context.named.has(entity.id)) {
    const names = entity.names.map(({ text }) => plain(text)).filter((name) => name !== "");
    const name = plain(entity.name);
    return { key: entity.id, name, kind: "named", entity: entity.id, names, where: undefined };
  }
  const pronoun = pronouns.has(fold(words));
  if (pronoun && entity === undefined) return { ...openSpeaker, names: [words] };
  return {
    key: entity?.id ?? `${cited.extraction.document.id} ${fold(words)}`,
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

/** The entity the whole hop means: not the ministry of "a Health Ministry official", nor the man of "Mora's spokesman". */
function entityOf(hop: Hop, cited: Cited, context: BriefContext): Entity | undefined {
  if (hop.mention === undefined) return undefined;
  const mention = context.mentions.get(hop.mention)?.mention;
  const id = context.situation.entityOf.get(hop.mention);
  if (id === undefined || mention === undefined) return undefined;
  return isWhole(mention, hop, cited.text) ? context.entities.get(id) : undefined;
}

/** Words that may follow the head of a source without making another head of it. */
const mayFollow = new Set("of in for from at on near with who whose which that and or".split(" "));

/** Nouns that only say what a named outlet is: "the KESTA news agency" is KESTA. */
const outletNouns = new Set(
  "news agency newspaper daily weekly website site channel radio television network".split(" "),
);

/** "loyalists of retired General Mora" are not the general. */
const leansOn =
  /(?:^|\s)(?:of|for|from|at|in|near|to|by)\s+(?:(?:the|a|an|his|her|its|their|former|retired|late|ousted|deposed|renegade|rogue)\s+)*$/iu;

function isWhole(mention: Mention, { span }: Hop, text: string): boolean {
  if (mention.form !== "name" || !overlaps(mention, span)) return true;
  if (leansOn.test(text.slice(span.start, Math.max(span.start, mention.start)))) return false;
  const after = text.slice(mention.end, Math.max(span.end, mention.end));
  if (/^['\u2019]s?\b/u.test(after) || /^-\p{L}/u.test(after)) return false;
  const [, next] = /^\s+(\p{L}+)/u.exec(after) ?? [];
  if (next === undefined || mayFollow.has(next) || /^\p{Lu}/u.test(next)) return true;
  return outletNouns.has(next) && mention.kind !== "place" && mention.kind !== "person";
}

/** The words of the report, and beside them the name they stand for and the class, where they do not say it. */
function sourceOf(words: string, hop: Hop, { kind, name, names }: Speaker): Source {
  const folded = fold(words);
  const said = [name, ...names].some(
    (one) => holdsWords(folded, fold(one)) && !pronouns.has(folded),
  );
  const beside = [
    ...(kind !== "open" && !said ? [name] : []),
    ...(kind === "open" ? ["left open who that is"] : []),
    ...classBeside(folded, hop),
  ];
  return {
    name: shorten(words, wordsLength),
    kind: beside.length === 0 ? undefined : beside.join(", "),
  };
}

/** The class, unless it was not made out or the words are no more than it: no "residents (resident)". */
function classBeside(folded: string, hop: Hop): readonly string[] {
  if (hop.class === "unknown") return [];
  const said = sayClass(hop.class);
  return [said, `${said}s`, `${said}es`].includes(folded) ? [] : [said];
}
