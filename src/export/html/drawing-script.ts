// Leads the keyboard through a drawing made of links: one stop of the Tab key, arrows within, Escape to let go.

/** Plain JavaScript, set before the scripts of the drawings. */
export const drawingScript = `
const leadThrough = (svg, order, { isShown, isMain, choose }) => {
  order.forEach((item, index) => item.setAttribute("tabindex", index === 0 ? "0" : "-1"));
  const focus = (item) => {
    for (const other of order) other.setAttribute("tabindex", other === item ? "0" : "-1");
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest", behavior: "instant" });
  };
  // What is said of the one chosen may stand over the drawing: never over the one chosen.
  const panel = svg.closest(".drawing-body")?.querySelector(".drawing-said");
  const keepClear = (item) => {
    if (!panel) return;
    const [own, over] = [item.getBoundingClientRect(), panel.getBoundingClientRect()];
    const covered = own.right >= over.left && own.left <= over.right && own.bottom >= over.top;
    // What stays in view at the head of the window is no higher than this.
    const above = own.top - 90;
    if (covered) scrollBy({ top: Math.min(own.bottom - over.top + 8, above), behavior: "instant" });
    else if (above < 0) scrollBy({ top: above, behavior: "instant" });
  };
  const itemOf = (event) => event.target instanceof Element ? event.target.closest("a") : null;
  // By how much, and whether only to what matters most.
  const steps = { ArrowRight: [1, false], ArrowLeft: [-1, false], ArrowDown: [1, true], ArrowUp: [-1, true] };
  // Listened for at each: a drawing that listens for focus would be a stop itself.
  for (const item of order) item.addEventListener("focus", () => choose(item));
  svg.addEventListener("click", (event) => {
    const item = itemOf(event);
    if (!item || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    focus(item);
    choose(item);
    keepClear(item);
  });
  svg.addEventListener("keydown", (event) => {
    const item = itemOf(event);
    if (!item) return;
    if (event.key === "Escape") { choose(null); return; }
    const step = steps[event.key];
    const ends = { Home: order, End: [...order].reverse() }[event.key];
    if (!step && !ends) return;
    event.preventDefault();
    const wanted = (other) => isShown(other) && (!step || !step[1] || isMain(other));
    const at = order.indexOf(item);
    const around = ends || (step[0] > 0 ? order.slice(at + 1) : order.slice(0, at).reverse());
    const next = around.find(wanted);
    if (!next) return;
    focus(next);
    keepClear(next);
  });
};
`;
