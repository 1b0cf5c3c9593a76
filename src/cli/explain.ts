// `sitrep explain`: which words, which rules and which reasons stand behind one id.

import { ruleOf } from "../app/rules.ts";
import { explainId } from "../export/explain/index.ts";
import type { ExitCode } from "./exit-code.ts";
import type { InputOptions } from "./input-options.ts";
import { refuse } from "./messages.ts";
import { readSituation } from "./read-situation.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the explanation of an id of the named inputs. */
export async function explain(
  asked: { readonly id: string; readonly names: readonly string[] },
  options: InputOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readSituation(asked.names, options, terminal);
  if (!read.ok || read.situation.extractions.length === 0) return read.code;
  const explained = explainId(asked.id, { situation: read.situation, ruleOf });
  switch (explained.kind) {
    case "found":
      terminal.write(`${explained.lines.join("\n")}\n`);
      return read.code;
    case "unknown":
      return refuse(
        terminal,
        `no id ${asked.id} in these reports. 'sitrep record --format notation INPUT...' lists the ids there are.`,
      );
    case "ambiguous":
      return refuse(
        terminal,
        `${asked.id} is the beginning of ${explained.ids.length} ids (${shown(explained.ids)}). Give more of it.`,
      );
    default:
      return explained satisfies never;
  }
}

function shown(ids: readonly string[]): string {
  const more = ids.length > 4 ? ", ..." : "";
  return `${ids.slice(0, 4).join(", ")}${more}`;
}
