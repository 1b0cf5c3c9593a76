// Makes text inert inside HTML, in content and in quoted attributes alike.

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text with every character that could end it, or start something else, written as an entity. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, "\ufffd");
}

/** An id of the record as an HTML id: `event:45…` as `event-45…`. */
export function elementId(id: string): string {
  return id.replace(/[^A-Za-z0-9]+/g, "-");
}
