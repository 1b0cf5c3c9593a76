// Makes the drawing answer: what is known of the one chosen in words, and the relations of the day on the slider.

/** Plain JavaScript, set after the script that all drawings share. */
export const networkScript = `
(() => {
  const part = document.getElementById("net");
  const said = document.getElementById("net-said");
  if (!part || !said) return;
  const rows = [...part.querySelectorAll("tr[data-r]")];
  const drawings = [...part.querySelectorAll("svg[role=group]")].map((svg) => {
    const nodes = [...svg.querySelectorAll(".node")];
    const ties = [...svg.querySelectorAll(".tie")];
    // Each actor, and after it the relations that lead from it.
    const order = nodes.flatMap((node) => [node, ...ties.filter((tie) => tie.dataset.a === node.dataset.n)]);
    return { svg, nodes, ties, order };
  });
  const isShown = (item) => item.dataset.now !== "n";
  const touches = (tie, node) => tie.dataset.a === node || tie.dataset.b === node;
  const marks = { p: "perhaps on this day", u: "when is not known" };
  let chosen = null;

  const tell = (row) => {
    const [from, how, to, when, who] = row.cells;
    const line = document.createElement("p");
    const time = when.classList.contains("soft") ? "" : ", " + when.textContent.charAt(0).toLowerCase() + when.textContent.slice(1);
    line.append(from.textContent + " " + how.textContent + " " + to.textContent + time + ", says ");
    line.append(...who.cloneNode(true).childNodes);
    const mark = marks[row.dataset.now];
    if (mark) {
      const tag = document.createElement("span");
      tag.className = "tag unclear";
      tag.textContent = mark;
      line.append(" ", tag);
    }
    return line;
  };

  const paint = ({ svg, nodes, ties }) => {
    const item = chosen && svg.contains(chosen) ? chosen : null;
    const own = item && (item.dataset.n !== undefined
      ? ties.filter((tie) => isShown(tie) && touches(tie, item.dataset.n))
      : [item]);
    const near = new Set(own ? own.flatMap((tie) => [tie.dataset.a, tie.dataset.b]) : []);
    if (item && item.dataset.n !== undefined) near.add(item.dataset.n);
    svg.classList.toggle("chosen", item !== null);
    for (const tie of ties) {
      tie.classList.toggle("on", item !== null && own.includes(tie));
      tie.classList.toggle("here", tie === item);
    }
    for (const node of nodes) {
      node.classList.toggle("on", near.has(node.dataset.n));
      node.classList.toggle("here", node === item);
      node.classList.toggle("off", !ties.some((tie) => isShown(tie) && touches(tie, node.dataset.n)));
    }
  };

  const choose = (item) => {
    chosen = item;
    drawings.forEach(paint);
    if (!item) {
      // Said anew only where something else was said before: this is read out when it changes.
      if (said.firstChild !== hint) said.replaceChildren(hint);
      said.classList.add("idle");
      return;
    }
    const node = item.dataset.n;
    const own = rows.filter((row) => isShown(row) && (node === undefined ? row.dataset.r === item.dataset.r : touches(row, node)));
    const lines = own.map(tell);
    if (node !== undefined) {
      const head = document.createElement("p");
      const link = document.createElement("a");
      link.href = item.getAttribute("href");
      link.textContent = item.getAttribute("aria-label");
      head.append(link);
      lines.unshift(head);
    }
    said.replaceChildren(...lines);
    said.classList.remove("idle");
  };

  const hint = document.createElement("p");
  hint.className = "soft";
  hint.textContent = "Choose an actor or a line to read what is said of it.";

  for (const { svg, order } of drawings)
    leadThrough(svg, order, { isShown, isMain: (item) => item.dataset.n !== undefined, choose });

  const day = document.getElementById("net-day");
  if (day) {
    const box = document.getElementById("net-days");
    const now = document.getElementById("net-now");
    // All days together, then a stop a day; between two stops the slider goes to the nearer one.
    const stops = [{ name: "all days together", value: 0 }, ...JSON.parse(box.dataset.days)];
    let at = 0;
    const all = [...rows, ...drawings.flatMap(({ ties }) => ties)];
    const set = () => {
      day.value = String(stops[at].value);
      for (const { svg } of drawings) svg.classList.toggle("dated", at > 0);
      for (const item of all) {
        if (at === 0) delete item.dataset.now;
        else item.dataset.now = item.dataset.t.charAt(at - 1);
      }
      const number = (state) => rows.filter((row) => row.dataset.now === state).length;
      const { name } = stops[at];
      now.textContent = at === 0
        ? "All days together."
        : name.charAt(0).toUpperCase() + name.slice(1) + ": " + number("h") + " held, " + number("p") + " perhaps, " + number("u") + " not dated.";
      day.setAttribute("aria-valuetext", name);
      if (chosen && !isShown(chosen)) chosen = null;
      choose(chosen);
    };
    const go = (to) => { at = to; set(); };
    day.addEventListener("input", () => {
      const away = stops.map(({ value }) => Math.abs(value - Number(day.value)));
      go(away.indexOf(Math.min(...away)));
    });
    const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
    day.addEventListener("keydown", (event) => {
      const step = steps[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      go(Math.min(stops.length - 1, Math.max(0, at + step)));
    });
    box.hidden = false;
    set();
  }
  part.querySelector(".drawing-keys").hidden = false;
  said.hidden = false;
  choose(null);
})();
`;
