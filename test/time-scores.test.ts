// How times are scored: what is read from the files, and what counts as found.

import { describe, expect, it } from "vitest";
import { readMarkedTexts } from "../scripts/score/gum-times.ts";
import { countTimes, missesIn, readTimeMl } from "../scripts/score/time-ml.ts";

const news = readTimeMl(
  JSON.stringify({
    tml: `<DCT><TIMEX3 tid="t0" type="DATE" value="2031-05-19" functionInDocument="CREATION_TIME">May 19</TIMEX3></DCT><TEXT>It shut <TIMEX3 tid="t1" type="DATE" value="2031-05-16">on Friday</TIMEX3> &amp; <TIMEX3 tid="t2" type="DATE" value="2031-05-18">Sunday</TIMEX3>.</TEXT>`,
  }),
);

describe("TimeML", () => {
  it("gives the text, its day and the times marked in it", () => {
    expect(news.text).toBe("It shut on Friday & Sunday.");
    expect(news.published).toBe("2031-05-19");
    expect(news.gold.map(({ start, end }) => news.text.slice(start, end))).toEqual([
      "on Friday",
      "Sunday",
    ]);
  });

  it("counts exact spans, spans that overlap, and values where they do", () => {
    const find = () => [
      { start: 11, end: 17, value: "2031-05-16" },
      { start: 20, end: 26, value: "2031-05-25" },
      { start: 0, end: 2, value: "PRESENT_REF" },
    ];
    expect(countTimes([news], find)).toEqual({ strict: 1, overlap: 2, value: 1, gold: 2, ours: 3 });
    expect(missesIn(news, find).map((line) => line.split("  ")[0])).toEqual([
      "cut",
      "value",
      "in vain",
    ]);
  });
});

describe("dates of GUM", () => {
  it("stand where their words stand, and mean days", () => {
    const line = (text: string, value: object) =>
      JSON.stringify({
        doc_id: "invented",
        genre: "bio",
        document_date: "2031-05-19",
        text,
        value,
        sentence: "Anselm Dorn (May 2, 1841 - June 1894) wrote for ten years.",
      });
    const [text] = readMarkedTexts([
      line("May 2 , 1841", { when: "1841-05-02" }),
      line("June 1894", { when: "1894-06" }),
      line("ten years", { notBefore: "1861" }),
    ]);
    expect(text?.narrated).toBe(true);
    expect(text?.dates).toEqual([
      { start: 13, end: 24, earliest: "1841-05-02", latest: "1841-05-02" },
      { start: 27, end: 36, earliest: "1894-06-01", latest: "1894-06-30" },
    ]);
  });
});
