// Words by which one side of a war tells of its own dead and of the other's.

/** Done to people under arms they are a death: "eliminated" of anybody else tells none. */
export const fightersEnds: ReadonlySet<string> = new Set(
  "eliminated neutralised neutralized liquidated martyred".split(" "),
);

/** "seven soldiers fell": what may stand right behind it, besides adverbs in -ly. */
export const afterFalling: ReadonlySet<string> = new Set(
  ", . ; and at defending during fighting in near on there while yesterday".split(" "),
);

/** Forms of losing whose object, where it is people under arms, are a side's dead. */
export const losingVerbs: ReadonlySet<string> = new Set("lose loses losing lost".split(" "));

/** A side's dead and hurt, of which the count after it is one. */
export const lossNouns: ReadonlySet<string> = new Set("losses".split(" "));

/** Before "losses" they tell that what was lost is people under arms. */
export const armies: ReadonlySet<string> = new Set(
  "army battlefield enemy guerrilla insurgent military militia navy soldier troop".split(" "),
);

/** Words that make of the people under arms in a sentence those of more than one side. */
export const bothSides: ReadonlySet<string> = new Set("between both sides either each".split(" "));
