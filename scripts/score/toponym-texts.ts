// The two corpora of places as texts with toponyms. Both are small flat XML, read here by its tags alone.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/model/span.ts";
import type { Point } from "../../src/reconcile/places/distance.ts";

/** A toponym of the truth, with its point where the annotators gave one. */
export interface Toponym extends Span {
  readonly name: string;
  readonly point: Point | undefined;
}

/** An article with its toponyms, in reading order. */
export interface ToponymText {
  readonly ref: string;
  readonly text: string;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly toponyms: readonly Toponym[];
}

/** The corpora by name; those that are absent are left out. */
export function loadToponymTexts(shared: string): ReadonlyMap<string, readonly ToponymText[]> {
  const corpora = new Map<string, readonly ToponymText[]>();
  for (const { name, tag } of [
    { name: "TR-News", tag: "toponym" },
    { name: "GeoVirus", tag: "location" },
  ]) {
    const path = join(shared, `corpora/places/${name}.xml`);
    if (existsSync(path)) corpora.set(name, articlesOf(readFileSync(path, "utf8"), tag));
    else console.error(`places: ${path} is absent; skipped`);
  }
  return corpora;
}

function articlesOf(source: string, tag: string): readonly ToponymText[] {
  return elements(source, "article").map((article, index) => {
    const [head = "", ...marked] = article.split(`<${tag}s>`);
    const text = textOf(head, "text") ?? "";
    const toponyms = elements(marked.join(""), tag)
      .flatMap((element) => settled(toponymOf(element), text) ?? [])
      .sort((a, b) => a.start - b.start || b.end - a.end);
    return {
      ref: String(index + 1),
      text,
      title: textOf(head, "title")?.trim(),
      published: textOf(head, "dltime")?.trim(),
      toponyms,
    };
  });
}

function toponymOf(element: string): Toponym {
  const numberOf = (tag: string) => Number(textOf(element, tag) ?? Number.NaN);
  const [lat, lon] = [numberOf("lat"), numberOf("lon")];
  return {
    name: textOf(element, "phrase") ?? textOf(element, "name") ?? "",
    start: numberOf("start"),
    end: numberOf("end"),
    point: Number.isNaN(lat) || Number.isNaN(lon) ? undefined : { lat, lon },
  };
}

/**
 * The toponym where its name stands: one corpus counts from 1, the other counts some marks twice, so that offsets
 * run away from the text. The nearest place where the name stands is meant; `undefined` where it stands nowhere near.
 */
function settled(toponym: Toponym, text: string): Toponym | undefined {
  const { name, start } = toponym;
  const before = text.lastIndexOf(name, start);
  const after = text.indexOf(name, start);
  const near = [before, after]
    .filter((found) => found >= 0 && Math.abs(found - start) <= furthest)
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
  return near === undefined ? undefined : { ...toponym, start: near, end: near + name.length };
}

const furthest = 60;

/** The insides of all elements of a tag; none holds another of its own. */
function elements(source: string, tag: string): readonly string[] {
  return [...source.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, "gsu"))].map(
    (match) => match[1] ?? "",
  );
}

function textOf(source: string, tag: string): string | undefined {
  const inside = elements(source, tag)[0];
  if (inside === undefined) return undefined;
  const literal = /^\s*<!\[CDATA\[(.*)\]\]>\s*$/su.exec(inside)?.[1];
  return literal ?? inside.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name) => marks[name] ?? "");
}

const marks: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
