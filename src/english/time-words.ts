// Words for stretches of time, parts of the day, seasons, and for "now", "then" and "soon".

/** Units of time, singular, with the letters of their ISO 8601 duration (`T` for less than a day). */
export const timeUnits: ReadonlyMap<string, { readonly code: string; readonly factor: number }> =
  new Map([
    ["second", { code: "TS", factor: 1 }],
    ["minute", { code: "TM", factor: 1 }],
    ["hour", { code: "TH", factor: 1 }],
    ["day", { code: "D", factor: 1 }],
    ["night", { code: "D", factor: 1 }],
    ["week", { code: "W", factor: 1 }],
    ["weekend", { code: "D", factor: 2 }],
    ["fortnight", { code: "W", factor: 2 }],
    ["month", { code: "M", factor: 1 }],
    ["quarter", { code: "Q", factor: 1 }],
    ["year", { code: "Y", factor: 1 }],
    ["decade", { code: "Y", factor: 10 }],
    ["century", { code: "Y", factor: 100 }],
  ]);

/** Parts of the day and their TIMEX3 letters. */
export const partsOfDay: ReadonlyMap<string, string> = new Map([
  ["morning", "TMO"],
  ["afternoon", "TAF"],
  ["evening", "TEV"],
  ["night", "TNI"],
  ["nights", "TNI"],
  ["mornings", "TMO"],
  ["evenings", "TEV"],
  ["afternoons", "TAF"],
]);

export const seasonCodes: ReadonlyMap<string, string> = new Map([
  ["spring", "SP"],
  ["summer", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
]);

/** Words of the present, the past and the coming that name no date. */
export const timeReferences: ReadonlyMap<string, string> = new Map([
  ["now", "PRESENT_REF"],
  ["right now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["these days", "PRESENT_REF"],
  ["at present", "PRESENT_REF"],
  ["at the moment", "PRESENT_REF"],
  ["current", "PRESENT_REF"],
  ["recently", "PAST_REF"],
  ["more recently", "PAST_REF"],
  ["most recently", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["the past", "PAST_REF"],
  ["the recent past", "PAST_REF"],
  ["the future", "FUTURE_REF"],
  ["the near future", "FUTURE_REF"],
  ["the foreseeable future", "FUTURE_REF"],
]);

/** Adverbs that are sets of times. */
export const setAdverbs: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["weekly", "P1W"],
  ["monthly", "P1M"],
  ["annually", "P1Y"],
  ["yearly", "P1Y"],
]);

/** Decades by name, within a century that the text leaves open. */
export const decadeNames: ReadonlyMap<string, number> = new Map([
  ["twenties", 2],
  ["thirties", 3],
  ["forties", 4],
  ["fifties", 5],
  ["sixties", 6],
  ["seventies", 7],
  ["eighties", 8],
  ["nineties", 9],
]);

/** Ordinals of centuries beyond the twelfth. */
export const centuryOrdinals: ReadonlyMap<string, number> = new Map([
  ["thirteenth", 13],
  ["fourteenth", 14],
  ["fifteenth", 15],
  ["sixteenth", 16],
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
  ["twenty-first", 21],
]);

/** Marks of the years before and of the common era. */
export const eras: ReadonlyMap<string, "before" | "of"> = new Map([
  ["BC", "before"],
  ["BCE", "before"],
  ["AD", "of"],
  ["CE", "of"],
]);

/** Time zones and the words that stand for one after a clock time. */
export const timeZones: readonly string[] = [
  "GMT",
  "UTC",
  "EST",
  "EDT",
  "ET",
  "CST",
  "CDT",
  "CT",
  "MST",
  "MDT",
  "MT",
  "PST",
  "PDT",
  "PT",
  "BST",
  "CET",
  "CEST",
  "local time",
  "Eastern time",
];

/** Words before a verb that put it in the future, or in somebody's plan. */
export const futureWords: ReadonlySet<string> = new Set([
  "will",
  "shall",
  "would",
  "'ll",
  "’ll",
  "going",
  "scheduled",
  "due",
  "expected",
  "plans",
  "plan",
  "planning",
  "intends",
  "hopes",
  "upcoming",
  "be",
  "expire",
  "expires",
  "payable",
  "deadline",
]);

/** Irregular past forms that news puts beside a weekday; words in -ed are past by their ending. */
export const pastWords: ReadonlySet<string> = new Set([
  "said",
  "told",
  "was",
  "were",
  "had",
  "did",
  "went",
  "came",
  "took",
  "met",
  "held",
  "made",
  "gave",
  "got",
  "fell",
  "rose",
  "left",
  "began",
  "saw",
  "found",
  "became",
  "won",
  "lost",
  "broke",
  "struck",
  "hit",
  "shot",
  "fought",
  "led",
  "sent",
  "spoke",
  "wrote",
  "ran",
  "brought",
  "kept",
  "put",
  "has",
  "have",
]);
