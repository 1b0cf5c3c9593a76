// How the page prints: the brief and the sentences cited as its end notes, all that is folded open, no controls, no dark
// ground, the headline and the number of the page on every sheet. Of how answers stand to each other the sum is printed, and
// not the reason of every pair: what is disputed has its reasons in a section of its own.

/** Plain CSS, set after all else. */
export function printStyle(title: string): string {
  return `
@page {
  size: A4; margin: 20mm 16mm 18mm;
  @top-left { content: ${cssString(title)}; font: 8pt sans-serif; color: #586068; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #586068; }
}
@media print {
  :root { color-scheme: light; }
  html { font-size: 9.5pt; }
  body { padding: 0; background: none; }
  .reading body { padding: 0; }
  .top, main { max-width: none; }
  h1 { margin-top: 0; font-size: 20pt; }
  nav, .skip, .how, .pane, #reports, #claims-filters, .drawing-keys { display: none; }
  .part { margin-top: 1.4rem; }
  h2, h3, h4, .lead { break-after: avoid; }
  tr, .timeline > li, .sides > li, .references li, .actors > li, .said > li, blockquote, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  summary { display: none; }
  .standings summary { display: block; list-style: none; color: inherit; font-size: inherit; }
  .standings details > ul { display: none; }
  th, td { padding-right: .5rem; }
  details::details-content { content-visibility: visible; }
  a { color: inherit; text-decoration: none; }
  .tag { background: none; border-color: currentColor; }
  #claims, .references { columns: 2; column-gap: 8mm; font-size: .82rem; max-width: none; }
  #claims h3 { font-size: .9rem; }
  #claims .speaker { max-width: none; margin-bottom: .7rem; }
  .long .question, .long .report, #claims.many .speaker { content-visibility: visible; }
  .timeline > li { grid-template-columns: 8rem minmax(0, 1fr); }
}
`;
}

/** The words as a string of CSS: whatever is no plain letter, digit or space by its number, so that nothing of a report ends it. */
function cssString(words: string): string {
  const escaped = words.replace(
    /[^A-Za-z0-9 ]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped}"`;
}
