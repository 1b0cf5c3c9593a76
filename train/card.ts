// The model's card (after Mitchell et al. 2019): what it is, what it learned from, how well it does, how to make it again.

import type { TrainedModel } from "../src/read/trained/model-file.ts";
import { settings } from "./settings.ts";

/** What the card tells. */
export interface Making {
  readonly model: TrainedModel;
  readonly bytes: number;
  /** `2026-11-21`. */
  readonly day: string;
  /** Tables of scores, ready to print. */
  readonly scores: readonly string[];
}

/** The card as Markdown. */
export function cardOf(making: Making): string {
  return `# The English reading model

Scored on ${making.day}. This page is written by \`npm run train\`, or for the model that is there by \`npm run train -- --card\`.

${whatItIs(making)}${whatItLearnedFrom}${howWell(making)}${whereItFails}${howToMakeIt}`;
}

function whatItIs({ model, bytes }: Making): string {
  const widths = {
    embedding: model.matrices.get("embedding")?.columns,
    hidden: model.matrices.get("layer1.forward.state")?.columns,
    scorer: model.matrices.get("arc.pair")?.columns,
  };
  return `## What it is
One network for parts of speech (UPOS and XPOS), dependency trees and names: hashed and whole-word embeddings (${widths.embedding}), two
layers of bidirectional LSTM (${widths.hidden} units each way), biaffine arcs and labels (Dozat and Manning 2017) of width ${widths.scorer}, linear
tags and names (BILOU), and a linear second opinion on names. Lemmas come from tables learned beside it. ${(bytes / 1e6).toFixed(1)} MB: eight bits a
weight, one scale a row. ${model.vocabulary.length} words, ${model.tags.length} tags, ${model.labels.length} relations, ${model.names.length} name labels.

Made to read English news about crises. It knows nothing of the world: what it says of a sentence is a reading of its form.

`;
}

const whatItLearnedFrom = `## What it learned from
| data | part | licence |
|---|---|---|
| Universal Dependencies English EWT | train | CC BY-SA 4.0 |
| Universal Dependencies English GUM, its CC BY and public-domain genres | train, entity spans of the same | CC BY 4.0 (annotation) |
| Universal NER over EWT | dev, test: names alone | CC BY-SA 4.0 |
| WikiGold | all | CC BY 4.0 |
| Latin variants of names, from Wikidata | names that persons are given while teaching | CC0 |

EWT's dev and test sentences are thus known to the names part, and to it alone; their tags and trees were not seen.
Weights learned from CC BY-SA data are offered under CC BY-SA 4.0. While it is taught, sentences lose their "that" after words of
saying, are set in capitals, as headlines or in lower case, lose their full stop, gain datelines, and some documents change their names.

`;

function howWell({ scores }: Making): string {
  return `## How well it does
Accuracy or exact-span F1, on gold tokens unless it says raw text; heads and labels on predicted tags, punctuation left out. \`dev\` and \`news\` were
tuned on, \`test\` was not. \`docs/quality.md\` has all scores of the program.

\`\`\`
${scores.join("\n\n")}
\`\`\`

`;
}

const whereItFails = `## Where it fails
- Sentences of the web without stops or capitals are cut and read worse than news.
- Names of bodies are its weakest kind: conventions differ between the corpora it learned from.
- Text in other languages is read as if it were English, and nothing says so here: the language is a matter of ingestion.
- Attachment of phrases and clauses at the end of long sentences.

`;

const howToMakeIt = `## How to make it again
\`\`\`
npm ci
SITREP_SHARED=/path/to/shared npm run train
\`\`\`
The same data and program give the same file with the same version of Node (seed ${settings.seed}, ${settings.epochs} epochs). Half an hour to three quarters on two cores, always in two threads.
`;
