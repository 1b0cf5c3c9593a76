// The labelled passages of conflict news as the product reads them, each beside its labels.

import { makeDocument } from "../../src/ingest/make-document.ts";
import { understand } from "../../src/pipeline.ts";
import { type Corpus, documentsOf } from "./conflict-texts.ts";
import { type Half, problemsOf, readConflictTruth, type TruePassage } from "./conflict-truth.ts";
import type { LabelledReport } from "./labelled-report.ts";
import { wordsOf } from "./match.ts";
import { reader } from "./reader.ts";

/** A passage that was read. */
export interface ReadPassage extends LabelledReport {
  readonly labels: TruePassage;
}

/** The labels with the texts they are of, in the order of the file. A document that is not there has an empty text. */
export function labelledTexts(
  shared: string,
): readonly { readonly labels: TruePassage; readonly text: string }[] {
  const documents = new Map<Corpus, ReadonlyMap<string, string>>();
  return readConflictTruth().map((labels) => {
    const texts = documents.get(labels.corpus) ?? documentsOf(labels.corpus, shared);
    documents.set(labels.corpus, texts);
    return { labels, text: (texts.get(labels.document) ?? "").slice(0, labels.length) };
  });
}

/** Reads the passages of one half. Throws where labels and text do not fit. */
export function readPassages(shared: string, half: Half): readonly ReadPassage[] {
  return labelledTexts(shared)
    .filter(({ labels }) => labels.half === half)
    .map(({ labels, text }) => {
      const problems = problemsOf(labels, text);
      if (problems.length > 0) throw new Error(problems.join("\n"));
      const document = makeDocument({ text, ref: labels.document });
      return { labels, extraction: understand(document, reader), words: wordsOf(text) };
    });
}
