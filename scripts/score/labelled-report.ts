// A text as the product reads it, beside the labels a person gave it.

import type { Extraction } from "../../src/model/extraction.ts";
import type { Span } from "../../src/model/span.ts";
import type { Labels, TrueHop } from "./label-shapes.ts";
import { namesChain, type Speaker } from "./match.ts";

/** The text's words serve to say how like two stretches of it are. */
export interface LabelledReport {
  readonly labels: Labels;
  readonly extraction: Extraction;
  readonly words: readonly Span[];
}

/** Whether the hops of a claim are those of the labels, each in its place. */
export function chainIsRight(
  { words }: LabelledReport,
  labels: { readonly chain: readonly TrueHop[] },
  claim: { readonly attribution: { readonly chain: readonly { readonly span: Span }[] } },
): boolean {
  const hops = claim.attribution.chain.map((hop) => hop.span);
  return namesChain(words, hops, labels.chain.map(speakerOf));
}

/** A labelled hop as the matcher wants it. */
export function speakerOf({ span, core, also }: TrueHop): Speaker {
  return { span, core, also };
}
