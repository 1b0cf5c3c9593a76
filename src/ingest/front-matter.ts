// Parts a markdown text into front matter and report. Only strings are taken from it; what they mean is not decided here.

import { parseDocument } from "yaml";
import type { Given } from "./input.ts";

export interface FrontMatterSplit {
  /** The text after the front matter, exactly as it is. */
  readonly text: string;
  readonly own: Given;
  /** Why the front matter could not be read, in a few words. */
  readonly problem: string | undefined;
}

const opening = /^---[ \t]*\r?\n/u;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu;

/** The text without its front matter, and what that says: `outlet`, `title`, `published`, `url`. */
export function splitFrontMatter(text: string): FrontMatterSplit {
  const open = opening.exec(text);
  if (open === null) return { text, own: {}, problem: undefined };
  const rest = text.slice(open[0].length);
  const close = closing.exec(rest);
  if (close === null) return { text, own: {}, problem: "it is never closed" };
  const source = rest.slice(0, close.index);
  const after = rest.slice(close.index + close[0].length);
  return { text: after, ...readFields(source) };
}

function readFields(source: string): Pick<FrontMatterSplit, "own" | "problem"> {
  const value = parseYaml(source);
  if (typeof value === "string") return { own: {}, problem: value };
  return {
    own: {
      outlet: field(value, "outlet"),
      title: field(value, "title"),
      url: field(value, "url"),
      published: field(value, "published"),
    },
    problem: undefined,
  };
}

// The "failsafe" schema reads every scalar as the text it is: no date, number or truth value is made of it.
function parseYaml(source: string): ReadonlyMap<unknown, unknown> | string {
  try {
    const document = parseDocument(source, { schema: "failsafe", logLevel: "silent" });
    const [error] = document.errors;
    if (error !== undefined) return firstLine(error);
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 0 });
    if (value === null || value === "") return new Map();
    return value instanceof Map ? value : "it is not a list of names and values";
  } catch (error) {
    return firstLine(error);
  }
}

function firstLine(error: unknown): string {
  const line = error instanceof Error ? error.message.split("\n", 1)[0] : undefined;
  return (line ?? "not YAML").replace(/:$/u, "");
}

function field(fields: ReadonlyMap<unknown, unknown>, name: string): string | undefined {
  const value = fields.get(name);
  if (typeof value !== "string") return undefined;
  const trimmed = value.trim();
  return trimmed === "" ? undefined : trimmed;
}
