// Joins what is described and not named across reports: to the one person or body of the report whom the case describes so
// elsewhere, and to what reports of the same people call by the same noun. Of several with one noun a report is asked for
// the first alone, the one it is about. Nobody comes to two names, and people who are only described and speak stay apart:
// the officials of one report are not those of the next.

import type { Extraction } from "../../model/extraction.ts";
import { groupBy } from "../../model/group-by.ts";
import type { MentionId, ReportId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import type { NamedMention } from "./named-mention.ts";

/** Run when names are joined: by who is named it is known which reports tell of the same. */
export function joinDescriptions(
  mentions: readonly NamedMention[],
  clusters: Clusters<MentionId>,
  extractions: readonly Extraction[],
): void {
  const told = toldOf(mentions, clusters);
  const described = mentions.filter(({ mention }) => mention.form === "nominal");
  const ofReports = groupBy(described, (one) => JSON.stringify([one.report, nounOf(one)]));
  for (const [first] of ofReports.values()) if (first !== undefined) joinToNamed(first, told);
  const speaking = speakersOf(extractions, clusters);
  const silent = [...ofReports.values()].flatMap((alike) =>
    alike.some(
      ({ mention: { id, kind } }) => kind !== "organisation" && speaking.has(clusters.of(id)),
    )
      ? []
      : alike.slice(0, 1),
  );
  for (const ofNoun of groupBy(silent, nounOf).values()) joinAcross(ofNoun, told);
}

/** What the reports of a case tell of. */
interface Told {
  readonly clusters: Clusters<MentionId>;
  /** What each named cluster is, and the nouns that some report gives it. */
  readonly named: Map<MentionId, Named>;
  /** Who and what each report names. */
  readonly company: ReadonlyMap<ReportId, ReadonlySet<MentionId>>;
  /** The nouns by which each report describes. */
  readonly nouns: ReadonlyMap<ReportId, ReadonlySet<string>>;
}

interface Named {
  readonly name: NamedMention;
  readonly nouns: Set<string>;
}

/** The word that says what a description is of - descriptions end in it - with its class. */
function nounOf({ class: found, words }: NamedMention): string {
  return JSON.stringify([found, words.at(-1)]);
}

function toldOf(mentions: readonly NamedMention[], clusters: Clusters<MentionId>): Told {
  const named = new Map<MentionId, Named>();
  const company = new Map<ReportId, Set<MentionId>>();
  const nouns = new Map<ReportId, Set<string>>();
  for (const one of mentions) {
    if (one.mention.form === "nominal") addTo(nouns, one.report, nounOf(one));
    if (one.mention.form !== "name") continue;
    const root = clusters.of(one.mention.id);
    const known = named.get(root) ?? { name: one, nouns: new Set() };
    named.set(root, known);
    for (const word of one.title.split(" ")) known.nouns.add(JSON.stringify([one.class, word]));
    addTo(company, one.report, root);
  }
  for (const one of mentions)
    if (one.mention.form === "nominal")
      named.get(clusters.of(one.mention.id))?.nouns.add(nounOf(one));
  return { clusters, named, company, nouns };
}

function addTo<Key, Item>(sets: Map<Key, Set<Item>>, key: Key, item: Item): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(item));
}

/** The clusters that some statement is attributed to. */
function speakersOf(
  extractions: readonly Extraction[],
  clusters: Clusters<MentionId>,
): ReadonlySet<MentionId> {
  const known = new Set(extractions.flatMap((one) => one.mentions.map(({ id }) => id)));
  const speaking = extractions
    .flatMap(({ claims }) => claims)
    .flatMap(({ attribution }) => attribution.chain.flatMap(({ mention }) => mention ?? []));
  return new Set(speaking.filter((id) => known.has(id)).map((id) => clusters.of(id)));
}

/** "The miner" in a report that names one of whom another report says that he is a miner. */
function joinToNamed(one: NamedMention, { clusters, named, company }: Told): void {
  if (named.has(clusters.of(one.mention.id))) return;
  const noun = nounOf(one);
  const fitting = [...(company.get(one.report) ?? [])].flatMap((root) => {
    const known = named.get(root);
    return known?.name.class === one.class && known.nouns.has(noun) ? [known] : [];
  });
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return;
  const { mention } = only.name;
  const joined = clusters.join(one.mention.id, mention.id, {
    rule: "entities/described-elsewhere",
    because: `"${mention.name}" is the only one this report names whom the case calls "${one.words.at(-1)}"`,
  });
  if (joined) named.set(clusters.of(mention.id), only);
}

/** A description is held against so many groups of its noun, the newest first. */
const mostGroups = 20;

/** Descriptions of one noun in reports that tell of the same. */
interface Group {
  readonly first: NamedMention;
  readonly company: Set<MentionId>;
  readonly nouns: Set<string>;
}

function joinAcross(ofNoun: readonly NamedMention[], told: Told): void {
  const groups: Group[] = [];
  for (const one of ofNoun) {
    const company = told.company.get(one.report) ?? new Set();
    const nouns = told.nouns.get(one.report) ?? new Set();
    const group = groups
      .slice(-mostGroups)
      .find((other) => tellOfOne({ company, nouns }, other) && joinOne(one, other, told));
    if (group === undefined) {
      groups.push({ first: one, company: new Set(company), nouns: new Set(nouns) });
      continue;
    }
    for (const root of company) group.company.add(root);
    for (const noun of nouns) group.nouns.add(noun);
  }
}

type Content = Readonly<Record<"company" | "nouns", ReadonlySet<string>>>;

/** Two names in common, or one and two more nouns; the noun asked for is always one of theirs. */
function tellOfOne(a: Content, b: Content): boolean {
  const names = sharedCount(a.company, b.company);
  return names > 1 || (names === 1 && sharedCount(a.nouns, b.nouns) > 2);
}

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared;
}

function joinOne(one: NamedMention, { first }: Group, { clusters, named }: Told): boolean {
  const roots = [one, first].map(({ mention }) => clusters.of(mention.id));
  const [known, other] = roots.flatMap((root) => named.get(root) ?? []);
  if (roots[0] !== roots[1] && other !== undefined) return false;
  const joined = clusters.join(one.mention.id, first.mention.id, {
    rule: "entities/described-alike",
    because: `the reports name the same, and each tells of one "${one.words.at(-1)}" before any other`,
  });
  if (joined && known !== undefined) named.set(clusters.of(one.mention.id), known);
  return joined;
}
