// How the network looks: families of relations by colour and by word, what is not plain fact broken, what is over dotted.

/** Plain CSS, set after that of the page and that of all drawings. */
export const networkStyle = `
:root {
  --tint-0: light-dark(#cfe3f5, #234763); --tint-1: light-dark(#f8d9b8, #6b4318);
  --tint-2: light-dark(#dcd3f2, #473a70); --tint-3: light-dark(#cdebdc, #1f5440);
}
.net text { font: 13px var(--sans); fill: var(--ink); text-anchor: middle; unicode-bidi: plaintext; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.net .shape { fill: var(--raised); stroke: var(--ink); stroke-width: 2; }
.net .shape.place { stroke: var(--soft); }
.net text.after { text-anchor: start; } .net text.before { text-anchor: end; }
.net .node text.bloc { font-size: 10px; font-weight: 650; font-style: normal; stroke: none; }
.net .tint-0 .shape { fill: var(--tint-0); } .net .tint-1 .shape { fill: var(--tint-1); }
.net .tint-2 .shape { fill: var(--tint-2); } .net .tint-3 .shape { fill: var(--tint-3); }
.net.dated .node .shape { fill: var(--raised); } .net.dated .bloc { display: none; }
.net .described text { font-style: italic; }
.net .tie { color: var(--plot); }
.net .tie.met { color: var(--soft); }
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
.net .node.here .shape { fill: var(--mark); }
.net .node { pointer-events: bounding-box; }
.net .here .hit { stroke: var(--mark); }
.net a:focus-visible .shape { stroke: var(--link); stroke-width: 4; }
.net a:focus-visible .hit { stroke: var(--mark); }
.net-days { display: grid; grid-template-columns: auto minmax(0, 24rem) minmax(0, 1fr); gap: .3rem .8rem; align-items: start; font-size: .92rem; grid-column: 1 / -1; position: sticky; top: 0; background: var(--paper); padding: .4rem 0; z-index: 1; }
.net-days input { width: 100%; padding: 0; margin: 0; accent-color: var(--link); }
.net-ends { display: grid; grid-template-columns: 16% 1fr auto; font-size: .8rem; color: var(--soft); }
.net-beside { align-self: stretch; }
.net-legend { display: block; margin: .6rem 0 1rem; }
.net-legend li { margin-bottom: .2rem; } .net-legend svg { flex: none; }
.ties .when { white-space: normal; }
@container main (max-width: 40rem) {
  .net-days { grid-template-columns: auto minmax(0, 1fr); position: static; }
  .net-days output { grid-column: 1 / -1; }
}
@container main (max-width: 62rem) {
  .net-beside { display: contents; }
  .net-legend { display: flex; order: 1; }
}
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
  .net-days label, .net-days input { display: none !important; }
  .net-days { position: static; }
}
`;
