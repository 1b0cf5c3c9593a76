// Copies made of real reports by edits of one kind each, the way desks edit wire stories, so that how each kind hides a copy
// can be measured. The same report and kind always give the same copy.

/** A kind of edit: a report's text to a copy of it. */
export interface EditKind {
  readonly name: string;
  edit(text: string): string;
}

/** All kinds of edit, from the lightest to all of them together. */
export const editKinds: readonly EditKind[] = [
  { name: "new frame", edit: (text) => framed(text) },
  { name: "own lead", edit: (text) => withOwnLead(text) },
  { name: "paragraphs cut", edit: (text) => withoutEvery(paragraphsOf(text), 2).join("\n\n") },
  { name: "only the first third", edit: (text) => firstThird(text) },
  {
    name: "every third sentence cut",
    edit: (text) => bySentences(text, (all) => withoutEvery(all, 3)),
  },
  { name: "paragraphs reordered", edit: (text) => reordered(paragraphsOf(text)).join("\n\n") },
  { name: "words replaced", edit: (text) => reworded(text) },
  { name: "told between own words", edit: (text) => interleaved(text) },
  {
    name: "all at once",
    edit: (text) => withOwnLead(reworded(bySentences(text, (all) => withoutEvery(all, 4)))),
  },
];

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n+/u).filter((paragraph) => paragraph.trim() !== "");
}

function sentencesOf(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=[.!?]["\u201d]?)\s+(?=["\u201c\p{Lu}])/u);
}

function bySentences(
  text: string,
  choose: (sentences: readonly string[]) => readonly string[],
): string {
  return choose(paragraphsOf(text).flatMap(sentencesOf)).join("\n\n");
}

function framed(text: string): string {
  return `Harbour Post\nUpdated 4 May\n\n${text}\n\nFollow the Harbour Post for more.`;
}

function withOwnLead(text: string): string {
  const [, ...rest] = paragraphsOf(text);
  return [
    "This is what is known so far of a story that many of our readers have asked us about since it began.",
    ...rest,
  ].join("\n\n");
}

function withoutEvery(items: readonly string[], nth: number): readonly string[] {
  return items.length < nth ? items : items.filter((_, at) => (at + 1) % nth !== 0);
}

function firstThird(text: string): string {
  const all = paragraphsOf(text).flatMap(sentencesOf);
  return all.slice(0, Math.max(3, Math.ceil(all.length / 3))).join("\n\n");
}

/** From both ends towards the middle. */
function reordered(paragraphs: readonly string[]): readonly string[] {
  return paragraphs
    .map((_, at) =>
      at % 2 === 0 ? paragraphs[at / 2] : paragraphs[paragraphs.length - (at + 1) / 2],
    )
    .filter((paragraph) => paragraph !== undefined);
}

const replacements: readonly (readonly [RegExp, string])[] = [
  [/\bsaid\b/gu, "stated"],
  [/\btold\b/gu, "informed"],
  [/\baccording to\b/gu, "as stated by"],
  [/\bafter\b/gu, "following"],
  [/\bmore than\b/gu, "over"],
  [/\bpeople\b/gu, "persons"],
  [/\balso\b/gu, "too"],
  [/\bbut\b/gu, "yet"],
  [/\bbecause\b/gu, "since"],
  [/\bshow(s|ed)?\b/gu, "demonstrate"],
  [/\bbig\b/gu, "large"],
  [/\bhelp\b/gu, "assist"],
  [/\bbegan\b/gu, "started"],
  [/\btwo\b/gu, "2"],
  [/\bthree\b/gu, "3"],
  [/\bfour\b/gu, "4"],
  [/\b5\b/gu, "five"],
  [/\b10\b/gu, "ten"],
  [/\bhas been\b/gu, "was"],
  [/\bwould\b/gu, "will"],
];

function reworded(text: string): string {
  return replacements.reduce((so, [from, to]) => so.replace(from, to), text);
}

/** Every other sentence of the report as it is, and the words of those between in another order, as if newly written. */
function interleaved(text: string): string {
  return bySentences(text, (all) =>
    all.map((sentence, at) =>
      at % 2 === 0 ? sentence : sentence.split(" ").toReversed().join(" "),
    ),
  );
}
