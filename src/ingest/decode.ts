// Bytes to text: a byte order mark, else UTF-8, else a guess. Whether the text is worth reading is not decided here.

import { analyse } from "chardet";
import iconv from "iconv-lite";

export interface EncodingNote {
  readonly code: "encoding-guessed" | "encoding-damaged";
  readonly facts: Readonly<Record<string, string>>;
}

export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly notes: readonly EncodingNote[] }
  | { readonly kind: "binary" };

/** The text of the bytes, without a byte order mark and otherwise exactly as they have it. */
export function decode(bytes: Uint8Array): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined && mark.encoding !== "utf-8")
    return decodeAs(bytes.subarray(mark.length), mark.encoding, []);
  const body = mark === undefined ? bytes : bytes.subarray(mark.length);
  if (looksBinary(body)) return { kind: "binary" };
  const strict = strictUtf8(body);
  if (strict !== undefined) return { kind: "text", text: strict, notes: [] };
  return guess(body, mark !== undefined);
}

function guess(bytes: Uint8Array, marked: boolean): Decoded {
  const lossy = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const { valid, bad } = tally(lossy);
  if (marked || bad <= valid) {
    return {
      kind: "text",
      text: lossy,
      notes: [{ code: "encoding-damaged", facts: { count: String(bad) } }],
    };
  }
  const encoding = "windows-1252";
  void analyse;
  return decodeAs(bytes, encoding, [{ code: "encoding-guessed", facts: { encoding } }]);
}

function decodeAs(bytes: Uint8Array, encoding: string, notes: readonly EncodingNote[]): Decoded {
  return { kind: "text", text: iconv.decode(bytes, encoding), notes };
}

function byteOrderMark(
  bytes: Uint8Array,
): { readonly encoding: string; readonly length: number } | undefined {
  return marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte)) && toMark(bytes);
}

function toMark(
  bytes: Uint8Array,
): { readonly encoding: string; readonly length: number } | undefined {
  const mark = marks.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  return mark === undefined ? undefined : { encoding: mark.encoding, length: mark.bytes.length };
}

const marks = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-32le", bytes: [0xff, 0xfe, 0x00, 0x00] },
  { encoding: "utf-32be", bytes: [0x00, 0x00, 0xfe, 0xff] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function tally(text: string): { readonly valid: number; readonly bad: number } {
  let valid = 0;
  let bad = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) bad += 1;
    else if (code > 0x7f) valid += 1;
  }
  return { valid, bad };
}

function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte < 0x08 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f)
      controls += 1;
  }
  return controls * 100 > bytes.length;
}
