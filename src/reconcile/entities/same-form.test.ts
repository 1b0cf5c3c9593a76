import { describe, expect, it } from "vitest";
import { extract } from "../../extract/index.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import type { Entity } from "../../model/entity.ts";
import { plainReader } from "../../read/index.ts";
import { reconcileEntities } from "./index.ts";

function entitiesOf(reports: readonly string[]): readonly Entity[] {
  const extractions = reports.map((text, index) =>
    extract(plainReader.read(makeDocument({ text, ref: `r${index}` }))),
  );
  return reconcileEntities(extractions, { same: [], different: [] }).entities;
}

/** The names of each entity of these reports, entities that have one of `asked` only. */
function namesOf(reports: readonly string[], asked: readonly string[]): readonly string[] {
  return entitiesOf(reports)
    .map(({ names }) => names.map(({ text }) => text).sort())
    .filter((names) => names.some((name) => asked.includes(name)))
    .map((names) => names.join(", "))
    .sort();
}

const caucus = "The Northern Shipping Caucus (NSC) met on Friday. The NSC asked for help.";
const committee = "The Naval Safety Committee (NSC) met on Monday. The NSC gave no answer.";
const bare = "The port is closed. The NSC said so.";

describe("an acronym", () => {
  it("never joins two bodies that different reports spell out differently", () => {
    expect(namesOf([caucus, committee], ["NSC"])).toEqual([
      "NSC, Naval Safety Committee",
      "NSC, Northern Shipping Caucus",
    ]);
  });

  it("joins across reports where the case knows one expansion", () => {
    expect(namesOf([caucus, bare, bare.replace("port", "road")], ["NSC"])).toEqual([
      "NSC, Northern Shipping Caucus",
    ]);
  });

  it("joins nobody where the case knows two and its report gives none", () => {
    expect(namesOf([caucus, committee, bare, bare.replace("port", "road")], ["NSC"])).toEqual([
      "NSC",
      "NSC",
      "NSC, Naval Safety Committee",
      "NSC, Northern Shipping Caucus",
    ]);
  });

  it("joins where nobody spells it out", () => {
    expect(namesOf([bare, bare.replace("port", "road")], ["NSC"])).toEqual(["NSC"]);
  });
});

describe("a country", () => {
  it("is a place in the reports that let it act, too", () => {
    const country = "Tarnovia's parliament met in Tarnovia.";
    const acting = "It was told to Tarnovia newspaper. Tarnovia newspaper said so.";
    const found = entitiesOf([country, acting]).filter(({ name }) => name === "Tarnovia");
    expect(found.map(({ kind, mentions }) => [kind, mentions.length])).toEqual([["place", 4]]);
  });
});

describe("a dateline in capitals", () => {
  it("is the place that others write small, and is shown so", () => {
    const found = entitiesOf(["SELIMA - Three people died.", "Three died in Selima."]);
    expect(found.map(({ kind, name }) => [kind, name])).toContainEqual(["place", "Selima"]);
    expect(found.map(({ name }) => name)).not.toContain("SELIMA");
  });
});
