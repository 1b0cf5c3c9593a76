// Verbs of plain telling: what hangs on one of them is a statement of its own even where somebody else tells of it
// ("the agency reported that the general had denied it"). Wishes, plans and judgements told by another are part of what
// that other says.

export const retoldVerbs: ReadonlySet<string> = new Set(
  "say tell report state claim announce declare deny add warn argue insist imply accuse allege confirm write reply testify indicate reveal boast admit describe suggest vow pledge threaten order instruct".split(
    " ",
  ),
);

/** Verbs by which one passes on what another said: both stand in the chain, whatever the other's verb. */
export const passingOnVerbs: ReadonlySet<string> = new Set(
  "report quote cite broadcast publish air carry relay".split(" "),
);
