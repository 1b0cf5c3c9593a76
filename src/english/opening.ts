// How a pattern for the start of a sentence is written down: with a word it cannot do without, so that most
// sentences are passed over without trying it.

/** A pattern that starts at the start of a sentence and has bounded gaps. */
export interface Opening {
  /** All first words of what it fits, each a run of a to z in lower case; `undefined` where that can be any. */
  readonly opens: ReadonlySet<string> | undefined;
  /** In lower case, what stands somewhere in all it fits; empty where there is nothing. */
  readonly holds: string;
  readonly fits: RegExp;
}

/** A pattern and, with spaces between them, the first words of all it fits: "e" for "e-mail". */
export function opening(words: string, fits: RegExp): Opening {
  return { opens: new Set(words.split(" ")), holds: "", fits };
}

/** A pattern and what stands somewhere in all it fits. */
export function holding(holds: string, fits: RegExp): Opening {
  return { opens: undefined, holds, fits };
}
