// `npm run train:words`: counts in how many texts each English word stands, and writes the table that ships.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sharedFolder, sharedIsThere } from "../../scripts/shared-folder.ts";

const table = fileURLToPath(new URL("../../src/english/common-words.ts", import.meta.url));
const treebanks = ["ud/ewt-train.conllu", "ud/gum-cc-train.conllu"];

/** Texts of fewer different words are notes, and say little of what is common. */
const fewestWords = 100;
/** A word in fewer texts of a hundred than this is as good as any rare one. */
const rarest = 2;
/** Shares are rounded down to these, in texts of a hundred. */
const steps = [2, 3, 4, 6, 9, 14, 20, 30, 45, 65, 90];
const lineLength = 96;

if (sharedIsThere()) {
  const texts = treebanks
    .flatMap((file) => textsOf(readFileSync(join(sharedFolder, "corpora", file), "utf8")))
    .filter((words) => words.size >= fewestWords);
  const shares = sharesOf(texts);
  writeFileSync(table, written(shares));
  console.log(`${shares.size} words of ${texts.length} texts, written to ${table}`);
} else {
  console.error(`train: no corpora at ${sharedFolder}; SITREP_SHARED says where they are`);
  process.exitCode = 1;
}

/** The different words of each text of a treebank, in lower case; of three letters or more, as keywords are. */
function textsOf(treebank: string): readonly ReadonlySet<string>[] {
  const texts: Set<string>[] = [];
  for (const line of treebank.split("\n")) {
    if (line.startsWith("# newdoc")) texts.push(new Set());
    const [index = "", form = ""] = line.split("\t");
    if (!/^\d+$/.test(index)) continue;
    for (const word of form.toLowerCase().match(/\p{L}{3,}/gu) ?? []) texts.at(-1)?.add(word);
  }
  return texts;
}

/** In how many texts of a hundred each word stands, rounded down to a step; rare ones left out. */
function sharesOf(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(
    [...counts].flatMap(([word, count]) => {
      const share = (100 * count) / texts.length;
      return share < rarest ? [] : [[word, steps.findLast((step) => step <= share) ?? rarest]];
    }),
  );
}

function written(shares: ReadonlyMap<string, number>): string {
  const groups = steps.toReversed().map((step) => {
    const words = [...shares].filter(([, share]) => share === step).map(([word]) => word);
    return `  ${step}: \`\n${folded(words.sort())}\n  \`,`;
  });
  return `// How common English words are: in how many texts of a hundred each stands. What few texts have tells what a report is
// about; what most have tells nothing. Written by \`npm run train:words\`, not by hand, from the training texts of the
// treebanks UD English EWT (CC BY-SA 4.0) and UD English GUM (CC BY 4.0); names that many of them hold are among the words.

const wordsByShare = {
${groups.join("\n")}
};

/** In how many texts of a hundred a word stands, rounded down; a word that is not here stands in fewer than ${rarest}. */
export const commonWords: ReadonlyMap<string, number> = new Map(
  Object.entries(wordsByShare).flatMap(([share, words]) =>
    words
      .trim()
      .split(/\\s+/u)
      .map((word) => [word, Number(share)] as const),
  ),
);
`;
}

function folded(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= lineLength) lines.push(`    ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
}
