// Prints a list in the format asked for. That nothing was found is an answer, in one line.

import type { Sheet } from "../export/terminal/sheet.ts";
import type { InputOptions } from "./input-options.ts";
import type { ListFormat } from "./list-options.ts";
import { note } from "./messages.ts";
import type { Terminal } from "./terminal.ts";

/** A list in each of its forms, made when asked for. */
export interface Listing {
  /** How many of how many, in one line. */
  readonly head: string;
  readonly isEmpty: boolean;
  readonly terminal: (sheet: Sheet) => Promise<string>;
  readonly md: () => Promise<string>;
  readonly csv: () => Promise<Iterable<string>>;
  /** An object an item, for JSON. */
  readonly items: () => Promise<readonly object[]>;
}

export interface PrintOptions extends Pick<InputOptions, "quiet"> {
  readonly format: ListFormat;
}

/** Writes the list to the terminal's standard output. */
export async function printList(
  listing: Listing,
  { format, quiet }: PrintOptions,
  terminal: Terminal,
): Promise<void> {
  const forPerson = format === "terminal" || format === "md";
  if (listing.isEmpty && forPerson) terminal.write(`${listing.head}\n`);
  else for (const piece of await piecesOf(listing, format, terminal)) terminal.write(piece);
  if (listing.isEmpty && !forPerson && quiet !== true) note(terminal, listing.head);
}

async function piecesOf(
  listing: Listing,
  format: ListFormat,
  sheet: Sheet,
): Promise<Iterable<string>> {
  switch (format) {
    case "terminal":
      return [await listing.terminal(sheet)];
    case "md":
      return [await listing.md()];
    case "csv":
      return Array.from(await listing.csv(), (row) => `${row}\r\n`);
    case "jsonl": {
      const { toJsonLine } = await import("../export/json-lines.ts");
      return (await listing.items()).map((item) => `${toJsonLine(item)}\n`);
    }
    case "json": {
      const { toJsonArray } = await import("../export/json-lines.ts");
      return Array.from(toJsonArray(await listing.items()), (line) => `${line}\n`);
    }
    default:
      return format satisfies never;
  }
}
