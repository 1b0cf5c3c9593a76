// The drawing of the network: a shape a kind of actor, a line a relation with its word and its direction, each a link to its
// place in the list or in the table, so that it works by keyboard and without a script.

import type { RelationKind } from "../../../model/relation.ts";
import { round } from "../box.ts";
import { elementId, escapeHtml } from "../escape.ts";
import { headOf, pathOf } from "./geometry.ts";
import type { Plan, PlannedNode, PlannedTie, SheetShape } from "./plan.ts";
import { type NameSide, nameBox } from "./room.ts";
import { drawShape } from "./shape.ts";
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
export const families: Readonly<Record<RelationKind, "friend" | "foe" | "office" | "met">> = {
  allied: "friend",
  supports: "friend",
  hostile: "foe",
  leads: "office",
  member: "office",
  "speaks-for": "office",
  controls: "office",
  ordered: "office",
  met: "met",
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

/** From which part of its width a name is set, by the side of the shape that it stands on. */
const anchors: Readonly<Record<NameSide, { readonly looks: string; readonly at: number }>> = {
  below: { looks: "", at: 0.5 },
  above: { looks: "", at: 0.5 },
  right: { looks: "after", at: 0 },
  left: { looks: "before", at: 1 },
};

/** Tints repeat after the fourth; the letters do not. */
export function tintOf(bloc: string): string {
  return `tint-${bloc.charCodeAt(0) % 4}`;
}

function drawNode(planned: PlannedNode, { targetOf, shape }: DrawingParts): string {
  const { node, x, y, radius, lines, bloc } = planned;
  const said = escapeHtml(sayNode(node, bloc));
  const { left, right, top } = nameBox(planned);
  // Turned to the shape, so that a name wider or narrower than reckoned stands no further off.
  const { looks: anchor, at } = anchors[planned.side];
  const names = lines
    .map(
      (line, index) =>
        `<text${anchor && ` class="${anchor}"`} x="${round(left + (right - left) * at)}" y="${round(top + (index + 0.75) * shape.label.line)}">${escapeHtml(line)}</text>`,
    )
    .join("");
  const looks = [
    "node",
    ...(node.named ? [] : ["described"]),
    ...(bloc === undefined ? [] : [tintOf(bloc)]),
  ];
  const letter =
    bloc === undefined
      ? ""
      : `<text class="bloc" x="${x}" y="${y}" dy="${node.kind === "other" ? ".5em" : ".36em"}" aria-hidden="true">${bloc}</text>`;
  return `<a class="${looks.join(" ")}" href="#${targetOf(planned)}" data-n="${node.index}" aria-label="${said}"><title>${said}</title>${drawShape(node.kind, { x, y, radius })}${letter}${names}</a>`;
}
