// Reads a file of cases: `# name`, the text, `==>`, the expected lines of the notation (or `nothing`).

export interface Case {
  readonly name: string;
  /** The case must fail for now; when it passes, the mark is to be dropped. */
  readonly todo: boolean;
  readonly published: string | undefined;
  readonly outlet: string | undefined;
  readonly text: string;
  readonly expected: readonly string[];
}

/** The cases of a file, in order. Throws where a case has no `==>`. */
export function parseCases(source: string): readonly Case[] {
  return source
    .split(/^# /mu)
    .slice(1)
    .map((block) => parseCase(block));
}

function parseCase(block: string): Case {
  const nameEnd = block.indexOf("\n");
  const name = block.slice(0, nameEnd).trim();
  const arrow = block.indexOf("\n==>\n");
  if (arrow < 0) throw new Error(`case "${name}" has no ==> line`);
  const head = block.slice(nameEnd + 1, arrow);
  const directives = new Map(
    [...head.matchAll(/^@(\w+) (.*)$/gmu)].map((match) => [match[1], match[2]?.trim()]),
  );
  const expected = block
    .slice(arrow + 5)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return {
    name: name.replace(/^todo: /u, ""),
    todo: name.startsWith("todo: "),
    published: directives.get("published"),
    outlet: directives.get("outlet"),
    text: head.replace(/^@\w+ .*\n?/gmu, "").trim(),
    expected: expected.length === 1 && expected[0] === "nothing" ? [] : expected,
  };
}
