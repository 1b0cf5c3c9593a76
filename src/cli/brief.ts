// `sitrep brief`: the situation for a person, on the screen, as Markdown or as one page.

import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { isMissing, reasonOf } from "../app/file-problem.ts";
import type { Brief } from "../export/brief/model.ts";
import type { Situation } from "../model/situation.ts";
import type { ExitCode } from "./exit-code.ts";
import type { InputOptions } from "./input-options.ts";
import { fail, refuse } from "./messages.ts";
import { readSituation } from "./read-situation.ts";
import type { Terminal } from "./terminal.ts";

export type BriefFormat = "terminal" | "md" | "html";

export interface BriefOptions extends InputOptions {
  readonly format?: BriefFormat;
  readonly output?: string;
}

/** Prints the brief of the named inputs, or writes it to a file. */
export async function brief(
  names: readonly string[],
  options: BriefOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { format = formatOf(options.output), output } = options;
  if (format === undefined) return refuse(terminal, `${output}: ${unknownEnding}`);
  const read = await readSituation(names, options, terminal);
  if (!read.ok || read.situation.extractions.length === 0) return read.code;
  const text = await render(read.situation, format, { ...terminal, plain: output !== undefined });
  if (output === undefined) {
    terminal.write(text);
    return read.code;
  }
  const problem = await writeText(output, text);
  return problem === undefined ? read.code : fail(terminal, problem);
}

const formatOfEnding: Readonly<Record<string, BriefFormat>> = {
  ".html": "html",
  ".htm": "html",
  ".md": "md",
  ".markdown": "md",
  ".txt": "terminal",
  "": "terminal",
};

const unknownEnding =
  "no brief is written with this ending. Use .html, .htm, .md, .markdown or .txt, or say --format.";

function formatOf(output: string | undefined): BriefFormat | undefined {
  return formatOfEnding[extname(output ?? "").toLowerCase()];
}

interface Screen extends Pick<Terminal, "width" | "paint"> {
  /** True for a file, which has no colour. */
  readonly plain: boolean;
}

async function render(situation: Situation, format: BriefFormat, screen: Screen): Promise<string> {
  const { makeBrief } = await import("../export/brief/index.ts");
  const made = makeBrief(situation);
  switch (format) {
    case "terminal": {
      const { noPaint, renderTerminal } = await import("../export/terminal.ts");
      const { width, paint, plain } = screen;
      return renderTerminal(made, { width, paint: plain ? noPaint : paint });
    }
    case "md":
      return (await import("../export/markdown.ts")).renderMarkdown(made);
    case "html":
      return renderPage(made, situation);
    default:
      return format satisfies never;
  }
}

/** The page; outlines are read only where there is something to put on a map. */
async function renderPage(made: Brief, situation: Situation): Promise<string> {
  const { renderHtml } = await import("../export/html/index.ts");
  if (situation.entities.every(({ place }) => place === undefined))
    return renderHtml(made, situation);
  const { loadOutlines } = await import("../app/load-outlines.ts");
  return renderHtml(made, situation, await loadOutlines());
}

async function writeText(path: string, text: string): Promise<string | undefined> {
  try {
    await writeFile(path, text);
    return undefined;
  } catch (error) {
    const reason = isMissing(error) ? "its folder is not there" : reasonOf(error);
    return `${path}: cannot be written (${reason})`;
  }
}
