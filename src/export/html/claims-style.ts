// How the filters and the list of who says what look: beside each other where there is room, what is filtered out gone.

/** Plain CSS, set after that of the page. */
export const claimsStyle = `
[hidden] { display: none !important; }
.filters { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .8rem 1rem; max-width: 62rem; }
.filters label { display: grid; gap: .2rem; font-size: .82rem; color: var(--soft); flex: 1 1 11rem; min-width: 0; }
.filters button { height: 2.3rem; }
select, input { font: .95rem var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: .35rem; padding: .35rem .5rem; width: 100%; min-width: 0; height: 2.3rem; }
#claims-count { font-weight: 600; margin-top: .8rem; }
.words { font-family: var(--serif); }
.said > li > .through { display: block; }
#claims .reason { border: 0; margin: 0; padding: 0; font-size: .82rem; color: var(--soft); }
#claims .reason summary { font-weight: normal; }
#claims .reason p { margin: .2rem 0; }
#claims { margin-top: 1.3rem; }
#claims .speaker { max-width: 46rem; }
#claims.narrowed > details > summary { display: none; }
#claims.many .speaker { content-visibility: auto; contain-intrinsic-size: auto 12rem; }
@media print {
  #said .how { display: block; }
}
`;
