import { describe, expect, it } from "vitest";
import { learnLetterCosts } from "./letter-costs.ts";
import { fitWeights, probability } from "./logistic.ts";
import { spellingPairs } from "./spelling-pairs.ts";
import { variantNames } from "./variant-names.ts";

const groups = [
  ["qarmud", "karmud"],
  ["taqal", "takal"],
  ["baqir", "bakir"],
  ["qalam", "kalam"],
  ["tariq", "tarik"],
  ["karim", "qarim"],
  ["malik", "maliq"],
  ["sadiq", "sadik"],
];

describe("costs of letters", () => {
  it("are low for what changes and learned for nothing else", () => {
    const costs = learnLetterCosts(spellingPairs(groups));
    expect(costs.get("k>q")).toBeLessThan(2);
    expect([...costs.keys()].filter((change) => /[mdl]>[mdl]/u.test(change))).toEqual([]);
  });

  it("are the same every time", () => {
    const pairs = spellingPairs(groups);
    expect([...learnLetterCosts(pairs)]).toEqual([...learnLetterCosts(pairs)]);
  });
});

describe("pairs of names made of spellings", () => {
  it("are as many that are one as are two, and never the same spelling twice", () => {
    const pairs = variantNames([...groups, ["qarmut", "karmut"]], 5);
    expect(pairs.filter(({ same }) => same)).toHaveLength(5);
    expect(pairs).toHaveLength(10);
    expect(pairs.every(({ a, b }) => a !== b)).toBe(true);
  });
});

describe("weights", () => {
  it("never take a difference for a sign of sameness", () => {
    const examples = [
      { features: [0, 1], same: true },
      { features: [0, 0], same: true },
      { features: [1, 0], same: false },
      { features: [1, 0], same: false },
    ];
    const fitted = fitWeights(examples, 1);
    expect(fitted.weights[0]).toBeLessThan(0);
    expect(fitted.weights[1]).toBe(0);
    expect(probability(fitted, [0, 0])).toBeGreaterThan(probability(fitted, [1, 0]));
  });
});
