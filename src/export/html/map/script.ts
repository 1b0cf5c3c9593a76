// Makes the map answer: what is known of the place chosen, in the words of its row in the table.

/** Plain JavaScript, set after the script that all drawings share. */
export const mapScript = `
(() => {
  const said = document.getElementById("where-said");
  const part = document.getElementById("where");
  if (!part || !said) return;
  const drawings = [...part.querySelectorAll("svg[role=group]")];
  const spots = drawings.flatMap((svg) => [...svg.querySelectorAll(".spot")]);
  const hint = document.createElement("p");
  hint.className = "soft";
  hint.textContent = "Choose a place to read what is told of it.";

  const choose = (item) => {
    for (const spot of spots) spot.classList.toggle("here", spot === item);
    if (!item) {
      if (said.firstChild !== hint) said.replaceChildren(hint);
      return;
    }
    const [place, kind, country, point, told, events, sure] = document.getElementById(item.getAttribute("href").slice(1)).cells;
    const name = document.createElement("b");
    name.dir = "auto";
    name.textContent = place.textContent;
    const where = [kind, country, point].map((cell) => cell.textContent).filter((words) => words !== "");
    const lines = [[name, ", " + where.join(", ")], told, events, sure].map((from) => {
      const line = document.createElement(from === events ? "div" : "p");
      line.append(...(Array.isArray(from) ? from : from.cloneNode(true).childNodes));
      return line;
    });
    said.replaceChildren(...lines.filter((line) => line.hasChildNodes()));
  };

  for (const svg of drawings) {
    const order = [...svg.querySelectorAll(".spot")].sort((a, b) => a.dataset.p - b.dataset.p);
    leadThrough(svg, order, { isShown: () => true, isMain: (item) => item.classList.contains("told"), choose });
  }
  part.querySelector(".drawing-keys").hidden = false;
  said.hidden = false;
  choose(null);
})();
`;
