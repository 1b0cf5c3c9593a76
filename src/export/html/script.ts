// The page's own script: opens a report beside the line that cites it. Without it, the same links lead down the page.

/** Plain JavaScript, set inline as it stands here. */
export const pageScript = `
"use strict";
(() => {
  const pane = document.getElementById("pane");
  const title = document.getElementById("pane-title");
  const origin = document.getElementById("pane-origin");
  const text = document.getElementById("pane-text");
  const claim = document.getElementById("pane-claim");
  let opener = null;

  // The page folds and unfolds beside the pane; the line being read stays where it was.
  const keep = (link, top) => {
    scrollBy({ top: link.getBoundingClientRect().top - top, behavior: "instant" });
  };

  const show = (link) => {
    const place = document.getElementById(link.hash.slice(1));
    const article = place && place.closest("article");
    if (!article) return false;
    const copy = article.querySelector(".text").cloneNode(true);
    for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
    const number = link.dataset.m;
    for (const words of copy.querySelectorAll('[data-m="' + number + '"]')) words.classList.add("on");
    for (const words of copy.querySelectorAll('[data-b="' + number + '"]')) words.classList.add("by");
    title.textContent = article.querySelector("h3").textContent;
    origin.replaceChildren(...article.querySelector(".origin").cloneNode(true).childNodes);
    text.replaceChildren(...copy.childNodes);
    claim.textContent = link.dataset.claim ? "sitrep explain " + link.dataset.claim : "";
    for (const other of document.querySelectorAll("a[aria-current]")) other.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
    opener = link;
    const top = link.getBoundingClientRect().top;
    document.documentElement.classList.add("reading");
    if (!pane.open) pane.show();
    keep(link, top);
    title.focus({ preventScroll: true });
    const first = text.querySelector(".on");
    if (first) text.scrollTop += first.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3;
    link.scrollIntoView({ block: "nearest", behavior: "instant" });
    return true;
  };

  const hide = () => {
    if (!pane.open) return;
    // A line that a filter has taken away since has no place to go back to.
    const back = opener.checkVisibility() ? opener : document.getElementById("main");
    const top = back.getBoundingClientRect().top;
    pane.close();
    document.documentElement.classList.remove("reading");
    opener.removeAttribute("aria-current");
    keep(back, top);
    back.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[data-m]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (show(link)) event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  document.getElementById("pane-close").addEventListener("click", hide);
})();
`;
