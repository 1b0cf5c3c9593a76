// What each file is called in the record: as little of its path as tells it from the others.

const ending = /(?<=[^/])\.[^./]+$/u;

/**
 * A ref for each path: its last part without ending, or as many parts from the end as no other path
 * shares; the ending stays where two paths differ in nothing else. The order of the paths does not
 * matter: `a/1.txt`, `b/1.txt`, `b/2.txt` are `a/1`, `b/1`, `2`.
 */
export function shortestRefs(paths: readonly string[]): readonly string[] {
  const whole = paths.map((path) => path.replaceAll("\\", "/"));
  const bare = count(whole.map((path) => path.replace(ending, "")));
  const stems = whole.map((path) => {
    const stem = path.replace(ending, "");
    return (bare.get(stem) ?? 0) > 1 ? path : stem;
  });
  const parts = stems.map((stem) => stem.split("/").filter((part) => part !== ""));
  return distinguish(parts);
}

function distinguish(parts: readonly (readonly string[])[]): readonly string[] {
  const refs: string[] = parts.map((part) => part.join("/"));
  const depth = parts.reduce((most, part) => Math.max(most, part.length), 0);
  let open = parts.map((_, at) => at);
  for (let length = 1; length < depth && open.length > 0; length += 1) {
    const tails = new Map(open.map((at) => [at, (parts[at] ?? []).slice(-length).join("/")]));
    const counts = count([...tails.values()]);
    for (const [at, tail] of tails) if (counts.get(tail) === 1) refs[at] = tail;
    open = open.filter((at) => (counts.get(tails.get(at) ?? "") ?? 0) > 1);
  }
  return refs;
}

function count(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
