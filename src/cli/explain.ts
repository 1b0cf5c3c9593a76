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
  const lacking = whatIsMissing(asked.id);
  if (lacking !== undefined) return refuse(terminal, lacking);
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

/** What keeps the words asked from being an id at all, in one line; `undefined` where nothing does. */
function whatIsMissing(id: string): string | undefined {
  const [, digits] = /^[^:]*:?([^:]*)$/u.exec(id.trim()) ?? [];
  if (id.trim() === "") return `the id is empty. ${giveOne}`;
  return digits === "" && id.includes(":") ? `${id} names a kind and no id. ${giveOne}` : undefined;
}

const giveOne =
  "Give one, or the beginning of one, like claim:0f3a; 'sitrep record --format notation INPUT...' lists them.";

function shown(ids: readonly string[]): string {
  const more = ids.length > 4 ? ", ..." : "";
  return `${ids.slice(0, 4).join(", ")}${more}`;
}
