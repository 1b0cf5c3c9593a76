// In whose company an entity is named: how much of those named beside one is named beside another, a name that few reports
// have telling more than one that all have, and a country alone telling nothing.

import { compareText } from "../../model/compare-text.ts";
import type { MentionId, ReportId } from "../../model/ids.ts";
import type { Profile } from "./profile.ts";

export interface Common {
  /** Whether it is enough to say anything. */
  readonly near: boolean;
  /** How much of the lesser company is in the greater, from 0 to 1. */
  readonly share: number;
  /** The names that tell most, two at most. */
  readonly names: readonly string[];
}

export interface Company {
  /** What reports that name only the one, and reports that name only the other, have in common. */
  common(a: Profile, b: Profile): Common;
}

/** What is near has such a share in common, or so many names. */
const leastShare = 0.1;
const leastNames = 3;
/** So many reports of an entity are looked at: more would say nothing new. */
const looked = 24;
/** So many names of a report are its company: a list of thousands is none. */
const most = 150;
/** So many names beside one are a company; less is counted as if it were so many, for two names in common are then little. */
const least = 5;

/** The company of these profiles in a case of so many reports. */
export function companyOf(profiles: readonly Profile[]): Company {
  const beside = new Map<ReportId, Profile[]>();
  for (const profile of profiles) {
    for (const report of profile.reports) {
      const there = beside.get(report);
      if (there === undefined) beside.set(report, [profile]);
      else there.push(profile);
    }
  }
  const weightOf = ({ reports }: Profile) => Math.log2(1 + beside.size / reports.size);
  const around = (one: Profile, without: Profile): ReadonlyMap<MentionId, Profile> => {
    const own = [...one.reports].filter((report) => !without.reports.has(report)).slice(0, looked);
    const found = own.flatMap((report) => (beside.get(report) ?? []).slice(0, most));
    return new Map(
      found
        .filter(({ root }) => root !== one.root && root !== without.root)
        .map((profile) => [profile.root, profile]),
    );
  };
  return {
    common(a, b) {
      const [ofA, ofB] = [around(a, b), around(b, a)];
      const common = [...ofA.values()].filter(({ root }) => ofB.has(root));
      const shared = common.every(({ isCountry }) => isCountry) ? [] : common;
      const lesser = ofA.size < ofB.size ? ofA : ofB;
      const sum = (some: Iterable<Profile>) =>
        [...some].reduce((all, one) => all + weightOf(one), 0);
      const whole = sum(lesser.values());
      const floor = least * Math.log2(1 + beside.size / 2);
      const names = shared
        .filter(({ isCountry }) => !isCountry)
        .sort((x, y) => x.reports.size - y.reports.size || compareText(nameOf(x), nameOf(y)))
        .slice(0, 2)
        .map(nameOf);
      const share = whole === 0 ? 0 : sum(shared) / Math.max(whole, floor);
      return { near: share >= leastShare || shared.length >= leastNames, share, names };
    },
  };
}

/** Whether one report names both. */
export function isTogether(a: Profile, b: Profile): boolean {
  const [few, many] =
    a.reports.size < b.reports.size ? [a.reports, b.reports] : [b.reports, a.reports];
  for (const report of few) if (many.has(report)) return true;
  return false;
}

/** Whether one report names both, or reports of the two have enough in common. */
export function areNear(a: Profile, b: Profile, company: Company): boolean {
  return isTogether(a, b) || company.common(a, b).near;
}

/** `"Oria" and "Selima"`. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(" and ");
}

function nameOf({ forms }: Profile): string {
  const full = forms.find(({ use }) => use.words.length > 1) ?? forms[0];
  return full?.use.mention.name ?? "";
}
