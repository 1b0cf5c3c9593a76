// How the map looks: a quiet ground, marks in front of it; filled and red where something happened, broken where the name
// could mean other places, soft where it is an area.

/** Plain CSS, set after that of the page and that of all drawings. */
export const mapStyle = `
.map { overflow: hidden; }
.legend .map { flex: none; }
.map .ground path { vector-effect: non-scaling-stroke; }
.map .sea { fill: light-dark(#e9f0f2, #10161b); }
.map .land { fill: light-dark(#f7f3ea, #252a30); stroke: light-dark(#a9a698, #545b63); stroke-width: .7; stroke-linejoin: round; }
.map .border { fill: none; stroke: light-dark(#b5b0a0, #59616a); stroke-width: .9; stroke-dasharray: 4 2; }
.map .graticule { fill: none; stroke: light-dark(#cfd9dc, #222b32); stroke-width: .6; }
.map .home { fill: none; stroke: var(--ink); stroke-width: 1.2; }
.map text { font: 13px var(--sans); fill: var(--ink); text-anchor: middle; unicode-bidi: plaintext; paint-order: stroke; stroke: light-dark(#fbfaf7, #15181c); stroke-width: 3px; stroke-linejoin: round; }
.map text[text-anchor=start] { text-anchor: start; } .map text[text-anchor=end] { text-anchor: end; }
.map text.country { font-size: 11.5px; letter-spacing: .08em; fill: light-dark(#586068, #b4bac1); stroke-width: 2px; }
.map .bar-of-scale path { fill: none; stroke: var(--ink); stroke-width: 1.2; }
.map .bar-of-scale text { font-size: 11px; }
.map .shape { fill: var(--raised); stroke: var(--plot); stroke-width: 2; }
.map .shape.area { fill: var(--plot); fill-opacity: .13; stroke-opacity: .6; stroke-width: 1; }
.map .told .shape { fill: var(--red); stroke: light-dark(#ffffff, #15181c); stroke-width: 1.5; }
.map .told .shape.area { fill: var(--red); fill-opacity: .2; stroke: var(--red); stroke-opacity: .8; stroke-width: 1.5; }
.map .told text { font-weight: 650; }
.map .perhaps .shape { stroke-dasharray: 3 2.2; stroke-opacity: 1; }
.map .told.perhaps .shape { fill-opacity: .75; stroke: var(--red); stroke-width: 2; }
.map .told.perhaps .shape.area { fill-opacity: .2; }
.map .hit { fill: transparent; }
.map .here .shape { fill: var(--mark); fill-opacity: .9; stroke: var(--ink); stroke-width: 2.5; }
.map .here text { font-weight: 650; }
.map a:focus-visible .shape { stroke: var(--link); stroke-width: 4; stroke-opacity: 1; }
#where .nowhere { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem 1.3rem; font-size: .95rem; max-width: 62rem; }
.nowhere li { overflow-wrap: anywhere; }
.places .point { font-variant-numeric: tabular-nums; }
.places ul { list-style: none; padding: 0; margin: 0; }
@container main (min-width: 58rem) {
  .places { table-layout: fixed; }
  .places th { width: 11%; }
  .places th:nth-child(1) { width: 13%; }
  .places th:nth-child(6), .places th:nth-child(7) { width: 21%; }
}
@media print {
  .places { table-layout: fixed; }
  .places th:nth-child(6), .places th:nth-child(7) { width: 21%; }
}
@media not print {
@container main (max-width: 58rem) {
  .places thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .places th { font-weight: 650; }
  .places td.empty { display: none; }
}
}
@media (forced-colors: active) {
  .map .shape { stroke: CanvasText; } .map .told .shape { fill: CanvasText; } .map .here .shape { fill: Highlight; }
  .map .land, .map .border { stroke: GrayText; }
}
`;
