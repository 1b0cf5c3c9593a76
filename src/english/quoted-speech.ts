// Verbs that follow a quotation and name who spoke it: '"Why now?" Mora asked.'

/** Past and present forms. */
export const quotedSpeechVerbs: ReadonlySet<string> = new Set(
  `said says say asked asks told added adds wrote writes wondered cried shouted yelled replied answered
   declared exclaimed continued tweeted warned insisted called responded`.split(/\s+/u),
);
