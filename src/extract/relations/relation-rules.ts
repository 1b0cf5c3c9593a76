// The wordings that say how two mentions of one sentence stand to each other. Each rule reads the words between
// two mentions, or a title and what hangs on it; only what is said to be so now or to have been done counts.

import type { RelationKind } from "../../model/claim.ts";
import type { EntityKind } from "../../model/mention.ts";
import type { Rule } from "../../model/rule.ts";

/** How the words between two mentions make a relation. `a` is the one who leads, speaks, joins, controls. */
export interface RelationRule extends Rule {
  readonly relation: RelationKind;
  /** The whole of the words between the first mention and the second; a group named `role` is the office. */
  readonly between: RegExp;
  /** What must stand right before the first mention, where that is part of the wording. */
  readonly before?: RegExp;
  /** What may not stand right before the first mention. */
  readonly unless?: RegExp;
  /** What must stand right after the second mention, where that is part of the wording. */
  readonly after?: RegExp;
  /** The second mention's title must hold the office; it is then the role. */
  readonly title?: RegExp;
  /** True where the second mention is `a`. */
  readonly reversed: boolean;
  readonly a: ReadonlySet<EntityKind>;
  readonly b: ReadonlySet<EntityKind>;
  /** True for something done, which a date in the sentence dates; a standing state is not dated by it. */
  readonly dated: boolean;
}

const persons: ReadonlySet<EntityKind> = new Set(["person"]);
const bodies: ReadonlySet<EntityKind> = new Set(["organisation", "group", "other"]);
const ruled: ReadonlySet<EntityKind> = new Set([
  "organisation",
  "group",
  "place",
  "facility",
  "other",
]);
const sides: ReadonlySet<EntityKind> = new Set([
  "person",
  "organisation",
  "group",
  "place",
  "other",
]);
const forces: ReadonlySet<EntityKind> = new Set(["person", "organisation", "group"]);
const spoken: ReadonlySet<EntityKind> = new Set([
  "person",
  "organisation",
  "group",
  "place",
  "facility",
  "other",
]);
const sites: ReadonlySet<EntityKind> = new Set(["place", "facility"]);

const speaker = "(?<role>(?:(?:chief|senior|military|official|main) )?spokes(?:man|woman|person))";
const office =
  "(?<role>(?:(?:overall|supreme|top|senior|political|military|field|spiritual|acting|interim|current) )*(?:leader|commander|commander-in-chief|head|chief|chairman|chairwoman|president|director|governor|mayor))";
const officeTitle =
  /^(?:(?!former|ex-|late|ousted|deposed|retired|then|one-time|onetime|deputy|vice|assistant).)*\b(?:leader|commander|commander-in-chief|head|chief|chairman|chairwoman|president|director|governor|mayor)$/iu;

/** The object of a preposition is not who acts: "a base in Oria declared ...". */
const object =
  /\b(?:in|of|from|at|near|with|for|by|to|on|against|across|around|outside|inside|over|into|between|about)(?: the)?(?: (?:east|west|north|south|central|\p{Ll}+ern))? $/iu;

const past = /\b(?:former|ex|late|ousted|deposed|one-time|onetime|once)[ -]$/iu;

/** The rules, in the order they are tried; the first that fits two mentions is taken. */
export const relationRules: readonly RelationRule[] = [
  {
    id: "relations/spokesman-of",
    about: "A name, a comma, and spokesman for somebody.",
    examples: [
      {
        text: "Abel Mora, a spokesman for the Harbour Council, left.",
        gives: [
          'relation  speaks-for  "Abel Mora" -> "Harbour Council"  role "spokesman"  says outlet',
        ],
      },
    ],
    relation: "speaks-for",
    between: new RegExp(`^,? (?:is )?(?:an? |the )?${speaker} (?:for|of) (?:the )?$`, "diu"),
    ...{ reversed: false, a: persons, b: spoken, dated: false },
  },
  {
    id: "relations/spokesman-title",
    about: "Somebody's spokesman and his name: the title says for whom he speaks.",
    examples: [
      {
        text: "Tarn's spokesman Abel Mora left.",
        gives: ['relation  speaks-for  "Abel Mora" -> "Tarn"  role "spokesman"  says outlet'],
      },
    ],
    relation: "speaks-for",
    between: /^(?:['’]s?)? $/u,
    title: /^(?!former).*\bspokes(?:man|woman|person)$/iu,
    unless: past,
    ...{ reversed: true, a: persons, b: spoken, dated: false },
  },
  {
    id: "relations/spokesman-for-name",
    about: "A spokesman for somebody, then his name.",
    examples: [
      {
        text: "A spokesman for the Harbour Council, Abel Mora, left.",
        gives: [
          'relation  speaks-for  "Abel Mora" -> "Harbour Council"  role "spokesman"  says outlet',
        ],
      },
    ],
    relation: "speaks-for",
    before: new RegExp(`(?<!former )\\b${speaker} (?:for|of) (?:the )?$`, "diu"),
    between: /^,? $/u,
    ...{ reversed: true, a: persons, b: spoken, dated: false },
  },
  {
    id: "relations/spokesman-after-owner",
    about: "A name, a comma, and somebody's spokesman.",
    examples: [
      {
        text: "Abel Mora, Tarn's spokesman, left.",
        gives: ['relation  speaks-for  "Abel Mora" -> "Tarn"  role "spokesman"  says outlet'],
      },
    ],
    relation: "speaks-for",
    between: /^, (?:the )?$/u,
    after: new RegExp(`^(?:['’]s?)? ${speaker}\\b`, "diu"),
    ...{ reversed: false, a: persons, b: spoken, dated: false },
  },
  {
    id: "relations/heads",
    about: "Who heads, leads, commands or runs a body leads it.",
    examples: [
      {
        text: "Mora, who heads the Harbour Brigade, left.",
        gives: ['relation  leads  "Mora" -> "Harbour Brigade"  role "heads"  says outlet'],
      },
    ],
    relation: "leads",
    unless: object,
    between:
      /^(?:, who)? (?:also |now |still )?(?<role>heads|leads|commands|chairs) (?:the )?(?:so-called )?$/diu,
    ...{ reversed: false, a: persons, b: bodies, dated: false },
  },
  {
    id: "relations/leader-of",
    about: "A name, a comma, and the leader, commander or head of a body.",
    examples: [
      {
        text: "Abel Mora, the commander of the Harbour Brigade, left.",
        gives: ['relation  leads  "Abel Mora" -> "Harbour Brigade"  role "commander"  says outlet'],
      },
    ],
    relation: "leads",
    between: new RegExp(`^(?:,| is) (?:the |an? )?${office} of (?:the )?$`, "diu"),
    ...{ reversed: false, a: persons, b: ruled, dated: false },
  },
  {
    id: "relations/leader-title",
    about: "A body, with or without a possessive, then leader or commander and a name.",
    examples: [
      {
        text: "Harbour Brigade commander Abel Mora left.",
        gives: ['relation  leads  "Abel Mora" -> "Harbour Brigade"  role "commander"  says outlet'],
      },
    ],
    relation: "leads",
    between: /^(?:['’]s?)? $/u,
    title: officeTitle,
    unless: past,
    ...{ reversed: true, a: persons, b: ruled, dated: false },
  },
  {
    id: "relations/leader-of-name",
    about: "The leader of a body, then his name.",
    examples: [
      {
        text: "The commander of the Harbour Brigade, Abel Mora, left.",
        gives: ['relation  leads  "Abel Mora" -> "Harbour Brigade"  role "commander"  says outlet'],
      },
    ],
    relation: "leads",
    before: new RegExp(
      `(?<!\\b(?:former|ex|late|ousted|deposed|deputy|deputy|vice|assistant|the then)[ -])\\b${office} of (?:the )?$`,
      "diu",
    ),
    between: /^,? $/u,
    ...{ reversed: true, a: persons, b: ruled, dated: false },
  },
  {
    id: "relations/led-by",
    about: "A body led, headed or commanded by somebody.",
    examples: [
      {
        text: "The Harbour Brigade, led by Abel Mora, left.",
        gives: ['relation  leads  "Abel Mora" -> "Harbour Brigade"  role "led"  says outlet'],
      },
    ],
    relation: "leads",
    between:
      /^,? (?:which |that )?(?:is |are )?(?<role>led|headed|commanded|chaired) by (?:the )?(?:\p{Ll}+ )?$/du,
    ...{ reversed: true, a: persons, b: bodies, dated: false },
  },
  {
    id: "relations/member-of",
    about: "A name, a comma, and a member of a body.",
    examples: [
      {
        text: "Abel Mora, a member of the Harbour Council, left.",
        gives: ['relation  member  "Abel Mora" -> "Harbour Council"  role "member"  says outlet'],
      },
    ],
    relation: "member",
    between:
      /^(?:,| is) an? (?:(?:senior|leading|founding|prominent) )?(?<role>member) of (?:the )?$/diu,
    ...{ reversed: false, a: persons, b: bodies, dated: false },
  },
  {
    id: "relations/allied-to",
    about: "Who is allied to or with another side.",
    examples: [
      {
        text: "The Harbour Brigade was allied to Mora.",
        gives: ['relation  allied  "Harbour Brigade" -> "Mora"  says outlet'],
      },
    ],
    relation: "allied",
    unless: object,
    between:
      /^,? (?:which )?(?:(?:is|are|was|were) )?(?:(?:loosely|closely|now|still) )?allied (?:to|with) (?:the )?$/iu,
    ...{ reversed: false, a: sides, b: sides, dated: false },
  },
  {
    id: "relations/joined-forces",
    about:
      "Who joined forces with, sided with or declared allegiance to another side is allied with it.",
    examples: [
      {
        text: "The Harbour Brigade joined forces with Mora.",
        gives: ['relation  allied  "Harbour Brigade" -> "Mora"  says outlet'],
      },
      {
        text: "The rebels declared allegiance to Mora.",
        gives: ['relation  allied  "rebels" -> "Mora"  says outlet'],
      },
    ],
    relation: "allied",
    unless: object,
    between:
      /^,? (?:who |which )?(?:(?:has|have|had) )?(?:joined (?:forces with|the ranks of)|sided with|allied (?:itself|himself|themselves) with|formed an alliance with|(?:declared|pledged|sworn|swore) (?:their |its |his )?(?:allegiance|loyalty) to) (?:the )?$/iu,
    ...{ reversed: false, a: sides, b: sides, dated: true },
  },
  {
    id: "relations/joined",
    about: "An armed side that joined another is allied with it.",
    examples: [
      {
        text: "The rebels joined the Harbour Brigade.",
        gives: ['relation  allied  "rebels" -> "Harbour Brigade"  says outlet'],
      },
    ],
    relation: "allied",
    unless: object,
    between: /^ (?:(?:has|have|had) )?joined (?:the )?$/iu,
    ...{ reversed: false, a: new Set(["group"]), b: new Set(["group"]), dated: true },
  },
  {
    id: "relations/ally-of",
    about: "A name, a comma, and an ally of another; not who once was one.",
    examples: [
      {
        text: "Abel Mora, a close ally of Tarn, left.",
        gives: ['relation  allied  "Abel Mora" -> "Tarn"  says outlet'],
      },
    ],
    relation: "allied",
    between: /^(?:,| is) (?:an?|the) (?:(?:close|key|main|staunch|longtime) )?ally of (?:the )?$/iu,
    ...{ reversed: false, a: sides, b: sides, dated: false },
  },
  {
    id: "relations/declared-war",
    about: "Who declared war on, fought or turned against another side is hostile to it.",
    examples: [
      {
        text: "Mora declared war on the Harbour Brigade.",
        gives: ['relation  hostile  "Mora" -> "Harbour Brigade"  says outlet'],
      },
    ],
    relation: "hostile",
    unless: object,
    between:
      /^,? (?:who |which )?(?:(?:has|have|had) )?(?:declared war (?:on|against)|fought (?:a war )?against|(?:is|are|was|were|been) fighting(?: against)?|turned (?:his|its|their) (?:guns|weapons|forces) (?:on|against)|turned against|united against|(?:is|are|was|were) (?:at war with|hostile to|united against)) (?:the )?$/iu,
    ...{ reversed: false, a: sides, b: sides, dated: true },
  },
  {
    id: "relations/controls",
    about:
      "Who controls, holds or took a place; an order or an intention to take it is not enough.",
    examples: [
      {
        text: "The Harbour Brigade seized Selim Airport on Friday.",
        gives: [
          'relation  controls  "Harbour Brigade" -> "Selim Airport"  when "Friday" (XXXX-WXX-5)  says outlet',
        ],
      },
    ],
    relation: "controls",
    unless: object,
    between:
      /^,? (?:who |which |that )?(?:(?:has|have|had|also|now|still|already|currently|later|then|quickly|largely) )*(?:controls?|controlled|took (?:over|control of)|taken (?:over|control of)|seized(?: control of)?|captured|overran|overrun|holds?|occup(?:y|ies|ied)|recaptured|retook|retaken) (?:(?:much|most|parts|part|all) of )?(?:the )?(?:(?:\p{Ll}+ )?(?:town|city|port|village|province|district|region|capital) (?:of )?)?(?:of )?$/u,
    ...{ reversed: false, a: forces, b: sites, dated: true },
  },
];
