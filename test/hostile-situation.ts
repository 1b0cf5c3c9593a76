// A report that tries to be more than text: tags, quotes, escapes, addresses that run code, marks that turn the line around.

import type { Situation } from "../src/model/situation.ts";
import { SituationFixture } from "./fixture-situation.ts";

/** One report full of markup and control characters, in every field that a page or a terminal shows. */
export function hostileSituation(): Situation {
  const fixture = new SituationFixture();
  const quoted = "<img src=x onerror=taken=1> \u001b[31mred\u001b[0m </q></li>";
  const report = fixture.report({
    ref: `"><script>taken=1</script>`,
    outlet: `Herald</title></style><script>taken=1</script>' onclick='taken=1`,
    title: "**bold** [link](javascript:taken=1) | cell <b>",
    url: "javascript:taken=1",
    credit: "<svg onload=taken=1>",
    text: `<script>taken=1</script> killed 7 \`people\` on Friday, said the "<b>mayor</b>".
The \u202emayor\u202c said ${quoted} & more | # heading
\u001b]0;title\u0007\u009b2J <svg onload=taken=1> --> ]]> &lt;
`,
  });
  const mayor = fixture.entity(
    "person",
    [[report, `<b>mayor</b>`]],
    ["</h3><script>taken=1</script>"],
  );
  const killed = report.figure({
    measure: "killed",
    words: "<script>taken=1</script> killed 7 `people`",
    number: "7",
    low: 7,
    high: 7,
    best: 7,
    of: "`people`",
    chain: [[`"<b>mayor</b>"`, "official"]],
    when: ["Friday", "<i>XXXX</i>"],
  });
  const told = report.event({
    type: "<u>attack</u>",
    trigger: "killed",
    words: "<script>taken=1</script> killed 7",
  });
  report.statement({ words: quoted, chain: [["\u202emayor\u202c", "official"]], quoted: true });
  const event = fixture.event("<u>attack</u>", [told, killed], {
    actors: [mayor],
    values: ["<i>XXXX</i>"],
  });
  fixture.question(event, [killed], "single");
  fixture.verdict(killed, told, "dispute", "</p><script>taken=1</script>");
  const far = fixture.report({ ref: "far", text: "Quiet.", url: "https://far.example/?a=1&b=%22" });
  fixture.dependence.push({
    degree: "same-agency",
    reports: [report.document.id, far.document.id],
    claims: [],
    anchors: [],
    rule: "fixture/by-hand",
    because: "<script>taken=1</script>",
  });
  return fixture.build();
}
