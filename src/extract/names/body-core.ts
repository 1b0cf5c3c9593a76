// Decides what a body's name comes down to: the country it is told with ("Oria's", "Norwegian", "of Norway"), and the name
// without it, without the word that only says what kind of body it is, and with the portfolio before its head. And whether
// what is left is what every country has: "Interior Ministry".

import {
  everywhereHeads,
  everywhereWords,
  namingNobody,
  portfolioForms,
  portfolioHeads,
  sayingKind,
} from "../../english/body-words.ts";
import { countryOfForm } from "../../english/countries.ts";
import { portfolios } from "../../english/titles.ts";
import type { BodyCore, Mention } from "../../model/mention.ts";

/** The mentions, in reading order, with what their bodies come down to. */
export function withCores(mentions: readonly Mention[], text: string): readonly Mention[] {
  return mentions.map((mention, index) => {
    const core = isBody(mention)
      ? coreOf(mention, possessorOf(mentions[index - 1], mention, text))
      : undefined;
    return core === undefined ? mention : { ...mention, core };
  });
}

function isBody({ kind, form }: Mention): boolean {
  return form === "name" && (kind === "organisation" || kind === "group" || kind === "other");
}

// "Oria's Interior Ministry": whatever names a place is its country here, in no table as it may be.
function possessorOf(
  before: Mention | undefined,
  mention: Mention,
  text: string,
): string | undefined {
  if (before === undefined || before.form !== "name" || before.kind === "person") return undefined;
  const between = text.slice(before.end, mention.start);
  const owned =
    /^(?:['’]s?)?\s$/u.test(between) && /['’]s?\s*$/u.test(text.slice(before.start, mention.start));
  if (!owned) return undefined;
  return (
    countryOfForm.get(before.name) ?? (before.kind === "organisation" ? undefined : before.name)
  );
}

function coreOf({ name }: Mention, possessor: string | undefined): BodyCore | undefined {
  const led = leadingCountry(name);
  const trailed = trailingCountry(led.rest);
  const core = withoutKind(portfolioFirst(trailed.rest));
  const country = possessor ?? led.country ?? trailed.country;
  const everywhere = isEverywhere(core);
  if (core === name && country === undefined && !everywhere) return undefined;
  return { name: core, country, everywhere };
}

/** "Interior Ministry", "National Police", "Army": no word of it tells whose it is. */
function isEverywhere(core: string): boolean {
  const words = core.split(" ");
  return [2, 1].some((count) => {
    const before = words.slice(0, -count);
    return everywhereHeads.has(words.slice(-count).join(" ")) && before.every(tellsNobody);
  });
}

function tellsNobody(word: string): boolean {
  return everywhereWords.has(word) || portfolios.has(word.toLowerCase());
}

interface Told {
  readonly rest: string;
  readonly country: string | undefined;
}

/** "Norwegian Interior Ministry", "US Navy": of two words at most, and never all of the name. */
function leadingCountry(name: string): Told {
  const words = name.split(" ");
  for (const count of [2, 1]) {
    if (words.length <= count) continue;
    const country = countryOfForm.get(words.slice(0, count).join(" "));
    if (country !== undefined) return { rest: words.slice(count).join(" "), country };
  }
  return { rest: name, country: undefined };
}

function trailingCountry(name: string): Told {
  const match = /^(.+?) (?:of|in) (?:the )?(\p{Lu}.*)$/u.exec(name);
  const [, rest = "", last = ""] = match ?? [];
  const country = countryOfForm.get(last);
  // "Bank of Norway" is no bank that happens to be in Norway.
  if (country === undefined || !rest.includes(" ")) return { rest: name, country };
  return { rest, country };
}

function portfolioFirst(name: string): string {
  const [, head = "", of = ""] = /^(\p{L}+) (?:of|for) (?:the )?(\p{Lu}.*)$/u.exec(name) ?? [];
  if (portfolioHeads.has(head)) return `${portfolioForms.get(of) ?? of} ${head}`;
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  const portfolio = portfolioForms.get(words.slice(0, -1).join(" "));
  return portfolioHeads.has(last) && portfolio !== undefined ? `${portfolio} ${last}` : name;
}

function withoutKind(name: string): string {
  const words = name.split(" ");
  for (const count of [2, 1]) {
    const rest = words.slice(0, -count);
    if (rest.length === 0 || !sayingKind.has(words.slice(-count).join(" "))) continue;
    return rest.every((word) => namingNobody.has(word)) ? name : rest.join(" ");
  }
  return name;
}
