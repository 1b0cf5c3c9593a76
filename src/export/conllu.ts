// A reading as CoNLL-U (https://universaldependencies.org/format.html), so that other tools and the official scorers can
// check it. Decides how the layers fit ten columns:
// - a layer the reader has not made is `_` in its columns; FEATS and DEPS always are;
// - words written as one ("don't", "Mora's", "cannot") stand under a line of their own, as in the English treebanks EWT and GUM;
// - the text comes back whole, white space and what was set aside included, by UDPipe's conventions
//   (https://ufal.mff.cuni.cz/udpipe/2/users-manual): `SpaceAfter=No`, else `SpacesAfter=` where the gap is not one space,
//   `SpacesBefore=` at the start of a document, `SpacesInToken=` for a form with odd white space in it. They are spelt with
//   `\s \t \n \r \p \\`; any other control character or line separator, which those have no spelling for, as `\u0085`;
// - names are `NE=B-PER`, `NE=I-PER` (PER, ORG, LOC, MISC) on the words they cover, as spaCy reads them.

import type { NamedSpan, Reading, Sentence, Token } from "../model/reading.ts";

/** The lines of the CoNLL-U text of a reading, one empty line after each sentence. A reading of no sentences has none. */
export function* toConllu(reading: Reading): Generator<string> {
  const names = nameMarks(reading);
  let paragraph = -1;
  for (const [index, sentence] of reading.sentences.entries()) {
    if (index === 0) yield* documentComments(reading);
    if (sentence.paragraph !== paragraph) yield "# newpar";
    paragraph = sentence.paragraph;
    yield `# sent_id = ${idOf(reading)}-${index + 1}`;
    yield `# text = ${sentenceText(reading, sentence)}`;
    yield* wordLines(reading, sentence, names);
    yield "";
  }
}

function* documentComments({ document, reader, ...reading }: Reading): Generator<string> {
  yield `# newdoc id = ${idOf({ document })}`;
  yield `# ref = ${onOneLine(document.ref)}`;
  if (document.title !== undefined) yield `# title = ${onOneLine(document.title)}`;
  if (reading.tree.length > 0 || reading.tags.length > 0) yield `# reader = ${onOneLine(reader)}`;
}

/** The report's id without the colon, which some tools take for the end of a file name. */
function idOf({ document }: Pick<Reading, "document">): string {
  return document.id.replace(":", "-");
}

/** The sentence with every gap as one space, as the words and their `SpaceAfter` spell it. */
function sentenceText({ document, tokens }: Reading, sentence: Sentence): string {
  const words = tokens.slice(sentence.firstToken, sentence.endToken);
  return words
    .map((token, at) => {
      const gap = at > 0 && (words[at - 1]?.end ?? 0) < token.start ? " " : "";
      return gap + onOneLine(document.text.slice(token.start, token.end));
    })
    .join("");
}

function* wordLines(
  reading: Reading,
  sentence: Sentence,
  names: ReadonlyMap<number, string>,
): Generator<string> {
  const { firstToken, endToken } = sentence;
  let joinedTo = firstToken;
  for (let index = firstToken; index < endToken; index++) {
    if (index >= joinedTo) {
      joinedTo = endOfJoined(reading, index, endToken);
      if (joinedTo > index + 1)
        yield joinedLine(reading, { first: index, end: joinedTo, firstToken });
    }
    const inJoined = joinedTo > index + 1 || isJoined(reading, index, firstToken);
    yield wordLine(reading, { index, sentence, name: names.get(index), inJoined });
  }
}

/** Whether a word is written as one with the word before it, in the same sentence. */
function isJoined(reading: Reading, index: number, firstToken: number): boolean {
  const [before, token] = [reading.tokens[index - 1], reading.tokens[index]];
  if (before === undefined || token === undefined || index <= firstToken) return false;
  if (before.end !== token.start || !/[\p{L}\p{N}\p{M}.]$/u.test(before.text)) return false;
  return isClitic(token, reading) || (isLetters(before) && isLetters(token));

  function isClitic({ lower }: Token, { tags }: Reading): boolean {
    if (/^['’]$/u.test(lower)) return tags[index]?.xpos === "POS";
    return /^(?:n['’]t|['’](?:s|m|d|ll|re|ve))$/u.test(lower);
  }
}

function isLetters({ text }: Token): boolean {
  return /^[\p{L}\p{M}]+$/u.test(text);
}

function endOfJoined(reading: Reading, first: number, endToken: number): number {
  let end = first + 1;
  while (end < endToken && isJoined(reading, end, first)) end++;
  return end;
}

interface Joined {
  readonly first: number;
  readonly end: number;
  readonly firstToken: number;
}

function joinedLine(reading: Reading, { first, end, firstToken }: Joined): string {
  const id = `${first - firstToken + 1}-${end - firstToken}`;
  const form = reading.tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join("");
  const misc = [...spacesBefore(reading, first), ...spacesAfter(reading, end - 1)];
  return [id, inField(form), ...Array<string>(7).fill("_"), inMisc(misc)].join("\t");
}

interface Word {
  readonly index: number;
  readonly sentence: Sentence;
  readonly name: string | undefined;
  /** Part of a multiword token, whose line says what white space is around it. */
  readonly inJoined: boolean;
}

function wordLine(reading: Reading, { index, sentence, name, inJoined }: Word): string {
  const token = reading.tokens[index];
  const tag = reading.tags[index];
  const text = token?.text ?? "";
  const odd = onOneLine(text) !== text;
  const misc = [
    ...(name === undefined ? [] : [`NE=${name}`]),
    ...(inJoined ? [] : spacesBefore(reading, index)),
    ...(odd ? [`SpacesInToken=${spell(text)}`] : []),
    ...(inJoined ? [] : spacesAfter(reading, index)),
  ];
  return [
    index - sentence.firstToken + 1,
    inField(text),
    inField(tag?.lemma),
    inField(tag?.upos),
    inField(tag?.xpos),
    "_",
    ...dependency(reading, index, sentence),
    "_",
    inMisc(misc),
  ].join("\t");
}

function dependency(
  { tree }: Reading,
  index: number,
  { firstToken, endToken }: Sentence,
): readonly [string, string] {
  const arc = tree[index];
  if (arc === undefined) return ["_", "_"];
  const inside = arc.head >= firstToken && arc.head < endToken;
  return [String(inside ? arc.head - firstToken + 1 : 0), inField(arc.label)];
}

function spacesBefore({ document, tokens }: Reading, index: number): readonly string[] {
  const start = tokens[index]?.start ?? 0;
  return index > 0 || start === 0 ? [] : [`SpacesBefore=${spell(document.text.slice(0, start))}`];
}

function spacesAfter({ document, tokens }: Reading, index: number): readonly string[] {
  const gap = document.text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start);
  if (gap === " ") return [];
  return [gap === "" ? "SpaceAfter=No" : `SpacesAfter=${spell(gap)}`];
}

const codeOfKind = {
  person: "PER",
  organisation: "ORG",
  place: "LOC",
  other: "MISC",
} as const satisfies Record<NamedSpan["kind"], string>;

/** The mark of each token that a name covers. Names are in text order; of two over one token the first counts. */
function nameMarks({ tokens, names }: Reading): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  let index = 0;
  for (const name of names) {
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= name.start) index++;
    for (let begun = false; (tokens[index]?.start ?? name.end) < name.end; index++) {
      marks.set(index, `${begun ? "I" : "B"}-${codeOfKind[name.kind]}`);
      begun = true;
    }
  }
  return marks;
}

const spellings: Readonly<Record<string, string>> = {
  " ": "\\s",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "|": "\\p",
  "\\": "\\\\",
};

function spell(text: string): string {
  return text.replace(
    /[ \t\n\r|\\]|[\p{Cc}\u2028\u2029]/gu,
    (character) =>
      spellings[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function inMisc(parts: readonly string[]): string {
  return parts.length === 0 ? "_" : parts.join("|");
}

function inField(value: string | undefined): string {
  return value === undefined || value === "" ? "_" : onOneLine(value);
}

/** Control characters and separators of lines, which would break the line or its columns, become a blank; other white space stays. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
