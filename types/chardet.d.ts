// The part of chardet the core uses, without the Node types its own declarations pull in.
export function detect(bytes: Uint8Array): string | null;
export function analyse(
  bytes: Uint8Array,
): readonly { readonly name: string; readonly confidence: number }[];
