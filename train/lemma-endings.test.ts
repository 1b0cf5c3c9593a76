// Endings learned from invented words, and the regular forms that words are given.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edited } from "../src/read/trained/lemmas.ts";
import { editOf, learnEndings } from "./lemma-endings.ts";
import { regularForms } from "./regular-forms.ts";

function taught(...pairs: readonly string[]) {
  return pairs.map((pair) => {
    const [word = "", lemma = ""] = pair.split(" ");
    return { word, edit: editOf(word, lemma) };
  });
}

describe("learnEndings", () => {
  const words = taught("docked dock", "parked park", "sorted sort", "batted bat", "rutted rut");

  it("keeps the shortest endings that set two words right, and other words whole", () => {
    expect(learnEndings(words)).toEqual({ ed: "2", tted: "3" });
    expect(learnEndings([...words, ...taught("went go")])).toEqual({
      ...{ "^went": "4go", ed: "2", tted: "3" },
    });
  });

  it("learns no ending shorter than what it cuts", () => {
    expect(learnEndings(taught("mabcd m", "nabcd n"))).toEqual({ abcd: "4" });
  });

  it("keeps what is given, and leaves what is told without endings", () => {
    const given = taught("ed e");
    expect(learnEndings(words, { given })).toEqual({
      ...{ "^sorted": "2", ed: "1", ked: "2", ted: "3" },
    });
    expect(learnEndings(words, { first: () => "2" })).toEqual({ "^batted": "3", "^rutted": "3" });
  });
});

describe("editOf", () => {
  it("makes the lemma of the form, whatever the two are", () => {
    const word = fc.string({ unit: "binary", minLength: 1 });
    fc.assert(
      fc.property(word, word, (form, lemma) => {
        const edit = editOf(form, lemma);
        if (!edit.startsWith("+")) expect(edited(form, edit)).toBe(lemma);
        else expect(edited(form, edit).toLowerCase()).toBe(lemma.toLowerCase());
      }),
    );
  });
});

describe("regularForms", () => {
  it("spells as grammars do", () => {
    const forms = (name: string, base: string) => regularForms[name]?.(base);
    expect(forms("verb", "fix")).toEqual(["fixes", "fixed", "fixing"]);
    expect(forms("verb", "bury")).toEqual(["buries", "buried", "burying"]);
    expect(forms("verb", "raze")).toEqual(["razes", "razed", "razing"]);
    expect(forms("verb", "flee")).toEqual(["flees", "fleed", "fleeing"]);
    expect(forms("verb", "ram")).toEqual(["rams", "rammed", "ramming"]);
    expect(forms("verb", "load")).toEqual(["loads", "loaded", "loading"]);
    expect(forms("verb", "ally")).toEqual(["allies", "allied", "allying"]);
    expect(forms("verb", "visit")).toEqual([
      ...["visits", "visited", "visitted", "visiting", "visitting"],
    ]);
    expect(forms("plural", "torpedo")).toEqual(["torpedoes"]);
    expect(forms("degree", "heavy")).toEqual(["heavier", "heaviest"]);
    expect(forms("degree", "simple")).toEqual(["simpler", "simplest"]);
    expect(forms("degree", "terrible")).toEqual([]);
  });
});
