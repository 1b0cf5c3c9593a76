// Scores the dependency tree on the words of Universal Dependencies treebanks, with the model's own tags: the share of
// words on the right head (UAS), and with the right relation too (LAS), its universal part alone or in full. What the
// treebank tags PUNCT is not counted.

import { type Row, rowOf } from "./row.ts";
import { commonest } from "./tags.ts";
import { type ReadSentence, readTreebank, treebanks } from "./treebank-readings.ts";

/** What this file measures. */
export const area = "tree";

/** Rows for each treebank; none where the treebanks or the model are missing. */
export async function score(shared: string): Promise<Row[]> {
  return treebanks.flatMap(([name, file]) => {
    const read = readTreebank(shared, file);
    return read === undefined ? [] : treeRows(name, read);
  });
}

/** UAS and LAS of some sentences. */
export function treeRows(name: string, read: readonly ReadSentence[]): readonly Row[] {
  const links = read.flatMap(linksOf);
  const rowFor = (kind: string, isRight: (link: Link) => boolean): Row =>
    rowOf(`${kind} ${name}`, links.filter(isRight).length, links.length, links.length);
  return [
    rowFor("uas", (link) => link.headRight),
    rowFor("las", (link) => link.headRight && universal(link.truth) === universal(link.ours)),
    rowFor("las full", (link) => link.headRight && link.truth === link.ours),
  ];
}

/** What goes wrong on the development parts: by relation, by pairs confused, and by the words that hang wrong. */
export async function misses(shared: string): Promise<readonly string[]> {
  return treebanks
    .filter(([name]) => name.endsWith("dev"))
    .flatMap(([name, file]) => {
      const links = (readTreebank(shared, file) ?? []).flatMap(linksOf);
      return [...byRelation(name, links), ...confused(name, links)];
    });
}

interface Link {
  /** The word and its right head: `of < rest`. */
  readonly words: string;
  readonly truth: string;
  readonly ours: string;
  readonly headRight: boolean;
}

function linksOf({ words, ours }: ReadSentence): readonly Link[] {
  return words.flatMap((word, at) => {
    if (word.upos === "PUNCT") return [];
    const arc = ours.arcs[at];
    return {
      words: `${word.form} < ${words[word.head]?.form ?? "root"}`,
      truth: word.label,
      ours: arc?.label ?? "",
      headRight: arc?.head === word.head,
    };
  });
}

function universal(label: string): string {
  return label.replace(/:.*$/u, "");
}

/** A line a relation, those that cost the most first. */
function byRelation(name: string, links: readonly Link[]): readonly string[] {
  return groups(links, (link) => link.truth)
    .map(([label, all]) => {
      const wrongHead = all.filter((link) => !link.headRight);
      const wrongLabel = all.filter((link) => link.headRight && link.truth !== link.ours);
      return { label, all, wrongHead, wrongLabel };
    })
    .sort((a, b) => costOf(b) - costOf(a))
    .map(({ label, all, wrongHead, wrongLabel }) => {
      const counts = `head wrong ${wrongHead.length}, label alone ${wrongLabel.length}, of ${all.length}`;
      return `tree ${name}  ${label}: ${counts}  (${commonest(wrongHead.map(({ words }) => words))})`;
    });
}

function costOf(one: {
  readonly wrongHead: readonly Link[];
  readonly wrongLabel: readonly Link[];
}): number {
  return one.wrongHead.length + one.wrongLabel.length;
}

const mostPairs = 40;

/** Relations taken for others where the head is right. */
function confused(name: string, links: readonly Link[]): readonly string[] {
  const wrong = links.filter((link) => link.headRight && link.truth !== link.ours);
  return groups(wrong, (link) => `${link.truth} taken for ${link.ours}`)
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, mostPairs)
    .map(
      ([pair, all]) =>
        `label ${name}  ${all.length}  ${pair}  (${commonest(all.map(({ words }) => words))})`,
    );
}

function groups(links: readonly Link[], keyOf: (link: Link) => string): [string, Link[]][] {
  const found = new Map<string, Link[]>();
  for (const link of links) {
    const group = found.get(keyOf(link));
    if (group === undefined) found.set(keyOf(link), [link]);
    else group.push(link);
  }
  return [...found];
}
