// Reads news marked by TimeML, and compares the times somebody finds in it with those marked.

/** A time expression of the truth or of ours. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** A text, the day it was made, and the times marked in it, in order. */
export interface TimeMlText {
  readonly text: string;
  readonly published: string | undefined;
  readonly gold: readonly Timex[];
}

/** Finds the times of a text published on a day. */
export type TimeFinder = (text: string, published: string | undefined) => readonly Timex[];

/** How many times were marked and found; how many are one span, overlap, and overlap with one value (as TempEval-3 counts). */
export interface TimeCounts {
  readonly strict: number;
  readonly overlap: number;
  readonly value: number;
  readonly gold: number;
  readonly ours: number;
}

/** Counts over all texts. */
export function countTimes(texts: readonly TimeMlText[], find: TimeFinder): TimeCounts {
  const counts = { strict: 0, overlap: 0, value: 0, gold: 0, ours: 0 };
  for (const { text, published, gold } of texts) {
    const ours = find(text, published);
    counts.gold += gold.length;
    counts.ours += ours.length;
    for (const truth of gold) {
      if (ours.some((one) => isSame(one, truth))) counts.strict++;
      const match = ours.find((one) => overlaps(one, truth));
      if (match === undefined) continue;
      counts.overlap++;
      if (match.value === truth.value) counts.value++;
    }
  }
  return counts;
}

/** Where a finder and the truth part, a line each. */
export function missesIn(
  { text, published, gold }: TimeMlText,
  find: TimeFinder,
): readonly string[] {
  const ours = find(text, published);
  const words = ({ start, end }: Timex) => text.slice(start, end).replace(/\s+/gu, " ");
  const around = ({ start, end }: Timex) =>
    text.slice(Math.max(0, start - 60), end + 30).replace(/\s+/gu, " ");
  const missed = gold.flatMap((truth) => {
    const match = ours.find((one) => overlaps(one, truth));
    if (match === undefined) return [`missed  ${truth.value}  "${words(truth)}"  ${around(truth)}`];
    const cut = isSame(match, truth)
      ? []
      : [`cut  "${words(truth)}"  ours "${words(match)}"  ${around(truth)}`];
    const read =
      match.value === truth.value
        ? []
        : [
            `value  ${truth.value}  ours ${match.value}  "${words(truth)}"  ${published}  ${around(truth)}`,
          ];
    return [...cut, ...read];
  });
  const vain = ours.filter((one) => !gold.some((truth) => overlaps(one, truth)));
  return [
    ...missed,
    ...vain.map((one) => `in vain  ${one.value}  "${words(one)}"  ${around(one)}`),
  ];
}

function isSame(one: Timex, other: Timex): boolean {
  return one.start === other.start && one.end === other.end;
}

function overlaps(one: Timex, other: Timex): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Text, day and truth of one line of a TimeML file. */
export function readTimeMl(line: string): TimeMlText {
  const { tml } = JSON.parse(line) as { tml: string };
  const dct = /functionInDocument="CREATION_TIME"[^>]*>/.exec(tml);
  const tag =
    dct === null ? "" : tml.slice(tml.lastIndexOf("<TIMEX3", dct.index), dct.index + dct[0].length);
  const day = /value="(\d{4}-\d{2}-\d{2})/.exec(tag)?.[1];
  const marked = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(tml)?.[1] ?? "";
  const gold: { start: number; end: number; value: string }[] = [];
  const open: { start: number; end: number; value: string }[] = [];
  let text = "";
  for (const piece of marked.split(/(<[^>]*>)/)) {
    if (!piece.startsWith("<")) text += unescapeXml(piece);
    else if (piece.startsWith("<TIMEX3")) {
      const timex = { start: text.length, end: 0, value: /value="([^"]*)"/.exec(piece)?.[1] ?? "" };
      open.push(timex);
    } else if (piece.startsWith("</TIMEX3")) {
      const timex = open.pop();
      if (timex !== undefined) gold.push({ ...timex, end: text.length });
    }
  }
  return { text, published: day, gold: gold.sort((a, b) => a.start - b.start) };
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
