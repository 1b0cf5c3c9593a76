// The sections of a brief: what each is called and in which order they stand, the same in every format. Whoever reads one
// screen only reads what happened and how sure that is; who says what of it comes after.

/** In the order of reading. */
export const briefSections = [
  ["happened", "What happened"],
  ["figures", "Figures"],
  ["disputed", "What is disputed"],
  ["changed", "What changed"],
  ["alone", "What rests on one source"],
  ["gaps", "What is missing"],
  ["positions", "Positions"],
  ["actors", "Actors"],
  ["sources", "Sources and dependence"],
  ["unread", "Not understood"],
  ["references", "References"],
] as const;

export type BriefSection = (typeof briefSections)[number][0];
