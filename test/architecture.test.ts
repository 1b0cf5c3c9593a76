// Holds the house to ARCHITECTURE.md: who imports whom, what the core may not know, names and sizes.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { version } from "../src/cli/version.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
const layers = readLayers();
const sources = filesUnder("src").filter(
  (path) => /\.ts$/u.test(path) && !/\.test\.ts$/u.test(path),
);
const modules = sources.map(readModule);

describe("layers", () => {
  it("names every folder of src", () => {
    const tops = [...new Set(sources.map(layerOf))];
    expect(tops.filter((layer) => !layers.has(layer))).toEqual([]);
  });

  it("has no import that the table does not allow", () => {
    const breaking = modules.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => !mayImport(layerOf(path), layerOf(target)))
        .map(({ target }) => `${path} -> ${target}`),
    );
    expect(breaking).toEqual([]);
  });

  it("has no cycle at run time", () => {
    expect(cycles()).toEqual([]);
  });
});

describe("the core", () => {
  const core = readConfig("tsconfig.core.json");

  it("is all compiled without the platform", () => {
    const covered = new Set(core.fileNames.map((path) => relative(root, path)));
    const left = sources.filter((path) => isCore(path) && !covered.has(path));
    expect(left).toEqual([]);
  });

  it.each(["console", "process", "fetch", "document", "setTimeout", "require", "Buffer"])(
    "does not know %s",
    (name) => {
      expect(errorsIn(`export const found: unknown = ${name};`, core.options)).toEqual([
        expect.stringContaining(`Cannot find name '${name}'`),
      ]);
    },
  );

  it("does know what every machine has", () => {
    expect(errorsIn("export const found: number = [1].at(-1) ?? 0;", core.options)).toEqual([]);
  });

  it("asks no clock and no chance", () => {
    const edge = new Set(["app", "cli", "index.ts"]);
    const inner = modules.filter(({ path }) => !edge.has(layerOf(path)));
    expect(inner.flatMap(({ impure }) => impure)).toEqual([]);
  });
});

describe("files", () => {
  const notNames = /^(?:utils?|helpers?|common|misc|manager|service|data|info|process|handle)$/u;

  it("are named for what they hold", () => {
    const parts = (path: string) => path.split("/").map((part) => part.replace(/\..*$/u, ""));
    const all = ["src", "test", "scripts", "bench"].flatMap(filesUnder);
    expect(all.filter((path) => parts(path).some((part) => notNames.test(part)))).toEqual([]);
  });

  it("are short, word tables apart", () => {
    const long = modules.filter(({ path, lines }) => layerOf(path) !== "english" && lines > 300);
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  it("export by name", () => {
    expect(modules.filter((module) => module.defaultExport).map(({ path }) => path)).toEqual([]);
  });

  it("open by saying what they decide", () => {
    const silent = sources.filter((path) => !/^(?:\/\/|\/\*\*)/u.test(read(path)));
    expect(silent).toEqual([]);
  });
});

describe("the page", () => {
  it("names only paths that exist", () => {
    const paths = [
      ...page.matchAll(/`((?:src|test|docs|examples|scripts|bench)\/[\w./-]*)`/gu),
    ].map((match) => match[1] ?? "");
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("the package", () => {
  it("has one version", () => {
    expect(JSON.parse(read("package.json"))).toMatchObject({ version });
  });
});

interface Layer {
  readonly mayImport: readonly string[];
  readonly compiledAs: string;
}

function readLayers(): ReadonlyMap<string, Layer> {
  const table = page.split("<!-- layers -->")[1]?.split("<!-- /layers -->")[0] ?? "";
  const rows = table.split("\n").filter((line) => line.startsWith("| `"));
  const codes = (cell = "") => [...cell.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? "");
  return new Map(
    rows.map((row) => {
      const [, folder, mayImport, compiledAs = ""] = row.split("|");
      return [
        codes(folder)[0] ?? "",
        { mayImport: codes(mayImport), compiledAs: compiledAs.trim() },
      ];
    }),
  );
}

function layerOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function isCore(path: string): boolean {
  return layers.get(layerOf(path))?.compiledAs === "core";
}

function mayImport(from: string, to: string): boolean {
  return from === to || (layers.get(from)?.mayImport.includes(to) ?? false);
}

interface Import {
  readonly target: string;
  readonly runtime: boolean;
}

interface Module {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly impure: readonly string[];
  readonly defaultExport: boolean;
}

function readModule(path: string): Module {
  const text = read(path);
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const nodes = nodesOf(file);
  return {
    path,
    lines: text.trimEnd().split("\n").length,
    imports: nodes.flatMap((node) => importOf(node, path)),
    impure: nodes.filter(isImpure).map((node) => `${path}: ${node.getText(file)}`),
    defaultExport: nodes.some(isDefaultExport),
  };
}

function nodesOf(file: ts.SourceFile): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function importOf(node: ts.Node, from: string): readonly Import[] {
  const specifier = specifierOf(node);
  if (specifier === undefined || !specifier.text.startsWith(".")) return [];
  const target = relative(root, resolve(root, dirname(from), specifier.text));
  // An import on demand is no cycle: both files are whole before it runs.
  return [{ target, runtime: !isTypeOnly(node) && !ts.isCallExpression(node) }];
}

function specifierOf(node: ts.Node): ts.StringLiteral | undefined {
  const specifier =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined;
  return specifier !== undefined && ts.isStringLiteral(specifier) ? specifier : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return (
    ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  );
}

function isImpure(node: ts.Node): boolean {
  if (ts.isNewExpression(node))
    return node.expression.getText() === "Date" && (node.arguments ?? []).length === 0;
  return (
    ts.isPropertyAccessExpression(node) && /^(?:Date\.now|Math\.random)$/u.test(node.getText())
  );
}

function isDefaultExport(node: ts.Node): boolean {
  return ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword
    ? !ts.isDefaultClause(node.parent)
    : false;
}

/** Each cycle once, as the path around it. */
function cycles(): readonly string[] {
  const graph = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter(({ runtime }) => runtime).map(({ target }) => target),
    ]),
  );
  const settled = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(" -> "));
    if (at >= 0 || settled.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    settled.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}

function readConfig(name: string): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(join(root, name), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root);
}

/** What the compiler says of a file that is not on disk. */
function errorsIn(text: string, options: ts.CompilerOptions): readonly string[] {
  const path = join(root, "src/model/not-on-disk.ts");
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram({
    rootNames: [path],
    options,
    host: {
      ...host,
      fileExists: (name) => name === path || host.fileExists(name),
      getSourceFile: (name, language) =>
        name === path
          ? ts.createSourceFile(name, text, language)
          : host.getSourceFile(name, language),
    },
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
