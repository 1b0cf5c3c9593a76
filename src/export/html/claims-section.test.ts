import { describe, expect, it } from "vitest";
import { harbourSituation } from "../../../test/harbour-situation.ts";
import { listClaims } from "../claims/list.ts";
import { chooseClaims, writeClaims } from "./claims-section.ts";
import { numberMarks } from "./marks.ts";

const { lines, reports } = listClaims(harbourSituation());
const marks = numberMarks(lines.map(({ note }) => note));

describe("who says what on the page", () => {
  it("is all that is claimed", () => {
    const claims = chooseClaims({ lines, reports, independent: reports });
    expect(new Set(claims.lines)).toEqual(new Set(lines));
    const page = writeClaims(claims, marks);
    expect(page.match(/<li data-k/gu)).toHaveLength(lines.length);
    expect(page).not.toContain("further claim");
  });

  it("says how many of very many are left to the command line", () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      lines.slice(0, 1).map((line) => ({ ...line, speaker: { ...line.speaker, key: `${at}` } })),
    ).flat();
    const claims = chooseClaims({ lines: many, reports, independent: reports });
    expect([claims.lines.length, claims.more]).toEqual([4000, 1000]);
    expect(writeClaims(claims, marks)).toContain(
      "1,000 further claims are not on this page: sitrep claims lists them.",
    );
  });
});
