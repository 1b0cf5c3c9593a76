// The notation of what clauses say: `proposition  fire  not  who "police"  whom "marchers"  "fire"`.

import type { Extraction } from "../model/extraction.ts";
import type { Argument, Proposition } from "../model/proposition.ts";
import { slice } from "../model/span.ts";

const gap = "  ";

/** A line for each proposition of a report, in reading order. */
export function notatePropositions({ propositions, document }: Extraction): readonly string[] {
  return propositions.map((proposition) => notateProposition(proposition, document.text));
}

function notateProposition(proposition: Proposition, text: string): string {
  const { predicate, word, holds, certainty, form, denied, mayChange } = proposition;
  return [
    "proposition",
    predicate,
    ...(holds ? [] : ["not"]),
    ...(denied ? ["denied"] : []),
    ...(mayChange ? ["so far"] : []),
    ...(certainty === "stated" ? [] : [certainty]),
    ...(form === "named" ? [form] : []),
    ...proposition.arguments.map((argument) => notateArgument(argument, text)),
    `"${slice(text, word).replaceAll(/\s+/gu, " ")}"`,
  ].join(gap);
}

function notateArgument({ role, span, only, number }: Argument, text: string): string {
  const high = number?.high === undefined ? ".." : "";
  const count = number === undefined || (number.low === 1 && !only) ? "" : ` ${number.low}${high}`;
  return `${role} "${slice(text, span)}"${only ? " only" : ""}${count}`;
}
