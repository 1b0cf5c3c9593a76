// Sets rows of cells in columns that fit a width; each cell wraps in its own column.

import { widthOf } from "./width.ts";
import { type Row, type Run, wrapRuns } from "./wrap.ts";

export interface Column {
  readonly title: string;
  /** No narrower than this. */
  readonly least: number;
  /** Its share of the room that is left. */
  readonly share: number;
}

export type Cell = readonly Run[];

export interface TableParts {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly width: number;
  readonly titleStroke: (text: string) => string;
}

const gap = 2;

/** The table's lines, its titles first. */
export function setTable({ columns, rows, width, titleStroke }: TableParts): readonly string[] {
  const widths = shareWidth(columns, { rows, width });
  const titles = columns.map(({ title }): Cell => [{ text: title, stroke: titleStroke }]);
  return [titles, ...rows].flatMap((row) => setRow(row, widths));
}

/** Whether the columns fit at their least widths. */
export function tableFits(columns: readonly Column[], width: number): boolean {
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  return least + gap * (columns.length - 1) <= width;
}

function shareWidth(
  columns: readonly Column[],
  { rows, width }: { readonly rows: TableParts["rows"]; readonly width: number },
): readonly number[] {
  const wanted = columns.map(({ title, least }, index) =>
    Math.max(least, widthOf(title), ...rows.map((row) => cellWidth(row[index] ?? []))),
  );
  const room = width - gap * (columns.length - 1);
  let spare = room - columns.reduce((sum, { least }) => sum + least, 0);
  const given = columns.map(({ least }) => least);
  // Room goes to the columns that want it, by share, until nobody wants more or none is left.
  for (let round = 0; round < columns.length && spare > 0; round += 1) {
    const hungry = columns.map((column, index) =>
      (wanted[index] ?? 0) > (given[index] ?? 0) ? column.share : 0,
    );
    const shares = hungry.reduce((sum, share) => sum + share, 0);
    if (shares === 0) break;
    const pot = spare;
    hungry.forEach((share, index) => {
      const want = (wanted[index] ?? 0) - (given[index] ?? 0);
      const add = Math.min(want, Math.floor((pot * share) / shares));
      given[index] = (given[index] ?? 0) + add;
      spare -= add;
    });
  }
  return given;
}

function cellWidth(cell: Cell): number {
  return cell.reduce((sum, { text }) => sum + widthOf(text), 0);
}

function setRow(cells: readonly Cell[], widths: readonly number[]): readonly string[] {
  const columns = widths.map((width, index) => wrapRuns(cells[index] ?? [], width));
  const height = Math.max(1, ...columns.map((rows) => rows.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((rows, index) => pad(rows[line], index === columns.length - 1 ? 0 : widths[index]))
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}

function pad(row: Row | undefined, width = 0): string {
  const text = row?.text ?? "";
  return text + " ".repeat(Math.max(0, width - (row?.width ?? 0)));
}
