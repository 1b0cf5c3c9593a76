// The part of iconv-lite the core uses, without the Node types its own declarations pull in.
declare const iconv: {
  decode(bytes: Uint8Array, encoding: string): string;
  encodingExists(encoding: string): boolean;
};
export default iconv;
