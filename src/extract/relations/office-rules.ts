// Wordings of office: who speaks for whom, who leads what, who is a member of what.

import {
  leaderModifiers,
  leaderNouns,
  leadingVerbs,
  ledForms,
  memberModifiers,
  notHolding,
  pastMarks,
  spokesModifiers,
  spokesNouns,
} from "../../english/relation-words.ts";
import type { EntityKind } from "../../model/mention.ts";
import { object, oneOf, type RelationRule } from "./relation-rule.ts";

const persons: ReadonlySet<EntityKind> = new Set(["person"]);
const bodies: ReadonlySet<EntityKind> = new Set(["organisation", "group", "other"]);
const ruled: ReadonlySet<EntityKind> = new Set([
  "organisation",
  "group",
  "place",
  "facility",
  "other",
]);
const spoken: ReadonlySet<EntityKind> = new Set([
  "person",
  "organisation",
  "group",
  "place",
  "facility",
  "other",
]);

const speaker = `(?<role>(?:${oneOf(spokesModifiers)} )?${oneOf(spokesNouns)})`;
const office = `(?<role>(?:${oneOf(leaderModifiers)} )*${oneOf(leaderNouns)})`;
// "Army chief" leads no country, and "Chief" before "Cabinet Secretary" is but half of an office.
const officeTitle = new RegExp(
  `^(?!.*${oneOf(notHolding)})(?!chief$)(?:${oneOf(leaderModifiers)} )*${oneOf(leaderNouns)}$`,
  "iu",
);
const speakerTitle = new RegExp(`^(?:${oneOf(spokesModifiers)} )*${oneOf(spokesNouns)}$`, "iu");
const past = new RegExp(`\\b${oneOf(pastMarks)}[ -]$`, "iu");

/** In the order they are tried. */
export const officeRules: readonly RelationRule[] = [
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
    ...{ reversed: false, a: persons, b: spoken, named: true, dated: false },
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
    title: speakerTitle,
    unless: past,
    ...{ reversed: true, a: persons, b: spoken, named: true, dated: false },
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
    between: /^, $/u,
    ...{ reversed: true, a: persons, b: spoken, named: true, dated: false },
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
    ...{ reversed: false, a: persons, b: spoken, named: true, dated: false },
  },
  {
    id: "relations/owners-spokesman-name",
    about: "Somebody's spokesman, a comma, his name.",
    examples: [
      {
        text: "The Harbour Council's spokesman, Abel Mora, left.",
        gives: [
          'relation  speaks-for  "Abel Mora" -> "Harbour Council"  role "spokesman"  says outlet',
        ],
      },
    ],
    relation: "speaks-for",
    between: new RegExp(`^(?:['’]s?)? ${speaker}, $`, "diu"),
    unless: past,
    ...{ reversed: true, a: persons, b: spoken, named: true, dated: false },
  },
  {
    id: "relations/heads",
    about: "Who heads, leads, commands or runs a body leads it.",
    examples: [
      {
        text: "Mora, who heads the Harbour Brigade, left.",
        gives: ['relation  leads  "Mora" -> "Harbour Brigade"  says outlet'],
      },
    ],
    relation: "leads",
    unless: object,
    between: new RegExp(
      `^(?:, who)? (?:also |now |still )?${oneOf(leadingVerbs)} (?:the )?(?:so-called )?$`,
      "diu",
    ),
    ...{ reversed: false, a: persons, b: bodies, named: true, dated: false },
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
    ...{ reversed: false, a: persons, b: ruled, named: true, dated: false },
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
    ...{ reversed: true, a: persons, b: ruled, named: true, dated: false },
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
      `(?<!\\b${oneOf([...pastMarks, "as", "assistant", "deputy", "next", "the then", "vice"])}[ -])\\b${office} of (?:the )?$`,
      "diu",
    ),
    between: /^,? $/u,
    ...{ reversed: true, a: persons, b: ruled, named: true, dated: false },
  },
  {
    id: "relations/owners-leader-name",
    about: "A body's leader or commander, a comma, his name.",
    examples: [
      {
        text: "The Harbour Brigade's commander, Abel Mora, left.",
        gives: ['relation  leads  "Abel Mora" -> "Harbour Brigade"  role "commander"  says outlet'],
      },
    ],
    relation: "leads",
    between: new RegExp(`^(?:['’]s?)? ${office}, $`, "diu"),
    unless: past,
    ...{ reversed: true, a: persons, b: ruled, named: true, dated: false },
  },
  {
    id: "relations/led-by",
    about: "A body led, headed or commanded by somebody.",
    examples: [
      {
        text: "The Harbour Brigade, led by Abel Mora, left.",
        gives: ['relation  leads  "Abel Mora" -> "Harbour Brigade"  says outlet'],
      },
    ],
    relation: "leads",
    between: new RegExp(
      `^,? (?:which |that )?(?:is |are )?${oneOf(ledForms)} by (?:the )?(?:\\p{Ll}+ )?$`,
      "du",
    ),
    ...{ reversed: true, a: persons, b: bodies, named: true, dated: false },
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
    between: new RegExp(
      `^(?:,| is) an? (?:${oneOf(memberModifiers)} )?(?<role>member) of (?:the )?$`,
      "diu",
    ),
    ...{ reversed: false, a: persons, b: bodies, named: true, dated: false },
  },
];
