// Whether a description comes back to one before it: the same noun, nothing that tells the two apart, and no second one.

import type { Mention } from "../../model/mention.ts";
import type { Description } from "./descriptions.ts";

/** The things described so far, by noun. */
export type Told = Map<string, Thing[]>;

interface Thing {
  readonly first: Description;
  last: Mention;
}

/** So many of one noun are remembered; where a report tells of more, none is plain. */
const mostOfOne = 8;

/** The last words for the one that a description comes back to; `undefined` for a new one, and where two could be meant. */
export function comesBackTo(description: Description, told: Told): Mention | undefined {
  if (description.isOther) return undefined;
  const things = (told.get(description.noun) ?? []).filter(({ first }) => fits(description, first));
  const [only] = things;
  return things.length === 1 ? only?.last : undefined;
}

/** Notes what is told of: once more the one it came back to, or a new one. */
export function tell(
  told: Told,
  {
    description,
    mention,
    meant,
  }: {
    readonly description: Description;
    readonly mention: Mention;
    readonly meant: Mention | undefined;
  },
): void {
  const things = told.get(description.noun) ?? [];
  const known = meant && things.find(({ last }) => last === meant);
  if (known !== undefined) known.last = mention;
  else if (things.length < mostOfOne)
    told.set(description.noun, [...things, { first: description, last: mention }]);
}

function fits(description: Description, first: Description): boolean {
  if (areApart(description.sorts, first.sorts)) return false;
  if (description.pointsBack) return true;
  return (first.opens || description.opens) && !areApart(description.adjectives, first.adjectives);
}

/** Each says of which sort it is, and neither says what the other does. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));
}
