// How much of two reports is one text, estimated by the smallest few of the fingerprints of each (Broder 1997). For a pile that
// is mostly copies of one text: its words are no longer rare there, and the one word that each copy has to itself outweighs them.

/** So many fingerprints of a report stand for all. */
const sketchSize = 32;

/** Tells the share of the fingerprints of two reports that both have, from 0 to 1. `printsOf`: those of a report, by its number. */
export function resemblanceBy(
  printsOf: (report: number) => readonly number[],
): (a: number, b: number) => number {
  const sketches = new Map<number, readonly number[]>();
  const sketchOf = (report: number) => {
    const sketch =
      sketches.get(report) ??
      [...new Set(printsOf(report))].sort((x, y) => x - y).slice(0, sketchSize);
    sketches.set(report, sketch);
    return sketch;
  };
  return (a, b) => {
    const [one, other] = [sketchOf(a), sketchOf(b)];
    const smallest = [...new Set([...one, ...other])].sort((x, y) => x - y).slice(0, sketchSize);
    const [inOne, inOther] = [new Set(one), new Set(other)];
    const both = smallest.filter((print) => inOne.has(print) && inOther.has(print)).length;
    return smallest.length === 0 ? 0 : both / smallest.length;
  };
}
