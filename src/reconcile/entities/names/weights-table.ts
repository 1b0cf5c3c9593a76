// How much each kind of evidence weighs, in natural logarithms of odds. Written by `npm run train:names`, not by hand: fitted on
// labelled pairs of names (the test data of nomenklatura, MIT; nothing of the names is kept). On tenths left out in turn:
// persons precision 1.000 at recall 0.60, average precision 0.970,
// organisations precision 1.000 at recall 0.60, average precision 0.967.

import type { BodyFeature } from "./body-evidence.ts";
import type { PersonFeature } from "./person-evidence.ts";
import type { Weights } from "./weighing.ts";

export const personWeights: Weights<PersonFeature> = {
  bias: 2.31,
  cost: -1.91,
  edits: -0.35,
  left: -0.61,
  leftShare: -0.01,
  initials: -0.18,
  little: -0.18,
};

export const bodyWeights: Weights<BodyFeature> = {
  bias: 2.89,
  cost: -0.18,
  edits: -1.34,
  left: -0.9,
  leftShare: -0.99,
  numbers: 0,
  legal: -2.2,
};
