// One report's text and metadata to its document: what is known of it, its headline, and what is set aside.

import type { Diagnostic } from "../model/diagnostic.ts";
import { slice } from "../model/span.ts";
import type { Given, Ingested } from "./input.ts";
import { makeDocument } from "./make-document.ts";
import { publishedTime } from "./published.ts";
import { findFrame } from "./set-aside.ts";

/** A report once its text is known. */
export interface ReportParts {
  /** What diagnostics call it. */
  readonly input: string;
  readonly ref: string;
  readonly text: string;
  /** What the report says of itself; goes before what the user says of it. */
  readonly own: Given;
  readonly given: Given;
  /** Whether a line `# Title` is the headline. */
  readonly markdown: boolean;
}

/** The document of a report, and what was wrong with its metadata. */
export function makeReport(parts: ReportParts): Ingested {
  const value = parts.own.published ?? parts.given.published;
  const published = value === undefined ? undefined : publishedTime(value);
  const title = parts.own.title ?? parts.given.title;
  const frame = findFrame({ text: parts.text, title, markdown: parts.markdown });
  const document = makeDocument({
    text: parts.text,
    ref: parts.ref,
    outlet: parts.own.outlet ?? parts.given.outlet,
    title: title ?? (frame.headline && slice(parts.text, frame.headline)),
    url: parts.own.url ?? parts.given.url,
    published,
    ...frame,
  });
  const diagnostics: readonly Diagnostic[] =
    value === undefined || published !== undefined
      ? []
      : [
          {
            code: "published-invalid",
            report: document.id,
            span: undefined,
            facts: { input: parts.input, value },
          },
        ];
  return { documents: [document], diagnostics };
}

// White space by Unicode, and the marks that show nothing: joiners, direction marks, BOM, soft hyphen.
const visible = /[^\s\p{Cf}\p{Cc}]/u;

/** Whether a text has nothing to read: only white space and marks that show nothing. */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}
