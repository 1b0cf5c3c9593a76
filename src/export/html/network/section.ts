// Who stands with whom, on the page: the drawing on a wide and on a tall sheet, the days to choose from, what is said of the
// one chosen, and the table behind it.

import type { Brief } from "../../brief/model.ts";
import { sayDay } from "../../brief/when.ts";
import { capital, count } from "../../brief/words.ts";
import { citeAll } from "../cite.ts";
import { elementId, escapeHtml } from "../escape.ts";
import type { Marks } from "../marks.ts";
import type { Network, NetworkTie } from "./choose.ts";
import { type Stop, stateOn, stopsOf, turningDays } from "./days.ts";
import { drawPlan } from "./draw.ts";
import { writeLegend } from "./legend.ts";
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
  const plans = (["wide", "tall"] as const).map((name) => {
    const shape = sheetShapes[name];
    return { name, shape, plan: planNetwork(network, shape) };
  });
  const drawings = plans.map(({ name, shape, plan }) =>
    drawPlan(plan, {
      ...{ name, title: "Who stands with whom", shape, targetOf },
      statesOf: ({ tie }) => statesOf(tie),
    }),
  );
  const sides = new Set(plans.flatMap(({ plan }) => plan.nodes.flatMap(({ bloc }) => bloc ?? [])));
  return `<p id="net-what">${escapeHtml(sayNetwork(network))} ${writeKey(network, days.length > 0)}</p>
<p class="how drawing-keys" hidden>With the keyboard: right and left arrow go from one to the next, down and up from actor to actor.</p>
<div class="drawing-body">${writeDays(stopsOf(days, network.table))}
<div class="drawing-sheet">
${drawings.join("\n")}
</div>
<div class="net-beside">
${writeLegend(network, { sides: [...sides].sort(), dated: days.length > 0 })}
<div id="net-said" class="drawing-said" role="status" hidden></div>
</div>
</div>
${writeTable(network, { marks, statesOf })}`;
}

function writeKey({ nodes }: Network, dated: boolean): string {
  return [
    ...(nodes.every(({ named }) => named) ? [] : ["Names in italics are descriptions."]),
    dated
      ? "What no report dates is shown on every day."
      : "No report dates a beginning or an end.",
  ].join(" ");
}

/** Shown by the script, for without it the slider does nothing. */
function writeDays(stops: readonly Stop[]): string {
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined) return "";
  const told = JSON.stringify(
    stops.map((stop) => ({ name: nameStop(stop), value: valueAt(stop) })),
  );
  const ticks = [0, ...stops.map(valueAt)].map((value) => `<option value="${value}"></option>`);
  return `<div id="net-days" class="net-days" data-days="${escapeHtml(told)}" hidden>
<label for="net-day">Day</label>
<div class="net-track"><input type="range" id="net-day" min="0" max="${track}" value="0" step="1" list="net-ticks" autocomplete="off"><datalist id="net-ticks">${ticks.join("")}</datalist>
<div class="net-ends" aria-hidden="true"><span>all</span><span>${endOf(first)}</span><span>${endOf(last)}</span></div></div>
<output id="net-now" for="net-day" role="status"></output>
</div>`;
}

/** The length of the slider, and where its days begin: at 0 are all days together. */
const [track, daysFrom] = [1000, 160];

function valueAt({ at }: Stop): number {
  return Math.round(daysFrom + (track - daysFrom) * at);
}

function nameStop({ day, before }: Stop): string {
  return before === undefined ? sayDay(day) : `before any day known (before ${sayDay(before)})`;
}

function endOf({ day, before }: Stop): string {
  return before === undefined ? sayDay(day) : `before ${sayDay(before)}`;
}

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
