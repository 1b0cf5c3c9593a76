// Joins what one report makes plain by itself: the same form used twice, a short name after the full one, an
// acronym after its expansion, a title or pronoun that can only mean one person.

import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import { byCountry } from "./by-country.ts";
import type { NamedMention } from "./named-mention.ts";

export function joinWithinReports(
  mentions: readonly NamedMention[],
  byId: ReadonlyMap<MentionId, NamedMention>,
  clusters: Clusters<MentionId>,
): void {
  for (const { mention, class: found } of mentions) {
    const target = mention.refersTo;
    const referent = target && byId.get(target.mention);
    if (target === undefined || referent === undefined) continue;
    if (mention.form === "name" && found !== referent.class) continue;
    clusters.join(mention.id, target.mention, {
      rule: "entities/refers-to",
      because: target.because,
    });
  }
  const shared = new Set(
    mentions.flatMap((one) => (isNamedOpen(one) ? JSON.stringify([one.report, one.key]) : [])),
  );
  const repeated = mentions.filter(
    (one) =>
      one.mention.form !== "pronoun" &&
      !refersElsewhere(one) &&
      !isSomebody(one) &&
      !isOfFamily(one, shared),
  );
  for (const group of [...groupBy(repeated, formInReport).values()].flatMap(byCountry)) {
    const [first, ...rest] = group;
    for (const again of rest) {
      if (first === undefined) continue;
      clusters.join(first.mention.id, again.mention.id, {
        rule: "entities/same-form-in-report",
        because: `the report calls it "${again.mention.name}" again`,
      });
    }
  }
}

// A description that was tied to somebody must not tie its every use to them.
function refersElsewhere({ mention }: NamedMention): boolean {
  return mention.form === "nominal" && mention.refersTo !== undefined;
}

// "An official" twice is not one man; that "the official" comes back to him, the report's own links say.
function isSomebody({ mention }: NamedMention): boolean {
  return mention.form === "nominal" && mention.kind === "person";
}

/** A name that stands for one of several, as its report's titles tell. */
function isNamedOpen({ mention }: NamedMention): boolean {
  return mention.form === "name" && mention.couldBe.length > 0;
}

// Where titles tell that two have one last name, its uses are not one man's: the report's own links say which are.
function isOfFamily(one: NamedMention, shared: ReadonlySet<string>): boolean {
  return one.mention.form === "name" && shared.has(JSON.stringify([one.report, one.key]));
}

// A building is one thing in a report whether its name is written with a capital or not.
function formInReport(one: NamedMention): string {
  const form = one.class === "facility" ? undefined : one.mention.form;
  return JSON.stringify([one.report, one.class, form, one.key]);
}
