// What a person asked a list for, as the first line of the list repeats it.

/** `measure killed or injured`; nothing where nothing was asked. */
export function wish(name: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [`${name} ${values.join(" or ")}`];
}

/** A word of the person's own, in quotation marks. */
export function inMarks(text: string): string {
  return `\u201c${text}\u201d`;
}
