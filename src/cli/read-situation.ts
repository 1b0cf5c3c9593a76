// The half that every command shares: named inputs and options to a situation, all problems said on standard error.

import { gather } from "../app/gather.ts";
import { tellSituation } from "../app/tell-situation.ts";
import { lossCodes } from "../model/diagnostic.ts";
import type { Judgement } from "../model/judgement.ts";
import { defaultSettings } from "../model/reading-settings.ts";
import type { Situation } from "../model/situation.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import type { InputOptions } from "./input-options.ts";
import { fail, refuse, writeDiagnostics } from "./messages.ts";
import { startProgress } from "./progress.ts";
import { readerOrReason } from "./reader.ts";
import type { Terminal } from "./terminal.ts";

export type ReadSituation =
  | { readonly ok: true; readonly situation: Situation; readonly code: ExitCode }
  | { readonly ok: false; readonly code: ExitCode };

/** The situation the named inputs tell, and the exit code that says whether all of them could be read. */
export async function readSituation(
  names: readonly string[],
  options: InputOptions,
  terminal: Terminal,
): Promise<ReadSituation> {
  if (names.length === 0) return { ok: false, code: refuse(terminal, noInput) };
  const judged = await judgementsOf(options.judgements);
  if (!judged.ok) return { ok: false, code: refuse(terminal, judged.problem) };
  const { published, outlet, title, url, quiet = false } = options;
  const progress = startProgress(terminal, quiet);
  const gathered = await gather(names, {
    given: { published, outlet, title, url },
    stdin: process.stdin,
  });
  const { judgements } = judged;
  const reader = gathered.inputs.length === 0 ? undefined : await readerOrReason(false);
  if (typeof reader === "string") {
    progress.end();
    return { ok: false, code: fail(terminal, `${reader}.`) };
  }
  const settings = { ...defaultSettings, vague: options.vague ?? defaultSettings.vague };
  const sources = { ...gathered, judgements, settings };
  const situation = await tellSituation(sources, progress.step, reader);
  progress.end();
  writeDiagnostics(terminal, situation.diagnostics, quiet);
  return { ok: true, situation, code: codeOf(situation) };
}

/** What to say where no input is named. */
export const noInput =
  "nothing to read: no INPUT was given. Name files, folders or patterns, or - for standard input.";

async function judgementsOf(
  path: string | undefined,
): Promise<
  | { readonly ok: true; readonly judgements: readonly Judgement[] }
  | { readonly ok: false; readonly problem: string }
> {
  if (path === undefined) return { ok: true, judgements: [] };
  return (await import("../app/read-judgements.ts")).readJudgements(path);
}

function codeOf(situation: Situation): ExitCode {
  if (situation.extractions.length === 0) return exitCodes.misused;
  return situation.diagnostics.some((diagnostic) => lossCodes.has(diagnostic.code))
    ? exitCodes.lost
    : exitCodes.done;
}
