// What a trained model is, and how it lies in a file: a head of 32 bytes, a table of contents in JSON, and the
// tensors, each on a boundary of 16 bytes and in the byte order of WebAssembly (small end first), so that they
// are used where they lie. A file that is not whole is refused here; whether the tensors fit together is for
// the encoder to say.
//
// The head, in words of four bytes: magic (2 words), version, length of the file, length of the contents in
// JSON, checksum of all that follows the head, 2 words of zero.

import { modelContents, type TensorEntry } from "./model-file-contents.ts";
import type { Matrix } from "./quantise.ts";

/** All that reading needs to know from teaching. */
export interface TrainedModel {
  /** The mark of the features that it was taught with: see `featuresMark`. */
  readonly features: string;
  /** Row `fixedRows + i` of the embedding is for the word `vocabulary[i]`. */
  readonly vocabulary: readonly string[];
  /** UPOS and XPOS as one, `NOUN/NNS`, by class number. */
  readonly tags: readonly string[];
  /** Dependency relations, subtypes included, by class number. */
  readonly labels: readonly string[];
  /** Name labels (BILOU), by class number. */
  readonly names: readonly string[];
  /** The table that lemmas are made by, as JSON keeps it. */
  readonly lemmas: unknown;
  /** Free text for people: the date, what it learned from. */
  readonly note: string;
  /** Matrices by name: `embedding`, `layer1.forward.input`, `arc.pair` ... */
  readonly matrices: ReadonlyMap<string, Matrix>;
  /** Vectors by name: `norm.gain`, `layer1.forward.bias`, `arc.distance` ... */
  readonly vectors: ReadonlyMap<string, Float32Array>;
}

/** "SitrepNN", read as two words. */
const magic = [0x72746953, 0x4e4e7065] as const;
const version = 2;
const headBytes = 32;
const boundary = 16;

/** The model as bytes, the same for the same model. */
export function writeModel(model: TrainedModel): Uint8Array {
  const { entries, sections, length } = layOut(model);
  const { matrices: _matrices, vectors: _vectors, ...rest } = model;
  const contents = new TextEncoder().encode(JSON.stringify({ ...rest, tensors: entries }));
  const start = padded(headBytes + contents.length);
  const bytes = new Uint8Array(start + length);
  bytes.set(contents, headBytes);
  for (const [offset, section] of sections) bytes.set(section, start + offset);
  const head = [...magic, version, bytes.length, contents.length, checksum(bytes)];
  new Uint32Array(bytes.buffer, 0, head.length).set(head);
  return bytes;
}

/**
 * The model that lies in `bytes`, its tensors being views of them. Throws an Error of one line on a file that
 * is no model, of another version, cut short or damaged, and on a machine of the other byte order.
 */
export function parseModel(bytes: Uint8Array): TrainedModel {
  expectSmallEndFirst(new Uint16Array([1]));
  const whole = bytes.byteOffset % boundary === 0 ? bytes : new Uint8Array(bytes);
  const contents = modelContents(contentsOf(whole));
  const start = padded(headBytes + wordAt(whole, 4));
  const matrices = new Map<string, Matrix>();
  const vectors = new Map<string, Float32Array>();
  for (const entry of contents.tensors) {
    const tensor = { entry, start: start + entry.offset, bytes: whole };
    if (entry.kind === "matrix") matrices.set(entry.name, matrixAt(tensor));
    else vectors.set(entry.name, floatsAt(tensor, tensor.start, entry.columns));
  }
  const { tensors: _tensors, ...rest } = contents;
  return { ...rest, matrices, vectors };
}

/**
 * Refuses a machine that keeps the large end of a number first, told by how `one` lies there: the tensors would be read
 * wrongly where they lie.
 */
export function expectSmallEndFirst(one: Uint16Array): void {
  if (new Uint8Array(one.buffer, one.byteOffset, one.byteLength)[0] === 1) return;
  throw new Error(
    "reading model unusable on this machine: it keeps numbers with the large end first",
  );
}

/** The checksum that a model's file carries, 8 hex digits: tells one model from another. */
export function checksumOf(bytes: Uint8Array): string {
  return wordAt(bytes, 5).toString(16).padStart(8, "0");
}

interface Layout {
  readonly entries: readonly TensorEntry[];
  readonly sections: readonly (readonly [offset: number, bytes: Uint8Array])[];
  readonly length: number;
}

/** A matrix lies as its values and then, on the next boundary, its scales. */
function layOut({ matrices, vectors }: TrainedModel): Layout {
  const entries: TensorEntry[] = [];
  const sections: [number, Uint8Array][] = [];
  let offset = 0;
  const add = (view: Int8Array | Float32Array) => {
    const at = offset;
    sections.push([at, new Uint8Array(view.buffer, view.byteOffset, view.byteLength)]);
    offset = padded(at + view.byteLength);
    return at;
  };
  for (const [name, { rows, columns, values, scales }] of matrices) {
    entries.push({ kind: "matrix", name, rows, columns, offset: add(values) });
    add(scales);
  }
  for (const [name, values] of vectors) {
    entries.push({ kind: "vector", name, rows: 1, columns: values.length, offset: add(values) });
  }
  return { entries, sections, length: offset };
}

function contentsOf(bytes: Uint8Array): string {
  if (bytes.length < headBytes || wordAt(bytes, 0) !== magic[0] || wordAt(bytes, 1) !== magic[1]) {
    throw new Error("not a sitrep reading model");
  }
  if (wordAt(bytes, 2) !== version) {
    throw new Error(`reading model of version ${wordAt(bytes, 2)}, where ${version} is understood`);
  }
  const length = wordAt(bytes, 3);
  if (length !== bytes.length) {
    throw new Error(`reading model cut short: ${bytes.length} bytes of ${length}`);
  }
  const end = headBytes + wordAt(bytes, 4);
  if (end > length || wordAt(bytes, 5) !== checksum(bytes)) {
    throw new Error("reading model damaged: its checksum does not agree");
  }
  return new TextDecoder("utf-8").decode(bytes.subarray(headBytes, end));
}

interface TensorPlace {
  readonly entry: TensorEntry;
  readonly start: number;
  readonly bytes: Uint8Array;
}

function matrixAt(place: TensorPlace): Matrix {
  const { bytes, start, entry } = place;
  const { rows, columns } = entry;
  const scales = floatsAt(place, padded(start + rows * columns), rows);
  return {
    rows,
    columns,
    values: new Int8Array(bytes.buffer, bytes.byteOffset + start, rows * columns),
    scales,
  };
}

function floatsAt({ bytes, entry }: TensorPlace, start: number, count: number): Float32Array {
  if (start + 4 * count > bytes.length) {
    throw new Error(`reading model damaged: no room for its tensor ${entry.name}`);
  }
  return new Float32Array(bytes.buffer, bytes.byteOffset + start, count);
}

/** FNV-1a (Fowler, Noll, Vo) over words of four bytes; no change within one word goes unseen. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = 0x811c9dc5;
  for (let at = headBytes >> 2; at < words.length; at++) {
    sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  }
  return sum >>> 0;
}

function wordAt(bytes: Uint8Array, index: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4 * index, true);
}

function padded(length: number): number {
  return Math.ceil(length / boundary) * boundary;
}
