// Whether a sentence opens as a pattern of the tables says. The first look is at words alone: a pattern that is
// never tried is never compiled, and most reports try none.

import type { Opening } from "../english/opening.ts";

/** A sentence, and what of it is looked at first. */
export interface Opened {
  readonly text: string;
  readonly lower: string;
  /** The first run of a to z in it. */
  readonly first: string;
}

/** A text made ready for `opensAs`. */
export function openedText(text: string): Opened {
  const lower = text.toLowerCase();
  return { text, lower, first: /[a-z]+/u.exec(lower)?.[0] ?? "" };
}

/** Whether the pattern can fit the text at all, by the words it needs. */
export function mayOpenAs(opened: Opened, { opens, holds }: Opening): boolean {
  return (opens === undefined || opens.has(opened.first)) && opened.lower.includes(holds);
}

/** Whether the pattern fits the text. */
export function opensAs(opened: Opened, opening: Opening): boolean {
  return mayOpenAs(opened, opening) && opening.fits.test(opened.text);
}
