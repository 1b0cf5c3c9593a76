// The words of wordings that say how two sides stand to each other: offices, sides taken, control. Lower case;
// a phrase stands as it is written.

/** Who leads a body. */
export const leaderNouns: readonly string[] = [
  ...["chairman", "chairwoman", "chief", "commander", "commander-in-chief", "director"],
  ...["director general", "governor", "governor general", "head", "leader", "mayor", "president"],
  "secretary general",
];

/** What may stand before one who leads and belongs to the office. */
export const leaderModifiers: readonly string[] = [
  ...["acting", "current", "field", "interim", "military", "overall", "political", "senior"],
  ...["spiritual", "supreme", "top"],
];

/** Who speaks for another. */
export const spokesNouns: readonly string[] = ["spokesman", "spokesperson", "spokeswoman"];

/** What may stand before one who speaks for another and belongs to the office. */
export const spokesModifiers: readonly string[] = [
  ...["chief", "main", "military", "official", "senior"],
];

/** Before an office: its holder holds it no longer. */
export const pastMarks: readonly string[] = [
  ...["deposed", "ex", "former", "late", "once", "one-time", "onetime", "ousted"],
];

/** Before the body of an office: "spokesman for", "aide to". */
export const belongingPrepositions: readonly string[] = ["of", "for", "to"];

/** The same where the office is one held beside others: "an ally of". */
export const holdingPrepositions: readonly string[] = ["of", "for"];

/** Adverbs that stand before an office with its articles: "once an ally". */
export const phaseAdverbs: ReadonlySet<string> = new Set(["once"]);

/** What opens a phrase beside a name, where another name would be the next of a list. */
export const phraseOpenings: ReadonlySet<string> = new Set([
  ...["a", "an", "former", "formerly", "once", "the"],
]);

/** What may stand before any office and leaves it what it is. */
export const officeModifiers: readonly string[] = ["long-time", "prime"];

/** In a title: its holder does not hold the office, or not the whole of it. */
export const notHolding: readonly string[] = [
  ...["assistant", "deposed", "deputy", "ex-", "former", "late", "one-time", "onetime"],
  ...["ousted", "retired", "then", "vice"],
];

/** "who heads the brigade". */
export const leadingVerbs: readonly string[] = ["chairs", "commands", "heads", "leads"];

/** "led by". */
export const ledForms: readonly string[] = ["chaired", "commanded", "headed", "led"];

/** "a senior member of". */
export const memberModifiers: readonly string[] = ["founding", "leading", "prominent", "senior"];

/** "a close ally of". */
export const allyModifiers: readonly string[] = ["close", "key", "longtime", "main", "staunch"];

/** "closely allied to". */
export const alliedAdverbs: readonly string[] = ["closely", "loosely", "now", "still"];

/** What one side did that makes it another's ally, up to the other's name. */
export const sidingPhrases: readonly string[] = [
  ...["allied himself with", "allied itself with", "allied themselves with"],
  ...["formed an alliance with", "joined forces with", "joined the ranks of", "sided with"],
];

/** "pledged their allegiance to". */
export const pledgeVerbs: readonly string[] = ["declared", "pledged", "swore", "sworn"];

/** What one side did that makes it another's enemy, up to the other's name. */
export const fightingPhrases: readonly string[] = [
  ...["declared war against", "declared war on", "fought a war against", "fought against"],
  ...["rebelled against", "turned against", "turned on", "united against"],
];

/** The same after "is" or "were". */
export const hostileStates: readonly string[] = [
  ...["at war with", "fighting", "fighting against", "hostile to", "united against"],
];

/** "turned his guns on". */
export const turnedArms: readonly string[] = ["forces", "guns", "weapons"];

/** Verbs of holding or taking a place. */
export const controlVerbs: readonly string[] = [
  ...["captured", "control", "controlled", "controls", "hold", "holds", "occupied", "occupies"],
  ...["occupy", "overran", "overrun", "recaptured", "retaken", "retook", "seized"],
  ...["seized control of", "taken control of", "taken over", "took control of", "took over"],
];

/** What may stand between who controls and the verb. */
export const controlAdverbs: readonly string[] = [
  ...["already", "also", "currently", "had", "has", "have", "largely", "later", "now", "quickly"],
  ...["still", "then"],
];

/** "much of the town". */
export const shares: readonly string[] = ["all", "most", "much", "part", "parts"];

/** "the town of". */
export const settlementNouns: readonly string[] = [
  ...["capital", "city", "district", "port", "province", "region", "town", "village"],
];
