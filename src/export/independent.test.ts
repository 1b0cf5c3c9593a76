import { describe, expect, it } from "vitest";
import { makeId, type ReportId } from "../model/ids.ts";
import type { DependenceDegree } from "../model/situation.ts";
import { countReports, sayReports, sayTexts, textsOf } from "./independent.ts";

const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => makeId("report", [name])) as [
  ReportId,
  ReportId,
  ReportId,
  ReportId,
];

function counted(degree: DependenceDegree) {
  const dependence = [
    { degree, reports: [a, b, c], claims: [], anchors: [], rule: "by-hand", because: "" },
  ];
  return countReports([a, b, c, d, d], textsOf({ dependence }));
}

describe("how many of some reports are independent", () => {
  it("counts copies and near-copies of one text once", () => {
    expect(counted("copy")).toEqual({ reports: 4, independent: 2 });
    expect(counted("near-copy")).toEqual({ reports: 4, independent: 2 });
  });

  it("counts each that only shares a passage, a quotation or an agency", () => {
    for (const degree of ["shared-passage", "shared-quotation", "same-agency"] as const)
      expect(counted(degree)).toEqual({ reports: 4, independent: 4 });
  });

  it("is said beside every count of several reports", () => {
    expect(sayReports({ reports: 4, independent: 4 })).toBe("4 reports (4 independent)");
    expect(sayReports({ reports: 4, independent: 2 })).toBe("4 reports (2 independent)");
    expect(sayReports({ reports: 1200, independent: 1 })).toBe("1,200 reports (1 independent)");
    expect(sayTexts({ reports: 4, independent: 2 })).toBe("4 reports (2 independent texts)");
    expect(sayTexts({ reports: 4, independent: 1 })).toBe("4 reports (1 independent text)");
    expect(sayTexts({ reports: 1, independent: 1 })).toBe("1 report");
    expect(sayReports({ reports: 1, independent: 1 })).toBe("1 report");
    expect(sayReports({ reports: 0, independent: 0 })).toBe("0 reports");
  });
});
