// The part of AssemblyScript's compiler that is used here, without the globals its own declarations change.
declare module "assemblyscript/asc" {
  interface Outcome {
    readonly error: Error | null;
    readonly stderr: { toString(): string };
  }
  interface Files {
    readFile(name: string): string | null;
    writeFile(name: string, contents: string | Uint8Array): void;
    listFiles(): readonly string[];
  }
  const asc: { main(options: readonly string[], files: Files): Promise<Outcome> };
  export default asc;
}
