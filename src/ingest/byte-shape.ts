// What bytes look like before they are text: marks at their start, and whether they are text at all.

/** The byte order mark that the bytes start with, if one. */
export function byteOrderMark(
  bytes: Uint8Array,
): { readonly encoding: string; readonly length: number } | undefined {
  const mark = byteOrderMarks.find(({ start }) => startsWith(bytes, start));
  return mark && { encoding: mark.encoding, length: mark.start.length };
}

/** Whether the bytes start as a kind of file does that is not text: a PDF, an archive, a picture, a program. */
export function startsLikeFile(bytes: Uint8Array): boolean {
  return fileStarts.some((start) => startsWith(bytes, start));
}

/** UTF-16 without a mark: in mostly Latin text every other byte is zero, and on one side only. */
export function markless16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const pairs = Math.min(bytes.length, 4096) >> 1;
  if (pairs < 4 || bytes.length % 2 === 1) return undefined;
  let first = 0;
  let second = 0;
  for (let at = 0; at < pairs; at += 1) {
    if (bytes[2 * at] === 0) first += 1;
    if (bytes[2 * at + 1] === 0) second += 1;
  }
  if (second * 10 >= pairs * 6 && first === 0) return "utf-16le";
  if (first * 10 >= pairs * 6 && second === 0) return "utf-16be";
  return undefined;
}

/** Whether a decoded text is none: more than one character in a hundred is a control character. */
export function looksBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x1f && code !== 0x7f) continue;
    if (code < 0x08 || (code > 0x0d && code !== escapeCode)) controls += 1;
  }
  return controls * 100 > text.length;
}

const escapeCode = 0x1b;

// The longer first: UTF-32 starts as UTF-16 does.
const byteOrderMarks: readonly { readonly encoding: string; readonly start: readonly number[] }[] =
  [
    { encoding: "utf-8", start: [0xef, 0xbb, 0xbf] },
    { encoding: "utf-32le", start: [0xff, 0xfe, 0x00, 0x00] },
    { encoding: "utf-32be", start: [0x00, 0x00, 0xfe, 0xff] },
    { encoding: "utf-16le", start: [0xff, 0xfe] },
    { encoding: "utf-16be", start: [0xfe, 0xff] },
  ];

const fileStarts: readonly (readonly number[])[] = [
  letters("%PDF-"),
  letters("{\\rtf"),
  letters("GIF8"),
  letters("Rar!"),
  letters("BZh"),
  letters("OggS"),
  [...letters("PK"), 0x03, 0x04],
  [...letters("7z"), 0xbc, 0xaf],
  [0x1f, 0x8b],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0xfd, ...letters("7zXZ")],
  [0x89, ...letters("PNG")],
  [0xff, 0xd8, 0xff],
  [0x7f, ...letters("ELF")],
  [0xd0, 0xcf, 0x11, 0xe0],
  letters("SQLite format 3\0"),
];

function letters(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
