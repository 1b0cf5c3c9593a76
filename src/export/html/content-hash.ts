// The hash of an inline style or script as a content security policy writes it.

import { sha256Hex } from "../../model/ids.ts";

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** `'sha256-…'`, in base 64. */
export function contentHash(text: string): string {
  return `'sha256-${hexToBase64(sha256Hex(text))}'`;
}

function hexToBase64(hex: string): string {
  const threes = hex.match(/.{1,6}/g) ?? [];
  const coded = threes.map((three) => {
    const bits = Number.parseInt(three.padEnd(6, "0"), 16);
    const four = [18, 12, 6, 0].map((shift) => digits.charAt((bits >> shift) & 63)).join("");
    return three.length === 6 ? four : four.slice(0, three.length === 4 ? 3 : 2).padEnd(4, "=");
  });
  return coded.join("");
}
