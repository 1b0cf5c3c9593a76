import { describe, expect, it } from "vitest";
import type { Diagnostic, DiagnosticCode } from "../model/diagnostic.ts";
import { fail, refuse, writeDiagnostics } from "./messages.ts";
import { openTerminal } from "./terminal.ts";

describe("messages", () => {
  it("put what was lost before what was only noted, and fold what is the same", () => {
    const said = spoken([
      diagnostic("speaker-unclear", "a"),
      diagnostic("speaker-unclear", "a"),
      diagnostic("input-empty", "b.txt"),
    ]);
    expect(said).toEqual([
      "sitrep: error: b.txt: nothing in it to read",
      "sitrep: warning: a: who says this is not clear (2 times)",
    ]);
  });

  it("keep a flood of one kind short, and never what was lost", () => {
    const many = Array.from({ length: 30 }, (_, index) => index);
    const noted = spoken(many.map((index) => diagnostic("speaker-unclear", String(index))));
    expect(noted).toHaveLength(21);
    expect(noted.at(-1)).toBe("sitrep: warning: and 10 more like this; the record has all");
    expect(spoken(many.map((index) => diagnostic("input-empty", String(index))))).toHaveLength(30);
  });

  it("say only what was lost when asked to be quiet", () => {
    const quiet = true;
    const said = [diagnostic("speaker-unclear", "a"), diagnostic("input-empty", "b")];
    expect(spoken(said, quiet)).toEqual(["sitrep: error: b: nothing in it to read"]);
  });

  it("stay one harmless line whatever a file is called", () => {
    const name = "a\n\u001b[2Jb";
    expect(spoken([diagnostic("input-empty", name)])).toEqual([
      "sitrep: error: a [2Jb: nothing in it to read",
    ]);
  });

  it("give the exit code of what they say", () => {
    expect([refuse(silent, "no"), fail(silent, "no")]).toEqual([2, 1]);
  });
});

const plain = openTerminal(process, false);
const silent = { ...plain, writeError: () => undefined };

function spoken(diagnostics: readonly Diagnostic[], quiet = false): readonly string[] {
  let said = "";
  const writeError = (text: string) => {
    said += text;
  };
  writeDiagnostics({ ...plain, writeError }, diagnostics, quiet);
  return said.split("\n").slice(0, -1);
}

function diagnostic(code: DiagnosticCode, input: string): Diagnostic {
  return { code, report: undefined, span: undefined, facts: { input } };
}
