// The filters over who says what: shows what fits, says how many, and leaves the list as it was when they are cleared.

/** Plain JavaScript, set inline as it stands here. Words are compared as `fold.ts` does. */
export const claimsScript = `
(() => {
  const filters = document.getElementById("claims-filters");
  if (!filters) return;
  const controls = [...filters.querySelectorAll("[data-by]")];
  const count = document.getElementById("claims-count");
  const whole = count.textContent;
  const list = document.getElementById("claims");
  const folds = [...list.querySelectorAll("details:not(.reason)")];
  const groups = [...list.querySelectorAll(".speaker")].map((element) => ({
    element,
    shown: element.querySelector(".shown"),
    rows: [...element.querySelectorAll("li[data-k]")].map((row) => ({ row, words: undefined })),
  }));
  const letters = { "\u00df": "ss", "\u00e6": "ae", "\u0153": "oe", "\u00f8": "o", "\u0142": "l", "\u0111": "d", "\u00f0": "d", "\u00fe": "th", "\u0131": "i" };
  const fold = (text) => text
    .normalize("NFKD")
    .replace(/\\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[\u00df\u00e6\u0153\u00f8\u0142\u0111\u00f0\u00fe\u0131]/gu, (letter) => letters[letter])
    .replace(/['\u2018\u2019\`\u02bc\u02be\u02bf.]/gu, "")
    .replace(/[^\\p{L}\\p{N}]+/gu, " ")
    .trim();
  const wordsOf = (entry) => entry.words ??= " " + fold(entry.row.querySelector(".words").textContent);
  const tests = {
    k: (value) => ({ row }) => row.dataset.k.split(" ").includes(value),
    c: (value) => ({ row }) => row.dataset.c.split(" ").includes(value),
    s: (value) => ({ row }) => row.dataset.s === value,
    h: (value) => ({ row }) => (" " + row.dataset.h).includes(" " + value),
    w: (value) => (entry) => wordsOf(entry).includes(" " + value),
  };
  const isText = (by) => by === "w" || by === "h";
  const say = ({ control, by }) => isText(by)
    ? "\u201c" + control.value.trim() + "\u201d"
    : control.selectedOptions[0].textContent.replace(/ \\([\\d,]+\\)$/, "");
  let opened = null;

  const apply = () => {
    const wishes = controls
      .map((control) => ({ control, by: control.dataset.by, value: isText(control.dataset.by) ? fold(control.value) : control.value }))
      .filter(({ value }) => value !== "");
    const asked = wishes.map(({ by, value }) => tests[by](value));
    const reports = new Set();
    const texts = new Set();
    let total = 0;
    for (const { element, shown, rows } of groups) {
      let own = 0;
      for (const entry of rows) {
        const fits = asked.every((test) => test(entry));
        if (entry.row.hidden === fits) entry.row.hidden = !fits;
        if (!fits) continue;
        own += 1;
        reports.add(entry.row.dataset.r);
        texts.add(entry.row.dataset.t ?? entry.row.dataset.r);
      }
      total += own;
      if (element.hidden !== (own === 0)) element.hidden = own === 0;
      if (shown) shown.textContent = own < rows.length ? own + " of " : "";
    }
    const narrowed = asked.length > 0;
    list.classList.toggle("narrowed", narrowed);
    if (narrowed) opened ??= folds.map((fold) => fold.open);
    folds.forEach((fold, index) => {
      fold.hidden = !fold.querySelector(".speaker:not([hidden])");
      if (narrowed) fold.open = true;
      else if (opened) fold.open = opened[index];
    });
    if (!narrowed) opened = null;
    const some = total === 1 ? "1 claim" : total + " claims";
    const independent = reports.size > 1 ? " (" + texts.size + " independent)" : "";
    const where = (reports.size === 1 ? "1 report" : reports.size + " reports") + independent;
    const found = total === 0 ? "No claim fits" : some + " in " + where;
    count.textContent = narrowed
      ? found + ", of " + whole.slice(0, -1) + ": " + wishes.map(say).join(", ") + "."
      : whole;
  };

  let waiting;
  filters.addEventListener("input", (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, isText(event.target.dataset.by) ? 150 : 0);
  });
  document.getElementById("claims-clear").addEventListener("click", () => {
    for (const control of controls) control.value = "";
    apply();
    controls[0].focus();
  });
  filters.hidden = false;
  if (controls.some((control) => control.value !== "")) apply();
})();
`;
