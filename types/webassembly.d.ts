// The part of the WebAssembly interface the core uses; a runtime may be without it, and every use asks first.
interface WebAssemblyMemory {
  readonly buffer: ArrayBuffer;
}
interface WebAssemblyInstance {
  readonly exports: Readonly<Record<string, unknown>>;
}
interface WebAssemblyInterface {
  readonly Memory: new (size: { readonly initial: number }) => WebAssemblyMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => WebAssemblyInstance;
  validate(bytes: Uint8Array): boolean;
}
declare const WebAssembly: WebAssemblyInterface | undefined;
