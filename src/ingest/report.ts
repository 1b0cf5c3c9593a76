// One report's text and metadata to its document: what is known of it, its headline, and what is set aside.

import type { Diagnostic, DiagnosticCode } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import { slice } from "../model/span.ts";
import type { Given, Ingested } from "./input.ts";
import { otherLanguage } from "./language.ts";
import { makeDocument } from "./make-document.ts";
import { publishedTime } from "./published.ts";
import { type Frame, findFrame } from "./set-aside.ts";

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
  const language = otherLanguage(parts.text);
  const outlet = parts.own.outlet ?? parts.given.outlet;
  const clues = { text: parts.text, title, outlet, markdown: parts.markdown };
  const frame = language === undefined ? findFrame(clues) : unreadFrame(parts.text);
  const document = makeDocument({
    text: parts.text,
    ref: parts.ref,
    outlet,
    title: title ?? (frame.headline && slice(parts.text, frame.headline)),
    url: parts.own.url ?? parts.given.url,
    published,
    ...frame,
  });
  return { documents: [document], diagnostics: problems(parts, document, { value, language }) };
}

// A report in another language is kept whole and left unread: nothing is claimed from it, nothing is lost.
function unreadFrame(text: string): Frame {
  return {
    headline: undefined,
    setAside: [{ start: 0, end: text.length, reason: "not English" }],
    credits: [],
  };
}

function problems(
  parts: ReportParts,
  document: Document,
  found: { readonly value: string | undefined; readonly language: string | undefined },
): readonly Diagnostic[] {
  const { input } = parts;
  const { value, language } = found;
  const diagnostics: Diagnostic[] = [];
  const add = (code: DiagnosticCode, facts: Diagnostic["facts"]): void => {
    diagnostics.push({ code, report: document.id, span: undefined, facts });
  };
  if (value !== undefined && document.published === undefined)
    add("published-invalid", { input, value });
  if (language !== undefined) add("language-not-read", { input, language });
  return diagnostics;
}

// White space by Unicode, and the marks that show nothing: joiners, direction marks, BOM, soft hyphen.
const visible = /[^\s\p{Cf}\p{Cc}]/u;

/** Whether a text has nothing to read: only white space and marks that show nothing. */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}
