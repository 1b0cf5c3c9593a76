// The learned tables as source files, as the formatter would have them.

import { groupBy } from "../../src/model/group-by.ts";
import type { LetterCosts } from "./letter-costs.ts";
import type { FittedWeights } from "./weights.ts";

export function writtenCosts(costs: LetterCosts): string {
  const byLetter = groupBy([...costs], ([change]) => change.replace(">", "").charAt(0));
  const lines = [...byLetter.values()].map((changes) =>
    changes.map(([change, cost]) => `${change} ${cost.toFixed(2)}`).join(", "),
  );
  return `// What a change of letters between two spellings of one name costs: natural logarithms of how much rarer the change is than
// leaving the letters as they are. Written by \`npm run train:names\`, not by hand, from Latin spellings that share an
// original in Arabic, Russian or Hebrew letters (given and family names grouped by it, CC0); nothing of the names is kept.

const table = \`
${lines.join("\n")}
\`;

/** Costs by change: "a>e" for a for e or e for a, ">h" for one more h, "ph>f" for two letters to one. */
export const letterCosts: ReadonlyMap<string, number> = new Map(
  table
    .trim()
    .split(/\\n|, /u)
    .map((entry) => {
      const [change = "", cost] = entry.split(" ");
      return [change, Number(cost)];
    }),
);
`;
}

export function writtenWeights(fitted: {
  readonly persons: FittedWeights;
  readonly bodies: FittedWeights;
}): string {
  return `// How much each kind of evidence weighs, in natural logarithms of odds. Written by \`npm run train:names\`, not by hand: fitted on
// labelled pairs of names (the test data of nomenklatura, MIT; nothing of the names is kept). On tenths left out in turn:
// persons ${told(fitted.persons)},
// organisations ${told(fitted.bodies)}.

import type { BodyFeature } from "./body-evidence.ts";
import type { PersonFeature } from "./person-evidence.ts";
import type { Weights } from "./weighing.ts";

export const personWeights: Weights<PersonFeature> = ${literal(fitted.persons)};

export const bodyWeights: Weights<BodyFeature> = ${literal(fitted.bodies)};
`;
}

function told({ validated }: FittedWeights): string {
  const { precisionAt60, averagePrecision } = validated;
  return `precision ${precisionAt60.toFixed(3)} at recall 0.60, average precision ${averagePrecision.toFixed(3)}`;
}

function literal({ weights }: FittedWeights): string {
  const lines = Object.entries(weights).map(
    ([feature, weight]) => `  ${feature}: ${Number(weight.toFixed(2))},`,
  );
  return `{\n${lines.join("\n")}\n}`;
}
