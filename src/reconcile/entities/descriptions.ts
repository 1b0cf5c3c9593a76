// Joins what is described and not named across reports: to the one person or body of the report whom the case describes so
// elsewhere, and to what reports of the same call by the same noun in sentences that tell of the same. Of several with one
// noun a report is asked for the first alone, the one it is about. Nobody comes to two names, and people who are only
// described and speak stay apart: the officials of one report are not those of the next.

import type { Extraction } from "../../model/extraction.ts";
import { groupBy } from "../../model/group-by.ts";
import type { MentionId, ReportId } from "../../model/ids.ts";
import type { Clusters } from "../clusters.ts";
import type { Stories } from "../stories/index.ts";
import type { NamedMention } from "./named-mention.ts";
import { areAlike, nounOf, sharedCount, type Telling, tellings } from "./told-alike.ts";

/** Run when names are joined: by who is named it is known which reports tell of the same. */
export function joinDescriptions(
  mentions: readonly NamedMention[],
  clusters: Clusters<MentionId>,
  extractions: readonly Extraction[],
  stories: Alikeness,
): void {
  const told: Told = {
    stories,
    ...namesOf(mentions, clusters),
    telling: tellings(mentions, clusters, extractions),
  };
  const described = mentions.filter(({ mention }) => mention.form === "nominal");
  const ofReports = groupBy(described, (one) => JSON.stringify([one.report, nounOf(one)]));
  for (const [first] of ofReports.values()) if (first !== undefined) joinToNamed(first, told);
  const speaks = speakersOf(extractions);
  const silent = [...ofReports.values()].flatMap((alike) =>
    alike.some((one) => one.mention.kind !== "organisation" && speaks(one))
      ? []
      : alike.slice(0, 1),
  );
  for (const ofNoun of groupBy(silent, nounOf).values()) joinAcross(ofNoun, told);
}

/** What is asked of the stories of a case. */
export type Alikeness = Pick<Stories, "likeness" | "isRare">;

/** Whom the reports of a case tell of. */
interface Told {
  readonly clusters: Clusters<MentionId>;
  /** What each named cluster is, and the nouns that some report gives it. */
  readonly named: Map<MentionId, Named>;
  /** Who and what each report names. */
  readonly company: ReadonlyMap<ReportId, ReadonlySet<MentionId>>;
  readonly telling: (one: NamedMention) => Telling;
  readonly stories: Alikeness;
}

interface Named {
  readonly name: NamedMention;
  readonly nouns: Set<string>;
}

function namesOf(
  mentions: readonly NamedMention[],
  clusters: Clusters<MentionId>,
): Omit<Told, "telling" | "stories"> {
  const named = new Map<MentionId, Named>();
  const company = new Map<ReportId, Set<MentionId>>();
  for (const one of mentions) {
    if (one.mention.form !== "name") continue;
    const root = clusters.of(one.mention.id);
    const known = named.get(root) ?? { name: one, nouns: new Set() };
    named.set(root, known);
    for (const word of one.title.split(" ")) known.nouns.add(JSON.stringify([one.class, word]));
    company.set(one.report, (company.get(one.report) ?? new Set()).add(root));
  }
  for (const one of mentions)
    if (one.mention.form === "nominal")
      named.get(clusters.of(one.mention.id))?.nouns.add(nounOf(one));
  return { clusters, named, company };
}

/** Tells whether words are those that some statement is attributed to, or begin or end them. */
function speakersOf(extractions: readonly Extraction[]): (one: NamedMention) => boolean {
  const edges = new Set(
    extractions.flatMap(({ document, claims }) =>
      claims
        .flatMap(({ attribution }) => attribution.chain)
        .flatMap(({ span }) => [`${document.id} ${span.start} `, `${document.id}  ${span.end}`]),
    ),
  );
  return ({ report, mention }) =>
    edges.has(`${report} ${mention.start} `) || edges.has(`${report}  ${mention.end}`);
}

/** "The miner" in a report that names one of whom another report says that he is a miner. */
function joinToNamed(one: NamedMention, told: Told): void {
  const { clusters, named, company } = told;
  if (named.has(clusters.of(one.mention.id))) return;
  const noun = nounOf(one);
  const fitting = [...(company.get(one.report) ?? [])].flatMap((root) => {
    const known = named.get(root);
    return known?.name.class === one.class && known.nouns.has(noun) ? [known] : [];
  });
  const [only] = fitting;
  if (only === undefined || fitting.length > 1 || isBesideAnother(one, only, told)) return;
  const { mention } = only.name;
  const joined = clusters.join(one.mention.id, mention.id, {
    rule: "entities/described-elsewhere",
    because: `"${mention.name}" is the only one this report names whom the case calls "${one.words.at(-1)}"`,
  });
  if (joined) named.set(clusters.of(mention.id), only);
}

/** "Karo Dole, a miner, left": where its sentence names another person, the words may say what that one is. */
function isBesideAnother(one: NamedMention, only: Named, { named, telling }: Told): boolean {
  return [...telling(one).names].some((root) => {
    const other = named.get(root);
    return other !== only && other?.name.class === "person" && one.class === "person";
  });
}

/** A description is held against so many groups of its noun, and so many sentences of each, the newest first. */
const most = { groups: 20, sentences: 5 };

/** Descriptions of one noun in reports that tell of the same. */
interface Group {
  readonly first: NamedMention;
  readonly company: Set<MentionId>;
  readonly members: NamedMention[];
}

function joinAcross(ofNoun: readonly NamedMention[], across: Told): void {
  const groups: Group[] = [];
  for (const one of ofNoun) {
    const company = across.company.get(one.report) ?? new Set();
    const group = groups
      .slice(-most.groups)
      .find((other) => belongs(one, other, across) && joinOne(one, other, across));
    if (group === undefined) {
      groups.push({ first: one, company: new Set(company), members: [one] });
      continue;
    }
    group.members.push(one);
    for (const root of company) group.company.add(root);
  }
}

/**
 * How like two reports must be for what both call by one noun to be one. A noun that few texts have says much: there are
 * fewer ferries than staff. Men and residents are in every report.
 */
const leastLikeness = { rare: 0.2, common: 0.4 };

function belongs(one: NamedMention, group: Group, { company, telling, stories }: Told): boolean {
  const names = sharedCount(company.get(one.report) ?? new Set(), group.company);
  if (names === 0) return false;
  const isRare = one.mention.kind !== "group" && stories.isRare(one.report, one.words.at(-1) ?? "");
  const least = isRare ? leastLikeness.rare : leastLikeness.common;
  return group.members
    .slice(-most.sentences)
    .some(
      (other) =>
        stories.likeness(one.report, other.report) >= least &&
        !areApart(one, other) &&
        !areOfTwoCountries(one, other) &&
        ((one.mention.kind !== "group" && names > 1) || areAlike(telling(one), telling(other))),
    );
}

/** "Two men" and "twelve men": each has words before the noun, and none in common. */
function areApart({ words: a }: NamedMention, { words: b }: NamedMention): boolean {
  const before = new Set(b.slice(0, -1));
  return a.length > 1 && before.size > 0 && !a.slice(0, -1).some((word) => before.has(word));
}

/** "The army" in a report about one country and in one about another. */
function areOfTwoCountries(a: NamedMention, b: NamedMention): boolean {
  return a.class === "body" && a.home !== b.home && a.home !== undefined && b.home !== undefined;
}

function joinOne(one: NamedMention, { first }: Group, { clusters, named }: Told): boolean {
  const [own, other] = [clusters.of(one.mention.id), clusters.of(first.mention.id)];
  // Who or what with a name is meant, a report that names it must say.
  if (own !== other && (named.has(own) || named.has(other))) return false;
  return clusters.join(one.mention.id, first.mention.id, {
    rule: "entities/described-alike",
    because: `both reports tell of one "${one.words.at(-1)}" beside the same names or things`,
  });
}
