// Makes a gazetteer of its bytes. Nothing is copied or sorted when it is opened: what is asked for is read where it lies.

import type { FoundBy, Gazetteer, GazetteerEntry, PlaceKind } from "../model/gazetteer.ts";
import { placeKinds } from "../model/gazetteer.ts";
import type { PlacePrecision } from "../model/place.ts";
import {
  bucketOf,
  type GazetteerMeta,
  magic,
  pointSteps,
  type SectionName,
  sections,
  unpackPopulation,
} from "./layout.ts";
import { nameTable } from "./name-table.ts";
import { placeKey, spellingKey } from "./place-key.ts";

/** The gazetteer in these bytes. Throws an Error of one line where they hold none. */
export function gazetteerFromBytes(bytes: Uint8Array): Gazetteer {
  const file = openColumns(bytes);
  const meta = JSON.parse(new TextDecoder("utf-8").decode(file.bytes("meta"))) as GazetteerMeta;
  const kindWords = new Set(meta.kindWords);
  const partWords = new Set(meta.partWords);
  const kinds = file.bytes("kinds");
  const countries = file.bytes("countries");
  const populations = file.bytes("populations");
  const regionOf = file.shorts("regionOf");
  const points = file.shorts("points");
  const regions = file.words("regions");
  const formTargets = file.words("formTargets");
  const spellingBuckets = file.words("spellingBuckets");
  const spellings = file.words("spellings");
  const names = nameTable({
    buckets: file.words("nameBuckets"),
    starts: file.words("nameStarts"),
    bytes: file.bytes("names"),
  });
  const forms = nameTable({
    buckets: file.words("formBuckets"),
    starts: file.words("formStarts"),
    bytes: file.bytes("forms"),
  });

  function entry(id: number, by: FoundBy): GazetteerEntry {
    const kind = placeKinds[kinds[id] ?? 0] ?? "town";
    const region = regionOf[id] ?? 0;
    return {
      id,
      kind,
      name: names.nameAt(id),
      lat: degrees(points[2 * id], 180),
      lon: degrees(points[2 * id + 1], 360),
      precision: precisions[kind],
      country: meta.countries[countries[id] ?? 0] || undefined,
      region: region === 0 ? undefined : regions[region - 1],
      population: unpackPopulation(populations[id] ?? 0),
      by,
    };
  }

  function called(key: string): readonly GazetteerEntry[] {
    const own = names.rowsOf(key);
    const others = forms.rowsOf(key).flatMap((row) => formTargets[row] ?? []);
    return [
      ...own.map((id) => entry(id, "name")),
      ...[...new Set(others)]
        .filter((id) => !own.includes(id))
        .map((id) => entry(id, "other-name")),
    ];
  }

  function spelledLike(key: string): readonly GazetteerEntry[] {
    const wanted = spellingKey(key);
    if (wanted === undefined) return [];
    const bucket = bucketOf(wanted, spellingBuckets.length - 1);
    const rows = spellings.subarray(spellingBuckets[bucket], spellingBuckets[bucket + 1]);
    return [...rows]
      .filter((id) => spellingKey(placeKey(names.nameAt(id))) === wanted)
      .map((id) => entry(id, "spelling"));
  }

  function find(name: string): readonly GazetteerEntry[] {
    const key = placeKey(name);
    if (key === "") return [];
    const exact = called(key);
    if (exact.length > 0) return exact;
    const bare = withoutKindWords(key, kindWords);
    const areas = bare === key ? [] : called(bare);
    if (areas.length > 0) return areas;
    const whole = withoutPartWords(bare, partWords);
    const wholes = whole === bare ? [] : called(whole);
    return wholes.length > 0
      ? wholes.map((one): GazetteerEntry => ({ ...one, by: "part" }))
      : spelledLike(key);
  }

  return { find, nameOf: (id) => (id < kinds.length ? names.nameAt(id) : undefined) };
}

/** "fars" for "fars province": the kind of place at either end of a name, where something is left without it. */
function withoutKindWords(key: string, kindWords: ReadonlySet<string>): string {
  const words = key.split(" ");
  if (words.length > 1 && kindWords.has(words.at(-1) ?? "")) return words.slice(0, -1).join(" ");
  const rest = words[1] === "of" ? words.slice(2) : words.slice(1);
  return rest.length > 0 && kindWords.has(words[0] ?? "") ? rest.join(" ") : key;
}

/** "london" for "north london": where the part has no entry of its own, the whole stands for it. */
function withoutPartWords(key: string, partWords: ReadonlySet<string>): string {
  const [first = "", ...rest] = key.split(" ");
  if (rest.length === 0 || !partWords.has(first)) return key;
  return withoutPartWords(rest.join(" "), partWords);
}

const precisions: Readonly<Record<PlaceKind, PlacePrecision>> = {
  country: "country",
  world: "region",
  region: "region",
  capital: "city",
  seat: "city",
  "lesser-seat": "city",
  town: "city",
  district: "district",
  quarter: "district",
  airport: "site",
};

/** To four places: ten metres, finer than what was kept. */
function degrees(packed: number | undefined, span: number): number {
  return Math.round((((packed ?? 0) / pointSteps) * span - span / 2) * 1e4) / 1e4;
}

interface Columns {
  bytes(section: SectionName): Uint8Array;
  shorts(section: SectionName): Uint16Array;
  words(section: SectionName): Uint32Array;
}

// Columns are views of one buffer; a buffer that does not begin at a multiple of four is copied once.
function openColumns(given: Uint8Array): Columns {
  const file = given.byteOffset % 4 === 0 ? given : given.slice();
  const head = 1 + 2 * sections.length;
  if (file.byteLength < 4 * head) throw new Error("not a gazetteer");
  const numbers = new Uint32Array(file.buffer, file.byteOffset, head);
  if (numbers[0] !== magic) throw new Error("not a gazetteer, or one of another version");
  const at = new Map(
    sections.map((name, index) => [
      name,
      { start: numbers[1 + 2 * index] ?? 0, length: numbers[2 + 2 * index] ?? 0 },
    ]),
  );
  const range = (section: SectionName) => {
    const { start, length } = at.get(section) ?? { start: 0, length: 0 };
    if (start + length > file.byteLength) throw new Error("a gazetteer cut short");
    return { start: file.byteOffset + start, length };
  };
  return {
    bytes(section) {
      const { start, length } = range(section);
      return new Uint8Array(file.buffer, start, length);
    },
    shorts(section) {
      const { start, length } = range(section);
      return new Uint16Array(file.buffer, start, length / 2);
    },
    words(section) {
      const { start, length } = range(section);
      return new Uint32Array(file.buffer, start, length / 4);
    },
  };
}
