// Words for peoples, faiths and parties: names of the fourth kind where a corpus marks that kind by CoNLL 2003's
// convention, left unmarked by corpora that have another. Where a corpus leaves them out, it does not say.

import { demonyms } from "../../src/english/countries.ts";

/** In lower case, words of several words by each. */
export const nationalityWords: ReadonlySet<string> = new Set(
  [...demonyms].filter((name) => !name.includes(" ")).map((name) => name.toLowerCase()),
);
