// The rules that make event claims, tie them to each other and tie figures to them, as `explain` tells them.

import type { Rule } from "../../model/rule.ts";

export const eventRules = [
  {
    id: "events/verb-of-act",
    about: "A verb of the table of acts tells an act: its subject did it, its object suffered it.",
    examples: [
      {
        text: "Rebels attacked the depot on Sunday.",
        gives: [
          `event  attack  "attacked"  by "Rebels"  on "depot"  when "Sunday" (XXXX-WXX-7)  says outlet`,
        ],
      },
    ],
  },
  {
    id: "events/noun-of-act",
    about:
      "A noun of the table of acts tells an act: by, between, on and against say whose and at whom.",
    examples: [
      {
        text: "Heavy fighting broke out in Sorvale on Friday.",
        gives: [`event  clash  "fighting"  at "Sorvale"  when "Friday" (XXXX-WXX-5)  says outlet`],
      },
    ],
  },
  {
    id: "events/casualties",
    about:
      "A sentence that counts dead or hurt and names no act tells that something harmful happened.",
    examples: [
      {
        text: "At least 12 people were killed in Sorvale on Friday.",
        gives: [
          `event  casualties  "At least 12 people were killed"  at "Sorvale"  when "Friday" (XXXX-WXX-5)  says outlet`,
        ],
      },
    ],
  },
  {
    id: "events/opening",
    about:
      "Where a report opens with no act of the table, the verb that carries its first sentence tells what it is about; it is told only beside other reports on the same.",
    examples: [],
  },
] as const satisfies readonly Rule[];

export type EventRuleId = (typeof eventRules)[number]["id"];
