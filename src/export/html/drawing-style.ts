// What drawings made of links look like: the wide sheet where there is room, the tall one on a phone; beside or below it what
// is said of the one chosen.

/** Plain CSS, set after that of the page. */
export const drawingStyle = `
.drawing-sheet svg { max-width: 100%; height: auto; margin: .6rem 0 1rem; }
.drawing-sheet svg.tall { display: none; }
.drawing-sheet a { cursor: pointer; text-decoration: none; outline: none; }
.drawing-body { display: grid; grid-template-columns: minmax(0, 1fr) minmax(14rem, 18rem); gap: 0 2rem; align-items: start; }
.drawing-said { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem 1rem; position: sticky; top: 4rem; max-height: 80vh; overflow: auto; font-size: .93rem; }
.drawing-said p { margin: .2rem 0; }
.drawing-table { margin-top: 1rem; }
@container main (max-width: 62rem) {
  .drawing-body { grid-template-columns: minmax(0, 1fr); }
  .drawing-said { top: auto; bottom: .5rem; max-height: 33vh; }
  .drawing-said.idle { position: static; }
}
@container main (max-width: 40rem) {
  .drawing-sheet svg.wide { display: none; }
  .drawing-sheet svg.tall { display: block; }
}
@media (pointer: coarse) { .drawing-keys { display: none; } }
@media print {
  .drawing-keys, .drawing-said { display: none !important; }
  .drawing-body { display: block; }
  .drawing-sheet { break-inside: avoid; }
}
`;
