// `sitrep claims`: who said what, by speaker, class, stance, channel or words, in the format asked for.

import type { ClaimQuery } from "../export/claims/filter.ts";
import type { ClaimGrouping, ClaimLine, SpeakerClass } from "../export/claims/model.ts";
import type { Stance } from "../model/claim.ts";
import type { Situation } from "../model/situation.ts";
import type { ExitCode } from "./exit-code.ts";
import type { InputOptions } from "./input-options.ts";
import type { ListFormat } from "./list-options.ts";
import { note } from "./messages.ts";
import { readSituation } from "./read-situation.ts";
import type { Terminal } from "./terminal.ts";

export interface ClaimsOptions extends InputOptions {
  readonly format: ListFormat;
  readonly by: ClaimGrouping;
  /** Each given any number of times. */
  readonly speaker?: readonly string[];
  readonly class?: readonly SpeakerClass[];
  readonly stance?: readonly Stance[];
  readonly channel?: readonly string[];
  readonly words?: readonly string[];
  /** Whether to tell why a pronoun or an office was taken for somebody. */
  readonly why?: boolean;
}

/** Prints who says what in the named inputs. That nothing was found is an answer, in one line. */
export async function claims(
  names: readonly string[],
  options: ClaimsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readSituation(names, options, terminal);
  if (!read.ok || read.situation.extractions.length === 0) return read.code;
  const query: ClaimQuery = {
    speakers: options.speaker ?? [],
    classes: options.class ?? [],
    stances: options.stance ?? [],
    channels: options.channel ?? [],
    words: options.words ?? [],
  };
  const found = await lookUp(read.situation, query);
  const forPerson = options.format === "terminal" || options.format === "md";
  if (found.lines.length === 0 && forPerson) terminal.write(`${found.head}\n`);
  else for (const piece of await piecesOf(found, options, terminal)) terminal.write(piece);
  if (found.lines.length === 0 && !forPerson && options.quiet !== true) note(terminal, found.head);
  return read.code;
}

interface Found {
  readonly lines: readonly ClaimLine[];
  /** How many there are of how many, and what was asked for, in one line. */
  readonly head: string;
}

async function lookUp(situation: Situation, query: ClaimQuery): Promise<Found> {
  const { listClaims } = await import("../export/claims/list.ts");
  const { filterClaims } = await import("../export/claims/filter.ts");
  const { sayFound } = await import("../export/claims/head.ts");
  const list = listClaims(situation);
  const lines = filterClaims(list, query);
  return { lines, head: sayFound(list, lines, query) };
}

async function piecesOf(
  { lines, head }: Found,
  { format, by, why = false }: ClaimsOptions,
  terminal: Terminal,
): Promise<Iterable<string>> {
  switch (format) {
    case "terminal":
    case "md": {
      const { groupClaims } = await import("../export/claims/group.ts");
      const groups = groupClaims(lines, by);
      if (format === "terminal") {
        const { renderClaimsTerminal } = await import("../export/claims/terminal.ts");
        return [renderClaimsTerminal({ head, groups, why }, terminal)];
      }
      const { renderClaimsMarkdown } = await import("../export/claims/markdown.ts");
      return [renderClaimsMarkdown({ head, groups, why })];
    }
    case "csv": {
      const { toClaimsCsv } = await import("../export/claims/csv.ts");
      return Array.from(toClaimsCsv(lines), (row) => `${row}\r\n`);
    }
    case "jsonl": {
      const { toClaimJson } = await import("../export/claims/json.ts");
      return lines.map((line) => `${toClaimJson(line)}\n`);
    }
    case "json": {
      const { toClaimsJson } = await import("../export/claims/json.ts");
      return Array.from(toClaimsJson(lines), (line) => `${line}\n`);
    }
    default:
      return format satisfies never;
  }
}
