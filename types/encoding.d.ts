// The one encoding interface the core uses that ES2023 does not name; every runtime has it.
declare class TextDecoder {
  constructor(label: "utf-8", options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
