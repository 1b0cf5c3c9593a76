// A file of judgements, one JSON object a line, checked before it counts. What they do is not decided here.

import { readFile } from "node:fs/promises";
import type { Judgement } from "../model/judgement.ts";
import { judgementSchema, toJudgement } from "../model/judgement-schema.ts";
import { reasonOf } from "./file-problem.ts";

export type ReadJudgements =
  | { readonly ok: true; readonly judgements: readonly Judgement[] }
  | { readonly ok: false; readonly problem: string };

/** The judgements of a JSONL file, or what is wrong with its first bad line. Blank lines are passed over. */
export async function readJudgements(path: string): Promise<ReadJudgements> {
  const source = await readText(path);
  if (!source.ok) return { ok: false, problem: `${path}: cannot be read (${source.problem})` };
  const judgements: Judgement[] = [];
  for (const [index, line] of source.text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const read = readJudgement(line);
    if (!read.ok) return { ok: false, problem: `${path}, line ${index + 1}: ${read.problem}` };
    judgements.push(read.judgement);
  }
  return { ok: true, judgements };
}

type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string };

async function readText(path: string): Promise<ReadText> {
  try {
    return { ok: true, text: (await readFile(path, "utf8")).replace(/^\uFEFF/u, "") };
  } catch (error) {
    return { ok: false, problem: reasonOf(error) };
  }
}

type ReadJudgement =
  | { readonly ok: true; readonly judgement: Judgement }
  | { readonly ok: false; readonly problem: string };

function readJudgement(line: string): ReadJudgement {
  const value = parseJson(line);
  if (value === undefined) return { ok: false, problem: "not JSON; expected one judgement a line" };
  const checked = judgementSchema.safeParse(value);
  if (checked.success) return { ok: true, judgement: toJudgement(checked.data) };
  const [issue] = checked.error.issues;
  const place = issue?.path.join(".") ?? "";
  const problem = lowerFirst(issue?.message ?? "not a judgement");
  return { ok: false, problem: place === "" ? problem : `${place}: ${problem}` };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
