// How the page looks: calm colours for light and dark, a measured line, tables that become cards on a narrow screen.

/** Plain CSS, set inline as it stands here. Every text colour reaches 4.5:1 on its ground in both schemes. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #15181c);
  --raised: light-dark(#ffffff, #1c2025);
  --ink: light-dark(#1c2126, #e7e5e0);
  --soft: light-dark(#586068, #a8aeb6);
  --line: light-dark(#dcd8ce, #353a41);
  --link: light-dark(#14506f, #8fc7e4);
  --mark: light-dark(#ffe79f, #5c4a0e);
  --near: light-dark(#fbf3da, #29271d);
  --red: light-dark(#9d2419, #f3a59b);
  --red-ground: light-dark(#fbe9e6, #3a211e);
  --amber: light-dark(#6e4a00, #e6c274);
  --amber-ground: light-dark(#faefd6, #332a15);
  --green: light-dark(#1f5a36, #93d1a4);
  --green-ground: light-dark(#e5f2e8, #1b2e21);
  --plot: light-dark(#14506f, #8fc7e4);
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Source Serif 4", "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 var(--sans); overflow-wrap: break-word;
  padding: 0 clamp(1rem, 4vw, 3rem) 4rem;
}
main { container: main / inline-size; }
.top, main { max-width: 74rem; margin-inline: auto; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font: 600 clamp(1.7rem, 4.5vw, 2.5rem)/1.15 var(--serif); margin-top: clamp(1.5rem, 5vw, 3.5rem); }
h2 { font: 600 1.5rem/1.25 var(--serif); padding-top: .6rem; border-top: 2px solid var(--ink); margin-bottom: 1.2rem; }
h3 { font-size: 1.05rem; font-weight: 650; }
h4 { font-size: 1rem; font-weight: 600; margin: 1.2rem 0 .3rem; }
p, ul, ol, blockquote { margin: .35rem 0; }
ul, ol { padding-left: 1.15rem; }
.lead { font: 1.15rem/1.5 var(--serif); max-width: 42rem; margin: .9rem 0; padding: 0; list-style: none; }
.lead li { margin-top: .3rem; }
.how, .soft, .through, .origin, footer { color: var(--soft); }
.how { font-size: .9rem; max-width: 42rem; }
.part { margin-top: 3.2rem; }
.part > p, .timeline p, .part > ul, .actors p, .said, .references, details > ul { max-width: 46rem; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus, h2:focus, h3:focus { outline: none; }
.skip { position: absolute; left: -100rem; top: 0; background: var(--raised); padding: .6rem 1rem; z-index: 3; }
.skip:focus { left: .5rem; top: .5rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.defs { position: absolute; }
nav ul { list-style: none; padding: 0; margin: 1.2rem 0 0; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; font-size: .92rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.note { font-size: .8rem; font-variant-numeric: tabular-nums; text-decoration: none; white-space: nowrap; }
.note:hover { text-decoration: underline; }
.note[aria-current] { background: var(--mark); color: var(--ink); border-radius: 2px; }
.id, small.id { font: .75rem/1.4 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; color: var(--soft); }
.tag { font: 600 .78rem/1.4 var(--sans); padding: .1em .5em; border-radius: 1em; color: var(--soft); border: 1px solid var(--line); vertical-align: .08em; }
.tag.disputed { color: var(--red); background: var(--red-ground); border-color: transparent; }
.tag.updated, .tag.open, .tag.unclear, .tag.warn { color: var(--amber); background: var(--amber-ground); border-color: transparent; }
.tag.agreed { color: var(--green); background: var(--green-ground); border-color: transparent; }
.kind, .hint { font-size: .82rem; color: var(--soft); }
.kind::before { content: "("; } .kind::after { content: ")"; }
.hint { display: block; font-weight: 400; }
.then { color: var(--soft); }
blockquote { margin: .5rem 0; padding-left: .9rem; border-left: 3px solid var(--line); font-family: var(--serif); max-width: 44rem; }
blockquote p { margin: 0; }
footer { font: .85rem/1.5 var(--sans); }
details { margin: .6rem 0; }
summary { cursor: pointer; color: var(--link); font-size: .92rem; }

.timeline { list-style: none; padding: 0; }
.timeline > li { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 0 1.5rem; padding: .9rem 0; border-top: 1px solid var(--line); }
.timeline > li.part { margin-left: 1.5rem; }
.timeline > li:first-child { border-top: 0; padding-top: 0; }
.when { color: var(--soft); font-size: .95rem; margin: .1rem 0; }
.see { font-size: .92rem; }

.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; font-size: .85rem; color: var(--soft); margin-bottom: 1.5rem; }
.legend li { display: flex; align-items: center; gap: .5rem; }
#figures h3 { margin-top: 2.2rem; }
#figures .legend + h3 { margin-top: 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .8rem .5rem 0; font-weight: 400; border-bottom: 1px solid var(--line); }
thead th { font-size: .82rem; color: var(--soft); vertical-align: bottom; padding-block: .2rem; }
tbody th b { font-weight: 650; font-variant-numeric: tabular-nums; }
.long .question, .long .report { content-visibility: auto; contain-intrinsic-size: auto 30rem; }
.question table { table-layout: fixed; }
.question th:nth-child(1) { width: 17%; } .question th:nth-child(2) { width: 22%; }
.question th:nth-child(3) { width: 22%; } .question th:nth-child(4) { width: 12.5%; }
.standings ul { list-style: none; padding: 0; margin: 0; font-size: .88rem; }
.standings details { margin: 0; }
.standings li + li { margin-top: .25rem; }
.verdict { font-weight: 600; }
.verdict.dispute { color: var(--red); } .verdict.update, .verdict.unclear { color: var(--amber); }
.verdict.agree, .verdict.refine { color: var(--green); }
svg { display: block; overflow: visible; }
.axis text { font: .72rem var(--sans); fill: var(--soft); font-variant-numeric: tabular-nums; }
.axis line { stroke: var(--soft); }
.grid { stroke: var(--line); }
.range { fill: var(--near); }
.alike th { font-size: .82rem; color: var(--soft); padding-top: .9rem; padding-bottom: .2rem; border-bottom: 0; }
.dot { fill: var(--plot); stroke: var(--paper); stroke-width: 1.5; }
.bar { fill: var(--plot); opacity: .45; }
.partial .dot { fill: var(--paper); stroke: var(--plot); stroke-width: 2; }
.partial .bar { fill: none; stroke: var(--plot); stroke-dasharray: 3 2; opacity: 1; }
.arrow { fill: none; stroke: var(--plot); stroke-width: 2; }
.hatched { fill: url(#hatch); stroke: var(--plot); stroke-width: 1; }
.hatch-line { stroke: var(--plot); stroke-opacity: .5; }

.disputes { list-style: none; padding: 0; }
.disputes > li { padding: .9rem 0; border-top: 1px solid var(--line); max-width: 52rem; }
.disputes > li:first-child { border-top: 0; padding-top: 0; }
.sides li { margin: .3rem 0; }
.read { color: var(--soft); font-size: .92rem; max-width: 42rem; }
.speaker { margin-bottom: 1.3rem; }
.said { list-style: none; padding: 0; }
.said > li { margin: .4rem 0; }
.stance { font-weight: 600; font-size: .92rem; }
q { font-family: var(--serif); quotes: none; }
q.retold { font-style: normal; }
.through { font-size: .88rem; }
.part > .actors, details > .actors { list-style: none; padding: 0; max-width: none; columns: 24rem 2; column-gap: 3rem; }
.actors > li { break-inside: avoid; margin-bottom: 1.1rem; }
.actors > li ul { font-size: .93rem; }
.reports-table + h3, details + h3 { margin-top: 1.6rem; }
.reports-table tbody th, .reports-table td[data-name="Published"] { white-space: nowrap; }
.title { display: block; font: .92rem/1.4 var(--serif); color: var(--soft); }
.references { list-style: none; padding: 0; font-size: .92rem; max-width: 52rem; }
.references li { margin: .3rem 0; }
.report { max-width: 44rem; margin-bottom: 2.5rem; padding-top: .4rem; }
.report .origin { font-size: .88rem; }
.text { font: 1.05rem/1.6 var(--serif); }
.text p { margin: .55rem 0; }
.s[data-s]::before { content: attr(data-s); font: .68rem var(--sans); color: var(--soft); vertical-align: .35em; margin-right: .25em; user-select: none; }
.aside { color: var(--soft); }
.why { font: 600 .78rem var(--sans); border: 1px dashed var(--soft); border-radius: .3em; padding: 0 .4em; color: var(--soft); }
.s:has(:target), .s:target { background: var(--near); }
[data-m]:not(a):target, .on { background: var(--mark); color: var(--ink); box-shadow: 0 0 0 2px var(--mark); border-radius: 1px; scroll-margin: 30vh; }
.by { text-decoration: underline 2px var(--amber); text-underline-offset: .2em; }

.pane { position: fixed; inset: 0 0 0 auto; width: min(31rem, 100vw); height: 100dvh; max-height: none; max-width: none; margin: 0; border: 0; border-left: 1px solid var(--line); background: var(--raised); color: var(--ink); padding: 1rem 1.3rem; z-index: 2; box-shadow: 0 0 2.5rem rgb(0 0 0 / .12); }
.pane[open] { display: flex; flex-direction: column; }
.pane-head { display: flex; gap: 1rem; justify-content: space-between; align-items: start; }
.pane h2 { border: 0; padding: 0; margin: 0; font-size: 1.2rem; }
.pane .text { overflow: auto; flex: 1; margin: .4rem -.4rem 0; padding: 0 .4rem 2rem; overscroll-behavior: contain; }
.pane .origin, .pane .id { margin: .2rem 0 0; font-size: .88rem; }
.pane .id { font-size: .75rem; }
button { font: .88rem var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: .35rem; padding: .3rem .7rem; cursor: pointer; white-space: nowrap; }
button:hover { border-color: var(--link); color: var(--link); }
kbd { font: .75rem var(--sans); color: var(--soft); }

@media (min-width: 70rem) {
  .reading body { padding-right: calc(31rem + 2rem); }
}
@media (max-width: 69.99rem) {
  .pane { inset: auto 0 0 0; width: 100vw; height: 62dvh; border-left: 0; border-top: 1px solid var(--line); }
  .reading body { padding-bottom: 66dvh; }
  html.reading { scroll-padding-bottom: 66dvh; }
}
@media not print {
@container main (max-width: 58rem) {
  table, tbody, tr, td, tbody th { display: block; }
  .reports-table thead, .question thead th:not(.chart) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .question thead, .question thead th.chart { display: block; }
  .question thead tr { padding: 0; border: 0; }
  .question th:nth-child(n) { width: auto; }
  tr { padding: .7rem 0; border-bottom: 1px solid var(--line); }
  th, td { border: 0; padding: .1rem 0; }
  tbody th b { font-size: 1.1rem; }
  .held::before { content: "When: "; color: var(--soft); }
  .reports-table td[data-name="Published"] { white-space: normal; }
  .reports-table td[data-name]::before { content: attr(data-name) ": "; color: var(--soft); }
  td.held.empty, .reports-table td.empty, .reports-table td[data-name="Outlet"]::before { display: none; }
}
@container main (max-width: 40rem) {
  .timeline > li { grid-template-columns: minmax(0, 1fr); }
}
}
@media (forced-colors: active) {
  .on, [data-m]:not(a):target { background: Mark; color: MarkText; forced-color-adjust: none; }
  .dot, .bar { fill: CanvasText; } .arrow, .partial .dot, .hatched, .hatch-line { stroke: CanvasText; }
}
`;
