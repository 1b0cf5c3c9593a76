// Reads CoNLL-U (universaldependencies.org/format.html) as far as teaching needs it: documents, sentences and the
// columns of their words. Lines of multiword tokens and of empty nodes are passed over: their words stand alone.

/** A word line. `head` counts from 0 within the sentence, -1 for the root. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly label: string;
  /** The last column: `SpaceAfter=No|Entity=...`. */
  readonly remarks: ReadonlyMap<string, string>;
}

export type ConlluSentence = readonly ConlluWord[];
export type ConlluDocument = readonly ConlluSentence[];

/** The documents of a file in order; sentences before the first `# newdoc` make one of their own. */
export function readConllu(text: string): readonly ConlluDocument[] {
  const documents: ConlluSentence[][] = [];
  let sentence: ConlluWord[] = [];
  const finish = () => {
    if (sentence.length === 0) return;
    if (documents.length === 0) documents.push([]);
    documents.at(-1)?.push(sentence);
    sentence = [];
  };
  for (const line of text.split(/\r?\n/u)) {
    if (line === "") finish();
    else if (/^# *newdoc\b/u.test(line)) documents.push([]);
    else if (!line.startsWith("#")) {
      const word = readWord(line);
      if (word !== undefined) sentence.push(word);
    }
  }
  finish();
  return documents.filter((document) => document.length > 0);
}

/** A word of the tree; `undefined` for a range of words (`3-4`) and for a node that is not in the text (`3.1`). */
function readWord(line: string): ConlluWord | undefined {
  const [
    id = "",
    form = "",
    lemma = "",
    upos = "",
    xpos = "",
    ,
    head = "",
    label = "",
    ,
    misc = "",
  ] = line.split("\t");
  if (!/^\d+$/u.test(id)) return undefined;
  return { form, lemma, upos, xpos, head: Number(head) - 1, label, remarks: readRemarks(misc) };
}

function readRemarks(column: string): ReadonlyMap<string, string> {
  if (column === "_" || column === "") return noRemarks;
  const pairs = column.split("|").map((remark): readonly [string, string] => {
    const sign = remark.indexOf("=");
    return sign < 0 ? [remark, ""] : [remark.slice(0, sign), remark.slice(sign + 1)];
  });
  return new Map(pairs);
}

const noRemarks: ReadonlyMap<string, string> = new Map();
