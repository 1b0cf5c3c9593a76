import { describe, expect, it } from "vitest";
import { labelReports } from "./labels.ts";

describe("report labels", () => {
  it("keeps short refs, without the ending of a file", () => {
    expect(labelReports(["001", "002.txt"])).toEqual(["001", "002"]);
  });

  it("takes the part before a break where no other ref begins so", () => {
    expect(labelReports(["001_harbour-shelled.txt", "002_harbour-quiet.txt"])).toEqual([
      "001",
      "002",
    ]);
  });

  it("shortens from the side that tells refs apart", () => {
    expect(labelReports(["harbourshellednight", "townshelledbynight"])).toEqual([
      "harbourshel\u2026",
      "townshelled\u2026",
    ]);
    expect(labelReports(["harbourshellednight1", "harbourshellednight2"])).toEqual([
      "\u2026ellednight1",
      "\u2026ellednight2",
    ]);
  });

  it("gives every report its own label", () => {
    const labels = labelReports(["a", "a", "a", "b"]);
    expect(labels).toEqual(["a", "a(2)", "a(3)", "b"]);
  });
});
