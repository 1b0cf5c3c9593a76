// How the network looks: families of relations by colour and by word, what is not plain fact broken, what is over dotted; the
// wide sheet where there is room, the tall one on a phone.

/** Plain CSS, set after that of the page. */
export const networkStyle = `
.net-sheet svg.net { max-width: 100%; height: auto; margin: .6rem 0 1rem; }
.net.tall { display: none; }
.net text { font: 13px var(--sans); fill: var(--ink); text-anchor: middle; unicode-bidi: plaintext; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.net a { cursor: pointer; text-decoration: none; outline: none; }
.net .shape { fill: var(--raised); stroke: var(--ink); stroke-width: 2; }
.net .shape.place { stroke: var(--soft); }
.net .described text { font-style: italic; }
.net .tie { color: var(--plot); }
.net .tie.friend { color: var(--green); } .net .tie.foe { color: var(--red); }
.net .tie text { font-size: 11px; fill: currentColor; }
.net .line { fill: none; stroke: currentColor; stroke-width: 1.8; }
.net .foe .line { stroke-width: 2.6; }
.net .head { fill: currentColor; }
.net .hit { fill: none; stroke: transparent; stroke-width: 14; }
.net .doubted .line { stroke-dasharray: 7 5; }
.net .over .line { stroke-dasharray: .1 5; stroke-linecap: round; }
.net .over.doubted .line { stroke-dasharray: 7 5 .1 5; stroke-linecap: round; }
.net [data-now="u"] .line { stroke-width: 1; opacity: .75; }
.net [data-now="p"] .line { stroke-width: 7; opacity: .3; } .net [data-now="p"] .head { opacity: .5; }
.net [data-now="n"], .ties tr[data-now="n"] { display: none; }
.net .off .shape, .net.chosen a:not(.on) :is(.shape, .line, .head) { opacity: .3; }
.net .off text, .net.chosen a:not(.on) text { fill: var(--soft); }
.net a.on text { font-weight: 650; }
.net .here .shape { fill: var(--mark); }
.net .here .hit { stroke: var(--mark); }
.net a:focus-visible .shape { stroke: var(--link); stroke-width: 4; }
.net a:focus-visible .hit { stroke: var(--mark); }
.net-body { display: grid; grid-template-columns: minmax(0, 1fr) minmax(14rem, 18rem); gap: 0 2rem; align-items: start; }
.net-days { display: grid; grid-template-columns: auto minmax(0, 24rem) minmax(0, 1fr); gap: .3rem .8rem; align-items: center; font-size: .92rem; grid-column: 1 / -1; position: sticky; top: 0; background: var(--paper); padding: .4rem 0; z-index: 1; }
.net-days input { padding: 0; accent-color: var(--link); }
.net-said { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem 1rem; position: sticky; top: 4rem; max-height: 80vh; overflow: auto; font-size: .93rem; }
.net-said p { margin: .2rem 0; }
.net-table { margin-top: 1rem; }
.ties .when { white-space: normal; }
@container main (max-width: 62rem) {
  .net-body { grid-template-columns: minmax(0, 1fr); }
  .net-said { top: auto; bottom: .5rem; max-height: 38vh; }
}
@container main (max-width: 40rem) {
  .net.wide { display: none; }
  .net.tall { display: block; }
  .net-days { grid-template-columns: auto minmax(0, 1fr); }
  .net-days output { grid-column: 1 / -1; }
}
@media (pointer: coarse) { .net-keys { display: none; } }
@media not print {
@container main (max-width: 58rem) {
  .ties thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .ties th, .ties td { display: inline; }
  .ties td::before { content: " "; }
  .ties td.when::before, .ties td.soft::before, .ties td.who::before { content: " \u00b7 "; }
}
}
@media (forced-colors: active) {
  .net .line { stroke: CanvasText; } .net .head { fill: CanvasText; } .net .shape { stroke: CanvasText; }
  .net .here .shape { fill: Highlight; }
}
@media print {
  .net-days label, .net-days input, .net-keys, .net-said { display: none !important; }
  .net-days { position: static; }
  .net-body { display: block; }
  .net-sheet { break-inside: avoid; }
}
`;
