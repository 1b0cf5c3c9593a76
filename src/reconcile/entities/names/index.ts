// What the comparison of names offers to the rest of reconciliation.

export { blockingKeys } from "./blocking-keys.ts";
export { type ComparableName, comparableName, type NameKind } from "./comparable-name.ts";
export { compareNames, type NameComparison, type NameVerdict } from "./compare-names.ts";
