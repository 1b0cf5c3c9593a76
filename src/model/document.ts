// What one report says, as text that is made once and never changed after.

import type { ReportId } from "./ids.ts";
import type { Span } from "./span.ts";
import type { Time } from "./time.ts";

/** Text that is not the report itself (a footer, a repeated headline), kept in place and left unread. */
export interface SetAside extends Span {
  readonly reason: string;
}

/** A line that says where the text or picture came from; evidence of dependence, not noise. */
export interface Credit extends Span {
  readonly name: string;
  /** Where it is credited with a picture, which says nothing of whose the text is. */
  readonly picture?: true | undefined;
}

export interface Document {
  readonly id: ReportId;
  /** What the sender calls the report: the `id` of its JSONL line, or its file's name. */
  readonly ref: string;
  readonly outlet: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly published: Time | undefined;
  /** Exactly what every span points into, boilerplate included. */
  readonly text: string;
  /** SHA-256 of `text`, hex. */
  readonly sha256: string;
  /** The headline, where the text itself holds one. */
  readonly headline: Span | undefined;
  /** Where the report proper begins: text before it is front matter, said by nobody. */
  readonly body: Span;
  readonly setAside: readonly SetAside[];
  readonly credits: readonly Credit[];
}
