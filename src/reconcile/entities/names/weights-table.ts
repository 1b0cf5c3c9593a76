// How much each kind of evidence weighs, in natural logarithms of odds. Written by `npm run train:names`, not by hand: fitted on
// labelled pairs of names (the test data of nomenklatura, MIT; nothing of the names is kept). On tenths left out in turn:
// persons precision 1.000 at recall 0.60, average precision 0.968,
// organisations precision 1.000 at recall 0.60, average precision 0.967.

import type { BodyFeature } from "./body-evidence.ts";
import type { PersonFeature } from "./person-evidence.ts";
import type { Weights } from "./weighing.ts";

export const personWeights: Weights<PersonFeature> = {
  bias: 2.29,
  cost: -1.81,
  edits: -0.4,
  left: -0.6,
  leftShare: 0,
  initials: -0.18,
  little: -0.16,
};

export const bodyWeights: Weights<BodyFeature> = {
  bias: 2.87,
  cost: -0.23,
  edits: -1.29,
  left: -0.93,
  leftShare: -0.81,
  numbers: 0,
  legal: -2.2,
};
