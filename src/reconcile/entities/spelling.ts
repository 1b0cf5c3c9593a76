// Joins two forms of one full name - two spellings, or one with a middle name - where something beside the name
// is in common as well.

import { compareText } from "../../model/compare-text.ts";
import { groupBy } from "../../model/group-by.ts";
import type { MentionId, ReportId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import { namesSpelledAlike, skeleton } from "./names/name-key.ts";
import type { NamedMention } from "./named-mention.ts";

export function joinSpellings(
  mentions: readonly NamedMention[],
  clusters: Clusters<MentionId>,
): void {
  const full = mentions.filter(
    (one) => one.class === "person" && one.mention.form === "name" && one.words.length > 1,
  );
  const company = companyOfReports(mentions);
  const blocks = groupBy(full, ({ words }) =>
    [words[0], words.at(-1)].map((word) => skeleton(word ?? "")).join(" "),
  );
  for (const block of blocks.values()) {
    const forms = [...groupBy(block, (one) => one.key)].sort((a, b) => compareText(a[0], b[0]));
    forms.forEach(([, group], index) => {
      for (const [, other] of forms.slice(index + 1))
        joinForms({ group, other, company }, clusters);
    });
  }
}

type Company = ReadonlyMap<string, ReadonlySet<ReportId>>;

function joinForms(
  pair: {
    readonly group: readonly NamedMention[];
    readonly other: readonly NamedMention[];
    readonly company: Company;
  },
  clusters: Clusters<MentionId>,
): void {
  const [a] = pair.group;
  const [b] = pair.other;
  if (a === undefined || b === undefined) return;
  const alike = formReason(a, b);
  if (alike === undefined) return;
  const common = sharedTitle(pair.group, pair.other) ?? sharedCompany(pair);
  if (common === undefined) return;
  clusters.join(a.mention.id, b.mention.id, {
    rule: alike.rule,
    because: `"${a.mention.name}" and "${b.mention.name}" ${alike.because}, and ${common}`,
  });
}

function formReason(
  { words: a }: NamedMention,
  { words: b }: NamedMention,
): { readonly rule: string; readonly because: string } | undefined {
  if (namesSpelledAlike(a, b)) {
    return { rule: "entities/spelled-alike", because: "are spelled alike" };
  }
  const ends = a[0] === b[0] && a.at(-1) === b.at(-1);
  if (ends && (a.length === 2) !== (b.length === 2)) {
    return { rule: "entities/middle-name", because: "differ by a middle name" };
  }
  return undefined;
}

function sharedTitle(
  group: readonly NamedMention[],
  other: readonly NamedMention[],
): string | undefined {
  const titles = new Set(group.map((one) => one.title).filter((title) => title !== ""));
  const shared = other.find((one) => titles.has(one.title));
  return shared === undefined ? undefined : `both are given the title "${shared.titleText}"`;
}

function sharedCompany(pair: {
  readonly group: readonly NamedMention[];
  readonly other: readonly NamedMention[];
  readonly company: Company;
}): string | undefined {
  const reports = new Set(pair.group.map((one) => one.report));
  const others = new Set(pair.other.map((one) => one.report));
  const own = new Set([...pair.group, ...pair.other].map((one) => one.key));
  for (const [name, found] of pair.company) {
    if (own.has(name.toLowerCase())) continue;
    if (
      [...found].some((report) => reports.has(report)) &&
      [...found].some((report) => others.has(report))
    ) {
      return `the reports that name them also name "${name}"`;
    }
  }
  return undefined;
}

// Full names of persons and bodies in more than one report; a country everybody names is no evidence.
function companyOfReports(mentions: readonly NamedMention[]): Company {
  const telling = mentions.filter(
    (one) =>
      one.mention.form === "name" &&
      one.words.length > 1 &&
      (one.class === "person" || one.class === "body"),
  );
  const company = new Map<string, Set<ReportId>>();
  for (const one of telling) {
    const reports = company.get(one.mention.name) ?? new Set<ReportId>();
    reports.add(one.report);
    company.set(one.mention.name, reports);
  }
  return new Map(
    [...company].filter(([, reports]) => reports.size > 1).sort((a, b) => compareText(a[0], b[0])),
  );
}
