// What can be asked of a tree, on hand-written ones: walks, paths, shared subjects, and trees that are none.

import { describe, expect, it } from "vitest";
import { readingOfTree } from "../../test/conllu-reading.ts";
import type { Reading } from "../model/reading.ts";
import { slice } from "../model/span.ts";
import { plainReader } from "./index.ts";
import { objectsOf, subjectsOf } from "./participants.ts";
import { treeOf } from "./tree.ts";

const denial = readingOfTree(`
  The        DET   DT   the        2  det
  mayor      NOUN  NN   mayor      7  nsubj
  of         ADP   IN   of         4  case
  Velm       PROPN NNP  Velm       2  nmod
  ,          PUNCT ,    ,          6  punct
  Tarnovik   PROPN NNP  Tarnovik   2  appos
  denied     VERB  VBD  deny       0  root
  that       SCONJ IN   that       12 mark
  shells     NOUN  NNS  shell      12 nsubj:pass
  had        AUX   VBD  have       12 aux
  been       AUX   VBN  be         12 aux:pass
  fired      VERB  VBN  fire       7  ccomp
  .          PUNCT .    .          7  punct`);

describe("a tree", () => {
  const tree = treeOf(denial);

  it("tells heads, labels and relations", () => {
    expect([tree.head(1), tree.head(6), tree.head(99), tree.head(-1)]).toEqual([
      6,
      undefined,
      undefined,
      undefined,
    ]);
    expect([tree.label(8), tree.relation(8), tree.label(6)]).toEqual([
      "nsubj:pass",
      "nsubj",
      "root",
    ]);
    expect(tree.is(8, "nsubj") && tree.is(8, "obj", "nsubj:pass")).toBe(true);
    expect(tree.is(1, "nsubj:pass")).toBe(false);
  });

  it("lists what hangs on a word in text order, by relation or all", () => {
    expect(tree.children(6)).toEqual([1, 11, 12]);
    expect(tree.children(11, "nsubj", "aux")).toEqual([8, 9, 10]);
    expect(tree.children(11, "aux:pass")).toEqual([10]);
    expect([tree.child(11, "aux"), tree.child(11, "obj")]).toEqual([9, undefined]);
  });

  it("gives a word with all below it, or with less", () => {
    expect(tree.subtree(1)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(tree.subtree(1, { without: ["appos", "punct"] })).toEqual([0, 1, 2, 3]);
    const span = tree.span(1, { without: ["appos"] });
    expect(span && slice(denial.document.text, span)).toBe("The mayor of Velm");
    expect(tree.span(99)).toBeUndefined();
  });

  it("climbs and descends", () => {
    expect(tree.ancestors(3)).toEqual([1, 6]);
    expect(tree.hasDescendant(6, 3)).toBe(true);
    expect(tree.hasDescendant(3, 3)).toBe(false);
    expect(tree.path(3, 8)).toEqual({ up: [3, 1, 6], top: 6, down: [6, 11, 8] });
    expect(tree.path(3, 1)).toEqual({ up: [3, 1], top: 1, down: [1] });
    expect(tree.path(3, 3)).toEqual({ up: [3], top: 3, down: [3] });
    expect(denial.sentences.map((sentence) => tree.rootOf(sentence))).toEqual([6]);
  });

  it("is made once", () => {
    expect(treeOf(denial)).toBe(tree);
  });

  it("has no path between sentences", () => {
    const two = readingOfTree("Stop VERB VB stop 0 root", "Go VERB VB go 0 root");
    expect(treeOf(two).path(0, 1)).toBeUndefined();
    expect(two.sentences.map((sentence) => treeOf(two).rootOf(sentence))).toEqual([0, 1]);
  });
});

describe("a reading without a tree", () => {
  const reading = plainReader.read(denial.document);
  const tree = treeOf(reading);

  it("has no answer to anything, and no error", () => {
    expect(reading.tokens.length).toBeGreaterThan(0);
    expect([tree.head(1), tree.label(1), tree.relation(1), tree.span(1)]).toEqual(
      Array(4).fill(undefined),
    );
    expect([tree.children(1), tree.ancestors(1), tree.subtree(1)]).toEqual([[], [], []]);
    expect([subjectsOf(reading, 1), objectsOf(reading, 1)]).toEqual([[], []]);
    expect(tree.path(0, 1)).toBeUndefined();
    expect(reading.sentences.map((one) => tree.rootOf(one))).toEqual([undefined]);
  });
});

describe("a tree that is none", () => {
  function withHeads(heads: readonly number[]): Reading {
    return { ...denial, tree: denial.tree.map((arc, at) => ({ ...arc, head: heads[at] ?? -1 })) };
  }

  it.each([
    ["a circle", [1, 2, 0, 2]],
    ["a word on itself", [0, 1, 1]],
    ["two circles", [1, 0, 3, 2]],
    ["heads outside", [99, -7, 1]],
  ])("with %s ends every walk", (_, heads) => {
    const tree = treeOf(withHeads(heads));
    const tokens = denial.tokens.map((_token, at) => at);
    for (const token of tokens) {
      expect(new Set(tree.ancestors(token)).has(token)).toBe(false);
      expect(tree.subtree(token)).toContain(token);
      for (const other of tokens) tree.path(token, other);
    }
    const roots = tokens.filter((token) => tree.head(token) === undefined);
    expect(roots.flatMap((token) => tree.subtree(token)).sort((a, b) => a - b)).toEqual(tokens);
  });
});

describe("subjects and objects", () => {
  const words = (reading: Reading, tokens: readonly number[]) =>
    tokens.map((token) => reading.tokens[token]?.text).join(" ");
  const at = (reading: Reading, word: string) =>
    reading.tokens.findIndex((token) => token.text === word);
  const subjects = (reading: Reading, verb: string) =>
    words(reading, subjectsOf(reading, at(reading, verb)));
  const objects = (reading: Reading, verb: string) =>
    words(reading, objectsOf(reading, at(reading, verb)));

  it("are the verb's own first", () => {
    expect(subjects(denial, "denied")).toBe("mayor");
    expect(subjects(denial, "fired")).toBe("shells");
  });

  it("are shared by joined verbs, objects only those after both", () => {
    const reading = readingOfTree(`
      Rebels  NOUN NNS rebel  2 nsubj
      shelled VERB VBD shell  0 root
      and     CCONJ CC and    4 cc
      burned  VERB VBD burn   2 conj
      the     DET  DT  the    6 det
      town    NOUN NN  town   2 obj
      and     CCONJ CC and    8 cc
      fled    VERB VBD flee   2 conj`);
    expect([subjects(reading, "burned"), objects(reading, "burned")]).toEqual(["Rebels", "town"]);
    expect([subjects(reading, "fled"), objects(reading, "fled")]).toEqual(["Rebels", ""]);
  });

  it("of an infinitive are the object above it, or the subject", () => {
    const order = (verb: string) =>
      readingOfTree(`
        Mora     PROPN NNP Mora     2 nsubj
        ${verb}  VERB  VBD ${verb}  0 root
        them     PRON  PRP they     2 obj
        to       PART  TO  to       5 mark
        leave    VERB  VB  leave    2 xcomp
        and      CCONJ CC  and      7 cc
        hide     VERB  VB  hide     5 conj`);
    expect([subjects(order("order"), "leave"), subjects(order("order"), "hide")]).toEqual([
      "them",
      "them",
    ]);
    expect(subjects(order("promise"), "leave")).toBe("Mora");
    const passive = readingOfTree(`
      Troops   NOUN NNS troop  3 nsubj:pass
      were     AUX  VBD be     3 aux:pass
      told     VERB VBN tell   0 root
      to       PART TO  to     5 mark
      withdraw VERB VB  withdraw 3 xcomp`);
    expect(subjects(passive, "withdraw")).toBe("Troops");
  });

  it("of a participle are those of its clause, save where the whole clause does it", () => {
    const active = readingOfTree(`
      Speaking VERB VBG speak 4 advcl
      ,        PUNCT , ,      1 punct
      he       PRON PRP he    4 nsubj
      resigned VERB VBD resign 0 root`);
    expect(subjects(active, "Speaking")).toBe("he");
    const passive = readingOfTree(`
      Velm     PROPN NNP Velm 3 nsubj:pass
      was      AUX  VBD be    3 aux:pass
      shelled  VERB VBN shell 0 root
      ,        PUNCT , ,      5 punct
      killing  VERB VBG kill  3 advcl
      two      NUM  CD  two   5 obj`);
    expect(subjects(passive, "killing")).toBe("");
    const statement = readingOfTree(`
      Talks    NOUN NNS talk   2 nsubj
      failed   VERB VBD fail   0 root
      as       SCONJ IN as     4 mark
      expected VERB VBN expect 2 advcl`);
    expect(subjects(statement, "expected")).toBe("");
  });

  it("follow a noun into its clauses", () => {
    const reading = readingOfTree(`
      Men     NOUN NNS man    5 nsubj
      who     PRON WP  who    3 nsubj
      fought  VERB VBD fight  1 acl:relcl
      there   ADV  RB  there  3 advmod
      saw     VERB VBD see    0 root
      guards  NOUN NNS guard  5 obj
      hiding  VERB VBG hide   6 acl
      plans   NOUN NNS plan   7 obj
      that    PRON WDT that   10 obj
      changed VERB VBD change 8 acl:relcl`);
    expect([subjects(reading, "fought"), subjects(reading, "hiding")]).toEqual(["Men", "guards"]);
    expect(objects(reading, "changed")).toBe("plans");
  });

  it("are not the noun that a clause is about", () => {
    const reading = readingOfTree(`
      Risk    NOUN NN  risk  4 nsubj
      of      SCONJ IN of    3 mark
      losing  VERB VBG lose  1 acl
      grew    VERB VBD grow  0 root`);
    expect(subjects(reading, "losing")).toBe("");
  });

  it("are none of an impersonal verb, and not those of an outer clause", () => {
    const reading = readingOfTree(`
      Fact  NOUN NN  fact 5 nsubj:outer
      is    AUX  VBZ be   5 cop
      it    PRON PRP it   5 expl
      has   AUX  VBZ have 5 aux
      ended VERB VBN end  0 root`);
    expect(subjects(reading, "ended")).toBe("");
  });
});
