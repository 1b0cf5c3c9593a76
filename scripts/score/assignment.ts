// The best one-to-one pairing of rows and columns by weight: the Hungarian method, cut up where the weights fall apart.

/** How much each pair is worth; pairs that are worth nothing are left out. */
export type Weights = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** The greatest sum of weights that a one-to-one pairing of rows with columns reaches. */
export function bestPairing(weights: Weights): number {
  return componentsOf(weights).reduce((sum, rows) => sum + bestOf(rows, weights), 0);
}

/** Rows that share a column, straight or over others, together; no pairing of one such set bears on another. */
function componentsOf(weights: Weights): readonly (readonly number[])[] {
  const rowsOfColumn = new Map<number, number[]>();
  for (const [row, columns] of weights)
    for (const column of columns.keys())
      rowsOfColumn.set(column, [...(rowsOfColumn.get(column) ?? []), row]);
  const seen = new Set<number>();
  const components: number[][] = [];
  for (const first of weights.keys()) {
    if (seen.has(first)) continue;
    const component: number[] = [];
    const open = [first];
    for (let row = open.pop(); row !== undefined; row = open.pop()) {
      if (seen.has(row)) continue;
      seen.add(row);
      component.push(row);
      for (const column of weights.get(row)?.keys() ?? [])
        open.push(...(rowsOfColumn.get(column) ?? []));
    }
    components.push(component);
  }
  return components;
}

function bestOf(rows: readonly number[], weights: Weights): number {
  const columns = [...new Set(rows.flatMap((row) => [...(weights.get(row)?.keys() ?? [])]))];
  const size = Math.max(rows.length, columns.length);
  const weight = (at: number, to: number): number => {
    const [row, column] = [rows[at], columns[to]];
    return row === undefined || column === undefined ? 0 : (weights.get(row)?.get(column) ?? 0);
  };
  const rowOfColumn = assign(size, (at, to) => -weight(at, to));
  return rowOfColumn.reduce((sum, row, column) => sum + weight(row, column), 0);
}

/** The cheapest assignment of a square matrix of costs: the row of each column. After Jonker and Volgenant, one path a row. */
function assign(size: number, cost: (row: number, column: number) => number): readonly number[] {
  const rowPrice = new Float64Array(size);
  const columnPrice = new Float64Array(size);
  const rowOf = new Int32Array(size).fill(-1);
  for (let row = 0; row < size; row++) {
    const path = cheapestPath({ size, cost, row, rowPrice, columnPrice, rowOf });
    let column = path.last;
    while (column >= 0) {
      const before = path.before[column] ?? -1;
      rowOf[column] = before < 0 ? row : (rowOf[before] ?? -1);
      column = before;
    }
  }
  return [...rowOf];
}

interface Search {
  readonly size: number;
  readonly cost: (row: number, column: number) => number;
  /** The row that looks for a column. */
  readonly row: number;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  readonly rowOf: Int32Array;
}

/** From a row to the nearest free column over columns already given away; settles the prices on the way. */
function cheapestPath(search: Search): { readonly last: number; readonly before: Int32Array } {
  const { size, rowPrice, columnPrice, rowOf } = search;
  const slack = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(size).fill(-1);
  const passed = new Uint8Array(size);
  let [from, row] = [-1, search.row];
  for (;;) {
    let nearest = -1;
    for (let column = 0; column < size; column++) {
      if (passed[column] === 1) continue;
      const left = search.cost(row, column) - (rowPrice[row] ?? 0) - (columnPrice[column] ?? 0);
      if (left < (slack[column] ?? 0)) {
        slack[column] = left;
        before[column] = from;
      }
      if (nearest < 0 || (slack[column] ?? 0) < (slack[nearest] ?? 0)) nearest = column;
    }
    const step = slack[nearest] ?? 0;
    rowPrice[search.row] = (rowPrice[search.row] ?? 0) + step;
    for (let column = 0; column < size; column++) {
      if (passed[column] === 1) {
        const taken = rowOf[column] ?? 0;
        rowPrice[taken] = (rowPrice[taken] ?? 0) + step;
        columnPrice[column] = (columnPrice[column] ?? 0) - step;
      } else slack[column] = (slack[column] ?? 0) - step;
    }
    if (rowOf[nearest] === -1) return { last: nearest, before };
    passed[nearest] = 1;
    from = nearest;
    row = rowOf[nearest] ?? 0;
  }
}
