// Rows of plain words as a table (RFC 4180). No cell is one that a spreadsheet takes for a formula.

/** What stands in each column of a row, under its name. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => string>>;

/** The rows, the names of the columns first; RFC 4180 ends each with CR LF, which is left to the writer of lines. */
export function* toCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): Generator<string> {
  yield Object.keys(columns).join(",");
  for (const row of rows)
    yield Object.values(columns)
      .map((cell) => quote(cell(row)))
      .join(",");
}

/** An apostrophe before a sign that spreadsheets compute from (OWASP, "CSV injection"); quotation marks around what needs them. */
function quote(text: string): string {
  const inert = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
