// What the types of acts are called in other tables, so that a record can be set beside theirs.
//
// PLOVER: event and mode, by its table from CAMEO (github.com/openeventdata/PLOVER, CAMEO2PLOVER-2021) and its manual (draft
// 0.7b1, 2021). ACLED: event type and sub-event type (ACLED Codebook, last updated on 3 October 2024). `undefined` where neither
// has a word for it or where the type alone does not tell: who fought, or at whom, decides which of theirs it is. A capture
// may be of a town or of a man, an explosion an accident; nature's harm is in neither. docs/event-types.md says what was checked.

/** An act in PLOVER's words; the mode is `undefined` where the type does not tell it. */
interface PloverCode {
  readonly event: string;
  readonly mode: string | undefined;
}

/** An act in ACLED's words; the sub-event is `undefined` where the type does not tell it. */
interface AcledCode {
  readonly type: string;
  readonly subEvent: string | undefined;
}

interface ActCodes {
  readonly plover: PloverCode | undefined;
  readonly acled: AcledCode | undefined;
}

/** The codes of a type; both `undefined` for one that is not in the table. */
export function codesOf(type: string): ActCodes {
  return table.get(type) ?? { plover: undefined, acled: undefined };
}

/** Types that belong to an act they are done in or come of, and are seldom told without one. */
export const attendantActs: ReadonlySet<string> = new Set([
  "abduction",
  "arrest",
  "closure",
  "evacuation",
]);

/** Families of what nature does to many places at once: told of two towns on one day, it is seldom two. */
export const widespreadFamilies: ReadonlySet<string> = new Set([
  "earthquake",
  "flood",
  "outbreak",
  "storm",
]);

/** Families of what goes on for days or months, so that a count since some day is of it. */
export const lastingFamilies: ReadonlySet<string> = new Set(["flood", "outbreak", "siege"]);

/** Types of what attackers do in an attack: whom they take is counted with the dead and hurt of it. */
export const doneInAttack: ReadonlySet<string> = new Set(["abduction"]);

/** Families of what comes of a larger thing or is done in it, with the families of that: told by one report, one is part of the other. */
export const familiesAbove: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["collapse", new Set(["earthquake", "flood", "storm"])],
  ["earthquake", new Set(["earthquake"])],
  ["landslide", new Set(["earthquake", "flood", "storm"])],
  ["outbreak", new Set(["earthquake", "flood", "storm"])],
  ["violence", new Set(["siege"])],
]);

/** Families of acts that reports name for one another: what one calls a bombing, another calls an explosion. */
const nearFamilies: readonly (readonly [string, string])[] = [
  ["violence", "explosion"],
  ["explosion", "fire"],
  ["landslide", "collapse"],
  ["crash", "collapse"],
  ["violence", "protest"],
];

/** Whether two families are told for one another. */
export function areNearFamilies(a: string, b: string): boolean {
  return nearFamilies.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

function plover(event: string, mode?: string): PloverCode {
  return { event, mode };
}

function acled(type: string, subEvent?: string): AcledCode {
  return { type, subEvent };
}

const remote = "Explosions/Remote violence";
const developments = "Strategic developments";

const table: ReadonlyMap<string, ActCodes> = new Map([
  ["clash", { plover: plover("ASSAULT"), acled: acled("Battles", "Armed clash") }],
  // An attack may be on soldiers (a battle) or on civilians, from near or from afar: ACLED needs to know.
  ["attack", { plover: plover("ASSAULT"), acled: undefined }],
  ["violence", { plover: plover("ASSAULT"), acled: undefined }],
  ["riot", { plover: plover("PROTEST", "riot"), acled: acled("Riots") }],
  ["siege", { plover: plover("COERCE", "restrict"), acled: undefined }],
  [
    "shelling",
    {
      plover: plover("ASSAULT", "heavy-weapons"),
      acled: acled(remote, "Shelling/artillery/missile attack"),
    },
  ],
  [
    "air strike",
    { plover: plover("ASSAULT", "heavy-weapons"), acled: acled(remote, "Air/drone strike") },
  ],
  // From the air, by a car or by somebody's own hand: the type alone does not tell.
  ["bombing", { plover: plover("ASSAULT"), acled: acled(remote) }],
  ["shooting", { plover: plover("ASSAULT", "firearms"), acled: undefined }],
  ["stabbing", { plover: plover("ASSAULT", "primitive"), acled: undefined }],
  ["assassination", { plover: plover("ASSAULT", "assassinate"), acled: undefined }],
  // Theirs where nothing else was done; looting in a riot is of the riot.
  ["looting", { plover: undefined, acled: acled(developments, "Looting/property destruction") }],
  [
    "abduction",
    {
      plover: plover("ASSAULT", "abduct"),
      acled: acled("Violence against civilians", "Abduction/forced disappearance"),
    },
  ],
  // ACLED codes the arrest of many or of somebody who matters, and no other.
  ["arrest", { plover: plover("COERCE", "arrest"), acled: undefined }],
  // By an agreement or without one: ACLED codes the first.
  ["release", { plover: plover("RETREAT", "release"), acled: undefined }],
  ["resignation", { plover: plover("RETREAT", "resign"), acled: undefined }],
  ["blockade", { plover: plover("COERCE", "restrict"), acled: undefined }],
  ["curfew", { plover: plover("COERCE", "curfew"), acled: undefined }],
  ["emergency rule", { plover: plover("COERCE", "martial-law"), acled: undefined }],
  ["advance", { plover: plover("MOBILIZE"), acled: undefined }],
  ["withdrawal", { plover: plover("RETREAT"), acled: undefined }],
  // Whether it stayed peaceful is not told by the word.
  ["protest", { plover: plover("PROTEST"), acled: acled("Protests") }],
  [
    "ceasefire",
    { plover: plover("RETREAT", "ceasefire"), acled: acled(developments, "Agreement") },
  ],
]);
