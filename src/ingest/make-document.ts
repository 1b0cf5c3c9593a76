// Makes the document of a report: the one place where its id and hash are computed.

import type { Credit, Document, SetAside } from "../model/document.ts";
import { makeId, sha256Hex } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import type { Time } from "../model/time.ts";

/** What is known of a report once its text is settled. */
export interface DocumentParts {
  readonly text: string;
  readonly ref: string;
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: Time | undefined;
  readonly headline?: Span | undefined;
  readonly body?: Span | undefined;
  readonly setAside?: readonly SetAside[];
  readonly credits?: readonly Credit[];
}

/**
 * The document. Its id follows from text, outlet, title, address and published time, not from `ref`:
 * one report under two file names is one report; one text from two outlets is two.
 */
export function makeDocument(parts: DocumentParts): Document {
  const sha256 = sha256Hex(parts.text);
  return {
    id: makeId("report", [sha256, parts.outlet, parts.title, parts.url, parts.published?.edtf]),
    ref: parts.ref,
    outlet: parts.outlet,
    title: parts.title,
    url: parts.url,
    published: parts.published,
    text: parts.text,
    sha256,
    headline: parts.headline,
    body: parts.body ?? { start: 0, end: parts.text.length },
    setAside: parts.setAside ?? [],
    credits: parts.credits ?? [],
  };
}
