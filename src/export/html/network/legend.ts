// What the shapes, lines and letters of the drawing mean: what is drawn, and nothing that is not.

import type { EntityKind } from "../../../model/mention.ts";
import type { Network } from "./choose.ts";
import { families, tintOf } from "./draw.ts";
import { drawShape } from "./shape.ts";

interface Drawn {
  /** The letters of the sides. */
  readonly sides: readonly string[];
  readonly dated: boolean;
}

/** The legend of a network, a list. */
export function writeLegend({ nodes, drawn }: Network, { sides, dated }: Drawn): string {
  const kinds = new Set(nodes.map(({ kind }) => (kind === "facility" ? "place" : kind)));
  const looks = new Set(drawn.map(({ kind }) => families[kind]));
  const items = [
    ...shapeKeys.filter(([kind]) => kinds.has(kind)).map(([kind, words]) => [shapeOf(kind), words]),
    ...(sides.length === 0 ? [] : [[letterOf(sides), sideWords(dated)]]),
    ...lineKeys
      .filter(([family]) => looks.has(family))
      .map(([family, words]) => [line(family), words]),
    ...(drawn.some(({ caution }) => caution)
      ? [[line("office doubted"), "one side only, hedged or denied"]]
      : []),
    ...(drawn.some(({ over }) => over) ? [[line("office over"), "over"]] : []),
    ...(dated ? dayKeys : []),
  ];
  const list = items.map(([sign, words]) => `<li>${sign}<span>${words}</span></li>`);
  return `<ul class="legend net-legend" aria-label="What the shapes and lines mean">${list.join("")}</ul>`;
}

const sample = (inside: string) =>
  `<svg class="net" width="34" height="20" aria-hidden="true">${inside}</svg>`;
const line = (looks: string, now = "") =>
  sample(
    `<g class="tie ${looks}"${now && ` data-now="${now}"`}><path class="line" d="M2 10H32"/></g>`,
  );
const middle = { x: 17, y: 10, radius: 8 };
const shapeOf = (kind: EntityKind) => sample(`<g class="node">${drawShape(kind, middle)}</g>`);
const letterOf = ([first = "A"]: readonly string[]) =>
  sample(
    `<g class="node ${tintOf(first)}">${drawShape("person", middle)}<text class="bloc" x="17" y="10" dy=".36em">${first}</text></g>`,
  );

const shapeKeys = [
  ["person", "person"],
  ["organisation", "organisation"],
  ["group", "group"],
  ["place", "place"],
  ["other", "other, or kind not told"],
] as const satisfies readonly (readonly [EntityKind, string])[];

function sideWords(dated: boolean): string {
  return `one letter, told as one side against another${dated ? " (all days together)" : ""}`;
}

const lineKeys = [
  ["friend", "allied, supports"],
  ["foe", "hostile"],
  ["office", "office, command, control"],
  ["met", "met"],
] as const;

const dayKeys = [
  [line("office", "p"), "perhaps, on the day chosen"],
  [line("office", "u"), "when is not known"],
] as const;
