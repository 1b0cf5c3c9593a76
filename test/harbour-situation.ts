// An invented crisis in four reports that disagree: what the pages are tested on and looked at with.

import type { Situation } from "../src/model/situation.ts";
import { SituationFixture } from "./fixture-situation.ts";

/** The situation of the harbour of Selin. Everybody and everything in it is invented. */
export function harbourSituation(): Situation {
  const fixture = new SituationFixture();
  const one = fixture.report({
    ref: "001",
    outlet: "Coast Herald",
    published: "2031-05-16",
    url: "https://coast-herald.example/selin",
    title: "Shelling in Port Selin kills at least 12",
    credit: "Oria News Agency",
    aside: [["Sign up for our morning letter.", "sign-up footer"]],
    text: `Shelling in Port Selin kills at least 12

Rockets struck the harbour of Port Selin on Friday and killed at least 12 people, the Oria News Agency said, citing medical sources. Dozens were wounded.

"We will answer this in kind," said Marshal Aldo Verin, who commands the Northern Front.

Oria News Agency
Sign up for our morning letter.
`,
  });
  const two = fixture.report({
    ref: "002",
    text: `Four people died and 90 were hurt in the shelling on Friday. Witnesses saw rockets hit the harbour.

The Northern Front denied that it had fired on the port. Verin ordered his men to march on the capital.
`,
  });
  const three = fixture.report({
    ref: "dispatch-from-the-harbour-2031-05-18.txt",
    outlet: "Marrow Tribune",
    published: "2031-05-18",
    text: `The death toll in Port Selin had risen to 43, a Health Ministry official said on Sunday. More than 100 were wounded.

Aldo Veryn said 60 militants and 6 of his soldiers were killed. At one clinic, 20 to 25 bodies were counted. “It is not a siege,” he added.

The Harbour Brigade has joined the Northern Front, Veryn said.
`,
  });
  const four = fixture.report({
    ref: "004",
    outlet: "Radio Oria",
    text: `At least 12 people were killed in Port Selin on Friday, the Oria News Agency reported.
Between ten and a dozen fishing boats sank.
`,
  });
  const port = fixture.entity("place", [
    [one, "Port Selin"],
    [three, "Port Selin"],
    [four, "Port Selin"],
  ]);
  const front = fixture.entity("group", [
    [one, "Northern Front"],
    [two, "Northern Front"],
    [three, "Northern Front"],
  ]);
  const brigade = fixture.entity("group", [[three, "Harbour Brigade"]]);
  const verin = fixture.entity(
    "person",
    [
      [one, "Aldo Verin"],
      [two, "Verin"],
      [three, "Aldo Veryn"],
    ],
    ["Marshal"],
  );
  fixture.entity("organisation", [
    [one, "Oria News Agency"],
    [four, "Oria News Agency"],
  ]);
  const agency: readonly (readonly [string, "media" | "medical"])[] = [
    ["Oria News Agency", "media"],
    ["medical sources", "medical"],
  ];
  const friday: readonly [string, string] = ["Friday", "XXXX-WXX-5"];

  const struck = one.event({
    type: "shelling",
    trigger: "struck",
    words: "Rockets struck the harbour of Port Selin on Friday",
    chain: agency,
    when: friday,
  });
  const hit = two.event({
    type: "shelling",
    trigger: "hit",
    words: "rockets hit the harbour",
    chain: [["Witnesses", "witness"]],
  });
  const march = two.event({
    type: "advance",
    trigger: "march",
    words: "march on the capital",
    chain: [["Verin", "belligerent"]],
    stance: "orders",
    certainty: "planned",
  });
  const twelve = one.figure({
    measure: "killed",
    words: "killed at least 12 people",
    number: "12",
    low: 12,
    best: 12,
    hedge: "at least",
    of: "people",
    chain: agency,
    when: friday,
  });
  const dozens = one.figure({
    measure: "injured",
    words: "Dozens were wounded",
    number: "Dozens",
    low: 24,
    high: 99,
  });
  const died = two.figure({
    measure: "killed",
    words: "Four people died",
    number: "Four",
    low: 4,
    high: 4,
    best: 4,
    of: "people",
    when: friday,
  });
  const hurt = two.figure({
    measure: "injured",
    words: "90 were hurt",
    number: "90",
    low: 90,
    high: 90,
    best: 90,
    when: friday,
  });
  const risen = three.figure({
    measure: "killed",
    words: "The death toll in Port Selin had risen to 43",
    number: "43",
    low: 43,
    high: 43,
    best: 43,
    scope: "cumulative",
    chain: [["a Health Ministry official", "government"]],
    when: ["Sunday", "XXXX-WXX-7"],
  });
  const hundred = three.figure({
    measure: "injured",
    words: "More than 100 were wounded",
    number: "100",
    low: 101,
    best: 100,
    hedge: "More than",
  });
  const militants = three.figure({
    measure: "killed",
    words: "60 militants",
    number: "60",
    low: 60,
    high: 60,
    best: 60,
    of: "militants",
    scope: "side",
    chain: [["Aldo Veryn", "belligerent"]],
  });
  const bodies = three.figure({
    measure: "killed",
    words: "At one clinic, 20 to 25 bodies were counted",
    number: "20 to 25",
    low: 20,
    high: 25,
    best: 25,
    of: "bodies",
    scope: "partial",
  });
  const repeated = four.figure({
    measure: "killed",
    words: "At least 12 people were killed",
    number: "12",
    low: 12,
    best: 12,
    hedge: "At least",
    of: "people",
    chain: [["Oria News Agency", "media"]],
    when: friday,
  });
  one.statement({
    words: "We will answer this in kind,",
    chain: [["Aldo Verin", "belligerent"]],
    stance: "promises",
    quoted: true,
  });
  const denial = two.statement({
    words: "that it had fired on the port",
    chain: [["The Northern Front", "belligerent"]],
    stance: "denies",
  });
  three.statement({
    words: "“It is not a siege,”",
    chain: [["Aldo Veryn", "belligerent"]],
    quoted: true,
  });
  const joined = three.relation({
    relation: "allied",
    a: "Harbour Brigade",
    b: "Northern Front",
    words: "The Harbour Brigade has joined the Northern Front",
    chain: [["Aldo Veryn", "belligerent"]],
  });
  fixture.relation(joined, brigade, front);
  const shelling = fixture.event(
    "shelling",
    [struck, hit, twelve, dozens, died, hurt, risen, hundred, militants, bodies, repeated],
    { where: port, actors: [front], values: ["XXXX-WXX-5"] },
  );
  fixture.event("advance", [march], { actors: [verin] });
  fixture.question(shelling, [twelve, died, risen, militants, bodies, repeated], "disputed");
  fixture.question(shelling, [dozens, hurt, hundred], "updated");
  fixture.verdict(twelve, died, "dispute", "“at least 12” leaves no room for 4 on the same day");
  fixture.verdict(twelve, risen, "update", "the text says the toll “had risen”");
  fixture.verdict(twelve, repeated, "agree", "same number, same agency");
  fixture.verdict(risen, militants, "incomparable", "one counts all, the other one side");
  fixture.verdict(risen, bodies, "refine", "a part of the whole lies below it");
  fixture.verdict(struck, denial, "unclear", "who fired is told by one and denied by the other");
  fixture.dependence.push({
    degree: "same-agency",
    reports: [one.document.id, four.document.id],
    claims: [twelve.id, repeated.id],
    anchors: [],
    source: { name: "Oria News Agency", reports: [] },
    rule: "fixture/by-hand",
    because: "both carry a line of the Oria News Agency",
  });
  four.unclear("Between ten and a dozen fishing boats");
  return fixture.build();
}
