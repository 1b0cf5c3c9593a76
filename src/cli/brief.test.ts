import { describe, expect, it } from "vitest";
import { brief } from "./brief.ts";
import { explain } from "./explain.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

describe("what cannot be done is refused before anything is read", () => {
  it.each(["brief.pdf", "brief.docx", "brief.json"])("a brief as %s", async (output) => {
    const { code, said } = await hear((terminal) =>
      brief(["nowhere"], { output, color: true }, terminal),
    );
    expect(code).toBe(2);
    expect(said).toBe(
      `sitrep: error: ${output}: no brief is written with this ending. Use .html, .htm, .md, .markdown or .txt, or say --format.\n`,
    );
  });

  it("an id with nothing after its kind", async () => {
    const { code, said } = await hear((terminal) =>
      explain({ id: "claim:", names: ["nowhere"] }, { color: true }, terminal),
    );
    expect(code).toBe(2);
    expect(said).toMatch(/^sitrep: error: claim: names a kind and no id\. Give .+claim:0f3a.*\n$/u);
  });

  it("no id at all", async () => {
    const { code, said } = await hear((terminal) =>
      explain({ id: " ", names: ["nowhere"] }, { color: true }, terminal),
    );
    expect(code).toBe(2);
    expect(said).toMatch(/^sitrep: error: the id is empty\. Give /u);
  });
});

async function hear(
  act: (terminal: Terminal) => Promise<number>,
): Promise<{ readonly code: number; readonly said: string }> {
  let said = "";
  const writeError = (text: string) => {
    said += text;
  };
  const terminal = { ...openTerminal(process, false), writeError };
  return { code: await act(terminal), said };
}
