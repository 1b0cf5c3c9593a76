// Bytes to documents: decoding, formats, metadata, and what is set aside and why. Text never changes after this.
// Which files there are, and how large they may be, is settled by whoever gathers the inputs.

import type { Diagnostic } from "../model/diagnostic.ts";
import { decode } from "./decode.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { type Ingested, type Input, shortName } from "./input.ts";
import { ingestLines } from "./jsonl.ts";
import { isBlank, makeReport } from "./report.ts";

export { type Given, type Ingested, type Input, type InputFormat, inputFormats } from "./input.ts";

/** Reads one input; never throws, whatever the bytes. */
export function ingest(input: Input): Ingested {
  const decoded = decode(input.bytes);
  if (decoded.kind === "binary") return nothing(input, "input-binary");
  if (isBlank(decoded.text)) return nothing(input, "input-empty");
  const read = ingestText(input, decoded.text);
  return {
    documents: read.documents,
    diagnostics: [...notes(input, decoded.notes), ...read.diagnostics],
  };
}

function ingestText(input: Input, text: string): Ingested {
  switch (input.format) {
    case "jsonl":
      return ingestLines(input, text);
    case "md":
      return ingestMarkdown(input, text);
    case "txt":
      return ingestPlain(input, text);
    default:
      return input.format satisfies never;
  }
}

// Plain text is the report from its first line on, whatever that looks like; what would be metadata elsewhere is not lost in silence.
function ingestPlain(input: Input, text: string): Ingested {
  const made = makeReport({
    input: input.name,
    ref: refOf(input),
    text,
    own: {},
    given: input.given,
    markdown: false,
  });
  const { own } = splitFrontMatter(text);
  if (Object.values(own).every((value) => value === undefined)) return made;
  return {
    documents: made.documents,
    diagnostics: [...frontMatterNote(input, "front-matter-unread"), ...made.diagnostics],
  };
}

// The text of a markdown report is what stands after the front matter, exactly as it is: its marks
// stay, so that every span points into what the user can see, and metadata is never read as a claim.
function ingestMarkdown(input: Input, text: string): Ingested {
  const split = splitFrontMatter(text);
  const diagnostics =
    split.problem === undefined
      ? []
      : frontMatterNote(input, "front-matter-invalid", { reason: split.problem });
  if (isBlank(split.text))
    return {
      documents: [],
      diagnostics: [...diagnostics, ...nothing(input, "input-empty").diagnostics],
    };
  const made = makeReport({
    input: input.name,
    ref: refOf(input),
    text: split.text,
    own: split.own,
    given: input.given,
    markdown: true,
  });
  return { documents: made.documents, diagnostics: [...diagnostics, ...made.diagnostics] };
}

function frontMatterNote(
  input: Input,
  code: "front-matter-invalid" | "front-matter-unread",
  facts: Diagnostic["facts"] = {},
): readonly Diagnostic[] {
  return [{ code, report: undefined, span: undefined, facts: { input: input.name, ...facts } }];
}

function refOf(input: Input): string {
  return input.ref ?? shortName(input.name);
}

function nothing(input: Input, code: "input-binary" | "input-empty"): Ingested {
  return {
    documents: [],
    diagnostics: [{ code, report: undefined, span: undefined, facts: { input: input.name } }],
  };
}

function notes(
  input: Input,
  found: readonly {
    readonly code: "encoding-guessed" | "encoding-damaged";
    readonly facts: Readonly<Record<string, string>>;
  }[],
): readonly Diagnostic[] {
  return found.map((note) => ({
    code: note.code,
    report: undefined,
    span: undefined,
    facts: { input: input.name, ...note.facts },
  }));
}
