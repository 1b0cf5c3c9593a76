// The drawing of the network: a shape a kind of actor, a line a relation with its word and its direction, each a link to its
// place in the list or in the table, so that it works by keyboard and without a script.

import type { EntityKind } from "../../../model/mention.ts";
import type { RelationKind } from "../../../model/relation.ts";
import { round } from "../box.ts";
import { elementId, escapeHtml } from "../escape.ts";
import { headOf, pathOf } from "./geometry.ts";
import { namesGap, type Plan, type PlannedNode, type PlannedTie, type SheetShape } from "./plan.ts";
import { sayNode, sayWholeTie } from "./words.ts";

/** What each part of the drawing leads to, and how its relations stand on the days of the slider. */
export interface DrawingParts {
  readonly name: string;
  readonly title: string;
  readonly shape: SheetShape;
  readonly targetOf: (planned: PlannedNode) => string;
  readonly statesOf: (planned: PlannedTie) => string;
}

/** A plan as SVG. */
export function drawPlan({ frame, nodes, ties }: Plan, parts: DrawingParts): string {
  const { width, height } = frame;
  return `<svg class="net ${parts.name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${escapeHtml(parts.title)}" aria-describedby="net-what">
${ties.map((planned) => drawTie(planned, parts)).join("\n")}
${nodes.map((planned) => drawNode(planned, parts)).join("\n")}
</svg>`;
}

/** Relations of one family look alike; their words tell them apart. */
const families: Readonly<Record<RelationKind, string>> = {
  allied: "friend",
  supports: "friend",
  hostile: "foe",
  leads: "office",
  member: "office",
  "speaks-for": "office",
  controls: "office",
  ordered: "office",
  met: "office",
};

function drawTie(planned: PlannedTie, { statesOf }: DrawingParts): string {
  const { tie, curve, directed, word, at } = planned;
  const { index, ends } = tie;
  const looks = [
    "tie",
    families[tie.kind],
    ...(tie.over ? ["over"] : []),
    ...(tie.caution ? ["doubted"] : []),
  ];
  const said = escapeHtml(sayWholeTie(tie));
  const path = pathOf(curve, directed);
  const head = directed ? `<path class="head" d="${headOf(curve)}"/>` : "";
  return `<a class="${looks.join(" ")}" href="#${elementId(tie.id)}" data-r="${index}" data-a="${ends[0].index}" data-b="${ends[1].index}"${statesOf(planned)} aria-label="${said}"><title>${said}</title><path class="hit" d="${path}"/><path class="line" d="${path}"/>${head}<text x="${round(at.x)}" y="${round(at.y)}" dy=".35em">${word}</text></a>`;
}

function drawNode(planned: PlannedNode, { targetOf, shape }: DrawingParts): string {
  const { node, x, y, radius, lines } = planned;
  const said = escapeHtml(sayNode(node));
  const first = y + radius + namesGap + shape.label.line * 0.75;
  const names = lines
    .map(
      (line, index) =>
        `<text x="${x}" y="${round(first + index * shape.label.line)}">${escapeHtml(line)}</text>`,
    )
    .join("");
  const looks = node.named ? "node" : "node described";
  return `<a class="${looks}" href="#${targetOf(planned)}" data-n="${node.index}" aria-label="${said}"><title>${said}</title>${drawShape(node.kind, { x, y, radius })}${names}</a>`;
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A person is a circle, a body a square, a group a hexagon, a place a diamond. */
export function drawShape(kind: EntityKind, { x, y, radius }: Circle): string {
  const r = round(radius);
  switch (kind) {
    case "person":
      return `<circle class="shape" cx="${x}" cy="${y}" r="${r}"/>`;
    case "organisation": {
      const half = round(radius * 0.89);
      return `<rect class="shape" x="${round(x - half)}" y="${round(y - half)}" width="${2 * half}" height="${2 * half}" rx="3"/>`;
    }
    case "group": {
      const [side, up] = [round(radius * 0.55), round(radius * 0.92)];
      return `<path class="shape" d="M${x - r} ${y}l${round(r - side)} ${-up}h${2 * side}l${round(r - side)} ${up}l${round(side - r)} ${up}h${-2 * side}z"/>`;
    }
    case "place":
    case "facility":
    case "other":
      return `<path class="shape place" d="M${x} ${round(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z"/>`;
    default:
      return kind satisfies never;
  }
}
