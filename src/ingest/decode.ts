// Bytes to text: a byte order mark, else UTF-8, else a guess; or that they are no text at all. Nothing of the
// text is changed but that its byte order mark goes.

import { detect } from "chardet";
import iconv from "iconv-lite";
import { byteOrderMark, looksBinary, markless16, startsLikeFile } from "./byte-shape.ts";

/** What had to be assumed, or was lost, in decoding. */
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
  if (mark !== undefined && mark.encoding !== "utf-8") {
    return asText(iconv.decode(bytes.subarray(mark.length), mark.encoding), []);
  }
  if (startsLikeFile(bytes)) return { kind: "binary" };
  const wide = markless16(bytes);
  if (wide !== undefined) return guessed(bytes, wide);
  const body = mark === undefined ? bytes : bytes.subarray(mark.length);
  const strict = strictUtf8(body);
  return strict === undefined ? decodeBroken(body, mark !== undefined) : asText(strict, []);
}

// Not UTF-8: either UTF-8 with damage, or another encoding. Sequences that only UTF-8 has settle it.
function decodeBroken(bytes: Uint8Array, marked: boolean): Decoded {
  const lossy = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const { valid, bad } = tally(lossy);
  const damaged = marked || bad <= valid || isCutShort(bytes, bad) || hasUnassigned(bytes);
  const encoding =
    (valid + bad) * 100 < bytes.length * foreignShare ? western : likelyEncoding(bytes);
  if (damaged && (encoding === western || bad <= valid)) {
    return asText(lossy, [{ code: "encoding-damaged", facts: { count: String(bad) } }]);
  }
  return guessed(bytes, encoding);
}

function guessed(bytes: Uint8Array, encoding: string): Decoded {
  return asText(iconv.decode(bytes, encoding), [{ code: "encoding-guessed", facts: { encoding } }]);
}

function asText(text: string, notes: readonly EncodingNote[]): Decoded {
  return looksBinary(text) ? { kind: "binary" } : { kind: "text", text, notes };
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// What Windows and the web call Latin-1 is windows-1252: it adds quotation marks and dashes where Latin-1 has nothing.
const western = "windows-1252";

// In hundredths of the bytes. English has fewer than this that are not ASCII, and on so few a detector errs.
const foreignShare = 4;
const looked = 32_768;

function likelyEncoding(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - 256);
  const found = detect(bytes.subarray(from, from + looked));
  if (found === null || /^(?:ISO-8859-1|UTF-|ASCII)/u.test(found)) return western;
  return iconv.encodingExists(found) ? found : western;
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

// The file ends in the middle of a character: a lead byte with some, but not all, of what must follow it.
function isCutShort(bytes: Uint8Array, bad: number): boolean {
  if (bad !== 1) return false;
  const [a = 0, b = 0, c = 0] = bytes.subarray(-3);
  const continues = (byte: number): boolean => byte >= 0x80 && byte < 0xc0;
  return (b >= 0xe0 && continues(c)) || (a >= 0xf0 && continues(b) && continues(c));
}

// The five bytes that windows-1252 gives no character.
function hasUnassigned(bytes: Uint8Array): boolean {
  return [0x81, 0x8d, 0x8f, 0x90, 0x9d].some((byte) => bytes.includes(byte));
}
