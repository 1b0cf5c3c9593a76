// Who stands with whom, on the page: the drawing on a wide and on a tall sheet, the days to choose from, what is said of the
// one chosen, and the table behind it.

import type { Brief } from "../../brief/model.ts";
import { sayDay } from "../../brief/when.ts";
import { capital, count } from "../../brief/words.ts";
import { citeAll } from "../cite.ts";
import { elementId, escapeHtml } from "../escape.ts";
import type { Marks } from "../marks.ts";
import type { Network, NetworkTie } from "./choose.ts";
import { stateOn, turningDays } from "./days.ts";
import { drawPlan, drawShape } from "./draw.ts";
import { type PlannedNode, planNetwork, sheetShapes } from "./plan.ts";
import { sayNetwork, verbOf } from "./words.ts";

/** The network with its table; a sentence where reports tell of no relation. */
export function writeNetwork(network: Network, { actors }: Brief, marks: Marks): string {
  if (network.table.length === 0)
    return "<p>No report tells how two of those it names stand to each other.</p>";
  const days = turningDays(network.table);
  const statesOf = (tie: NetworkTie) =>
    days.length === 0 ? "" : ` data-t="${days.map((day) => stateOn(tie, day).charAt(0)).join("")}"`;
  const listed = new Set([...actors.main, ...actors.rest].map(({ id }) => id));
  const targetOf = ({ node }: PlannedNode) => {
    const own = network.table.find(({ ends }) => ends.includes(node));
    return elementId(listed.has(node.id) || own === undefined ? node.id : own.id);
  };
  const drawings = (["wide", "tall"] as const).map((name) =>
    drawPlan(planNetwork(network, sheetShapes[name]), {
      ...{ name, title: "Who stands with whom", shape: sheetShapes[name], targetOf },
      statesOf: ({ tie }) => statesOf(tie),
    }),
  );
  return `<p id="net-what">${escapeHtml(sayNetwork(network))} ${writeKey(network, days.length > 0)}</p>
<p class="how drawing-keys" hidden>With the keyboard: right and left arrow go from one to the next, down and up from actor to actor.</p>
<div class="drawing-body">${writeDays(days)}
<div class="drawing-sheet">
${drawings.join("\n")}
</div>
<div id="net-said" class="drawing-said" role="status" hidden></div>
</div>
${writeLegend(days.length > 0)}
${writeTable(network, { marks, statesOf })}`;
}

function writeKey({ nodes }: Network, dated: boolean): string {
  return [
    ...(nodes.every(({ named }) => named) ? [] : ["Names in italics are descriptions."]),
    "A broken line is told by one side only, hedged or denied; a dotted one is over.",
    dated
      ? "What no report dates is shown on every day."
      : "No report dates a beginning or an end.",
  ].join(" ");
}

/** Shown by the script, for without it the slider does nothing. */
function writeDays(days: readonly string[]): string {
  if (days.length === 0) return "";
  const said = JSON.stringify(days.map(sayDay));
  return `<div id="net-days" class="net-days" data-days="${escapeHtml(said)}" hidden>
<label for="net-day">Day</label>
<input type="range" id="net-day" min="0" max="${days.length}" value="0" autocomplete="off">
<output id="net-now" for="net-day" role="status"></output>
</div>`;
}

const sample = (inside: string) =>
  `<svg class="net" width="34" height="20" aria-hidden="true">${inside}</svg>`;
const line = (looks: string, now = "") =>
  sample(
    `<g class="tie ${looks}"${now && ` data-now="${now}"`}><path class="line" d="M2 10H32"/></g>`,
  );
const shapeOf = (kind: Parameters<typeof drawShape>[0]) =>
  sample(`<g class="node">${drawShape(kind, { x: 17, y: 10, radius: 8 })}</g>`);

function writeLegend(dated: boolean): string {
  const items = dated ? [...keys, ...dayKeys] : keys;
  const list = items.map(([drawn, words]) => `<li>${drawn}<span>${words}</span></li>`);
  return `<ul class="legend" aria-label="What the shapes and lines mean">${list.join("")}</ul>`;
}

const keys: readonly (readonly [drawn: string, words: string])[] = [
  [shapeOf("person"), "person"],
  [shapeOf("organisation"), "organisation"],
  [shapeOf("group"), "group"],
  [shapeOf("place"), "place"],
  [line("friend"), "allied, supports"],
  [line("foe"), "hostile"],
  [line("office"), "office, command, control"],
  [line("office doubted"), "one side only, hedged or denied"],
  [line("office over"), "over"],
];

const dayKeys: typeof keys = [
  [line("office", "p"), "perhaps, on the day chosen"],
  [line("office", "u"), "when is not known"],
];

interface Setting {
  readonly marks: Marks;
  readonly statesOf: (tie: NetworkTie) => string;
}

function writeTable({ table, more }: Network, setting: Setting): string {
  const left =
    more === 0 ? "" : `<p class="soft">And ${count(more, "more", "more")} in the record.</p>`;
  return `<details class="drawing-table"><summary>All relations as a table: ${table.length + more}</summary>
<table class="ties"><thead><tr><th>Who</th><th>How</th><th>To whom</th><th>When</th><th>Who says so</th></tr></thead>
<tbody>${table.map((tie) => writeRow(tie, setting)).join("\n")}</tbody></table>${left}</details>`;
}

function writeRow(tie: NetworkTie, { marks, statesOf }: Setting): string {
  const { a, b, when, caution, saidBy, notes, ends } = tie;
  const tag = caution === undefined ? "" : ` <span class="tag warn">${escapeHtml(caution)}</span>`;
  return `<tr id="${elementId(tie.id)}" data-r="${tie.index}" data-a="${ends[0].index}" data-b="${ends[1].index}"${statesOf(tie)}><th scope="row" dir="auto">${escapeHtml(a.name)}</th><td>${verbOf(tie)}</td><td dir="auto">${escapeHtml(b.name)}</td><td class="${when === undefined ? "soft" : "when"}">${escapeHtml(when === undefined ? "not dated" : capital(when))}</td><td class="who">${escapeHtml(saidBy)}${tag} ${citeAll(notes, marks)}</td></tr>`;
}
