// Wordings of sides: who is allied with whom, who fights whom, who controls what.

import {
  alliedAdverbs,
  allyModifiers,
  controlAdverbs,
  controlVerbs,
  fightingPhrases,
  hostileStates,
  pledgeVerbs,
  settlementNouns,
  shares,
  sidingPhrases,
  turnedArms,
} from "../../english/relation-words.ts";
import type { EntityKind } from "../../model/mention.ts";
import { object, oneOf, type RelationRule } from "./relation-rule.ts";

const sides: ReadonlySet<EntityKind> = new Set([
  "person",
  "organisation",
  "group",
  "place",
  "other",
]);
// "Mora of Selim, an ally of": not Selim.
const actors: ReadonlySet<EntityKind> = new Set(["person", "organisation", "group"]);
const forces: ReadonlySet<EntityKind> = new Set(["organisation", "group"]);
const sites: ReadonlySet<EntityKind> = new Set(["place", "facility"]);

/** In the order they are tried. */
export const sideRules: readonly RelationRule[] = [
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
    between: new RegExp(
      `^,? (?:which )?(?:(?:is|are|was|were) )?(?:${oneOf(alliedAdverbs)} )?allied (?:to|with) (?:the )?$`,
      "iu",
    ),
    ...{ reversed: false, a: sides, b: sides, dated: false },
  },
  {
    id: "relations/joined-forces",
    about:
      "Who joined forces with, sided with or declared allegiance to another side is allied with it.",
    examples: [
      {
        text: "The Harbour Brigade joined forces with Mora.",
        gives: ['relation  allied  "Harbour Brigade" -> "Mora"  begins "joined"  says outlet'],
      },
      {
        text: "The rebels declared allegiance to Mora.",
        gives: ['relation  allied  "rebels" -> "Mora"  begins "declared"  says outlet'],
      },
    ],
    relation: "allied",
    unless: object,
    between: new RegExp(
      `^,? (?:who |which )?(?:(?:has|have|had) )?(?<words>${oneOf(sidingPhrases)}|${oneOf(pledgeVerbs)} (?:their |its |his )?(?:allegiance|loyalty) to) (?:the )?$`,
      "diu",
    ),
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
    between: /^ (?:(?:has|have|had) )?(?<words>joined) (?:the )?$/diu,
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
    between: new RegExp(
      `^(?:,| is) (?:an?|the) (?:${oneOf(allyModifiers)} )?ally of (?:the )?$`,
      "iu",
    ),
    ...{ reversed: false, a: actors, b: sides, dated: false },
  },
  {
    id: "relations/declared-war",
    about: "Who declared war on, fought or turned against another side is hostile to it.",
    examples: [
      {
        text: "Mora declared war on the Harbour Brigade.",
        gives: ['relation  hostile  "Mora" -> "Harbour Brigade"  begins "declared"  says outlet'],
      },
    ],
    relation: "hostile",
    unless: object,
    between: new RegExp(
      `^,? (?:who |which )?(?:(?:has|have|had) )?(?:${oneOf(fightingPhrases)}|(?:is|are|was|were|been) ${oneOf(hostileStates)}|turned (?:his|its|their) ${oneOf(turnedArms)} (?:on|against)) (?:the )?$`,
      "iu",
    ),
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
          'relation  controls  "Harbour Brigade" -> "Selim Airport"  begins "seized"  when "Friday" (XXXX-WXX-5)  says outlet',
        ],
      },
    ],
    relation: "controls",
    unless: object,
    between: new RegExp(
      `^,? (?:who |which |that )?(?:${oneOf(controlAdverbs)} )*${oneOf(controlVerbs)} (?:${oneOf(shares)} of )?(?:the )?(?:(?:\\p{Ll}+ )?${oneOf(settlementNouns)} (?:of )?)?(?:of )?$`,
      "u",
    ),
    ...{ reversed: false, a: forces, b: sites, dated: true },
  },
];
