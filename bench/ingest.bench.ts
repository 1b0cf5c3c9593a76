// How fast bytes become documents, and that time grows with length and no faster, on invented text.

import { pathToFileURL } from "node:url";
import { type InputFormat, ingest } from "../src/ingest/index.ts";

export interface IngestSpeed {
  readonly shape: string;
  readonly bytes: number;
  readonly megabytesPerSecond: number;
  /** Time at one, two, four and eight times the length, over the time at one; linear is 1, 2, 4, 8. */
  readonly growth: readonly number[];
}

interface Shape {
  readonly format: InputFormat;
  readonly make: (bytes: number) => Uint8Array;
}

const sizes = [1, 2, 4, 8] as const;
const repeats = 3;
const sentence = "The bridge over the Tarn was closed on Monday, the governor of Velm said. ";
const report = `Bridge over the Tarn closed\n\nBy Ansa Melk\n\nVELM (Corvane) - ${`${sentence.repeat(4)}\n\n`.repeat(6)}Sign up to get our morning briefing\n\n© 2031 Tarn Today. All rights reserved.\n`;

/** Texts of about so many bytes: ordinary ones, and those made to be slow. */
const shapes: Readonly<Record<string, Shape>> = {
  "reports (jsonl)": { format: "jsonl", make: (bytes) => repeated(reportLine(), bytes) },
  paragraphs: { format: "txt", make: (bytes) => repeated(`${sentence.repeat(4)}\n\n`, bytes) },
  "one line": { format: "txt", make: (bytes) => repeated(sentence, bytes) },
  "short lines": { format: "txt", make: (bytes) => repeated("Ansa Melk\n", bytes) },
  "windows-1252": { format: "txt", make: windows },
  "blank lines": { format: "txt", make: (bytes) => repeated(" \t\r\n", bytes) },
  capitals: { format: "txt", make: (bytes) => repeated("aA", bytes) },
  slashes: { format: "txt", make: (bytes) => repeated("A/", bytes) },
};

/** Speed and growth of each shape; `bytes` is the length of the longest text. */
export function measureIngest(bytes: number): readonly IngestSpeed[] {
  return Object.entries(shapes).map(([shape, { format, make }]) => {
    const times = sizes.map((size) => bestTime(make((bytes * size) / 8), format));
    return {
      shape,
      bytes,
      megabytesPerSecond: Math.round(bytes / 1e5 / ((times.at(-1) ?? 1) / 1000)) / 10,
      growth: times.map((time) => Math.round((time / (times[0] ?? time)) * 10) / 10),
    };
  });
}

function bestTime(bytes: Uint8Array, format: InputFormat): number {
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    ingest({ name: "bench", format, bytes, given: {} });
    return performance.now() - start;
  });
  return Math.min(...times);
}

function reportLine(): string {
  return `${JSON.stringify({ outlet: "Tarn Today", text: report })}\n`;
}

function repeated(unit: string, bytes: number): Uint8Array {
  return new TextEncoder().encode(unit.repeat(Math.ceil(bytes / unit.length)));
}

function windows(bytes: number): Uint8Array {
  return Buffer.from(`${sentence}The café was hit. `.repeat(Math.ceil(bytes / 92)), "latin1");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const { shape, bytes, megabytesPerSecond, growth } of measureIngest(8_000_000)) {
    console.log(
      `${shape.padEnd(16)}${bytes} bytes  ${megabytesPerSecond} MB/s  growth ${growth.join(" / ")}`,
    );
  }
}
