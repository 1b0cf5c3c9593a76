// Parts one form by the country it is told with: "Oria's Interior Ministry" and "Tarnovia's Interior Ministry" are two.

import { groupBy } from "../../model/group-by.ts";
import type { NamedMention } from "./named-mention.ts";

/**
 * The uses of one form, in parts that may each be one body. Where the case has it of two countries, or is about two, a use
 * without a country is of neither: it stays with its report.
 */
export function byCountry(uses: readonly NamedMention[]): readonly (readonly NamedMention[])[] {
  const countries = new Set(uses.flatMap(({ country }) => country ?? []));
  if (countries.size <= 1 && !uses.some(({ stateless }) => stateless)) return [uses];
  const toldWith = groupBy(
    uses.filter(({ country }) => country !== undefined),
    ({ country }) => country,
  );
  const without = groupBy(
    uses.filter(({ country }) => country === undefined),
    ({ report }) => report,
  );
  return [...toldWith.values(), ...without.values()];
}
