// How fast something goes through texts, in words between white space.

const leastMs = 2000;
const repeats = 3;

/** The best of three runs of at least two seconds, after one through all texts that warms up. */
export function wordsPerSecond(work: (text: string) => void, texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  for (const text of texts) work(text);
  const speeds = Array.from({ length: repeats }, () => {
    const start = performance.now();
    let read = 0;
    while (performance.now() - start < leastMs) {
      for (const text of texts) work(text);
      read += words;
    }
    return Math.round((read / (performance.now() - start)) * 1000);
  });
  return Math.max(...speeds);
}
