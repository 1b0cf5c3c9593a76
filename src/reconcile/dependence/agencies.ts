// Which reports have it from one agency or outlet: they credit it in a line, or their claims name it as who told them. Claims
// that name one agency are one voice, and so are the agency's own claims of the same matters where the case holds its report.
// Whose a picture is says nothing of whose the text is.

import type { Claim } from "../../model/claim.ts";
import { compareText } from "../../model/compare-text.ts";
import type { Extraction } from "../../model/extraction.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId, EventId } from "../../model/ids.ts";
import type { Dependence } from "../../model/situation.ts";
import { overlaps } from "../../model/span.ts";
import type { Anchor } from "../../model/time.ts";
import { nameKey } from "../entities/names/name-key.ts";
import { type DependenceEvidence, leastAlike } from "./evidence.ts";
import { nameAll, reasonOf } from "./reason.ts";
import { type KnownMatters, matterOf } from "./same-matter.ts";

/** One place where a report says that it has something from an agency. */
interface Debt {
  readonly key: string;
  readonly name: string;
  readonly anchor: Anchor;
  /** The claim that has it from there; none for a credit line, which says it of the report. */
  readonly claim: ClaimId | undefined;
  /** What that claim tells, but for whose word it is. */
  readonly matter: string | undefined;
}

/** What several reports have from one agency, by the agency. */
export function findAgencies(evidence: DependenceEvidence): readonly Dependence[] {
  const known = { ...evidence, eventOf: eventsOf(evidence) };
  const debts = evidence.extractions.flatMap((extraction) => {
    const itself = nameKey(extraction.document.outlet ?? "");
    return [...credited(extraction), ...named(extraction, known)].filter(
      ({ key }) => key !== itself,
    );
  });
  const reportsBy = groupBy(evidence.extractions, ({ document }) => nameKey(document.outlet ?? ""));
  return [...groupBy(debts, ({ key }) => key)]
    .sort((x, y) => compareText(x[0], y[0]))
    .flatMap(([key, group]) => {
      const own = ownReports(group, reportsBy.get(key) ?? [], evidence);
      return tell(group, { own, claims: ownClaims(group, own, known) });
    });
}

function eventsOf({ events }: DependenceEvidence): ReadonlyMap<ClaimId, EventId> {
  return new Map(events.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
}

/** What the agency's own reports tell of what others have from it. */
function ownClaims(
  debts: readonly Debt[],
  own: readonly Extraction[],
  known: KnownMatters,
): readonly ClaimId[] {
  const matters = new Set(debts.map(({ matter }) => matter));
  return own
    .flatMap(({ claims }) => claims)
    .filter((claim) => {
      const matter = matterOf(claim, claim.attribution.chain, known);
      return matter !== undefined && matters.has(matter);
    })
    .map(({ id }) => id);
}

/** The agency's own reports on what those who have it from there report. */
function ownReports(
  debts: readonly Debt[],
  own: readonly Extraction[],
  { likestOf }: DependenceEvidence,
): readonly Extraction[] {
  const debtors = new Set(debts.map(({ anchor }) => anchor.report));
  const others = own.filter(({ document }) => !debtors.has(document.id));
  if (others.length === 0) return [];
  const likest = likestOf([...debtors]);
  return others.filter(({ document }) => likest(document.id) >= leastAlike);
}

function credited({ document }: Extraction): readonly Debt[] {
  return document.credits
    .filter(({ picture }) => picture !== true)
    .filter((credit) => !overlaps(credit, document.headline ?? { start: 0, end: 0 }))
    .map(({ name, start, end }) => ({
      key: nameKey(name),
      name,
      anchor: { report: document.id, span: { start, end } },
      claim: undefined,
      matter: undefined,
    }));
}

const agencies: ReadonlySet<string> = new Set(["media", "state-media"]);

/** What may be had from an agency: what happened, how many, and who said what. */
const toldKinds: ReadonlySet<string> = new Set<Claim["kind"]>(["event", "figure", "statement"]);

function named(
  { document, claims }: Extraction,
  known: DependenceEvidence & KnownMatters,
): readonly Debt[] {
  return claims
    .filter(({ kind }) => toldKinds.has(kind))
    .flatMap((claim) => {
      const { chain } = claim.attribution;
      return chain.flatMap((hop, at): readonly Debt[] => {
        const entity = hop.mention === undefined ? undefined : known.entityOf.get(hop.mention);
        if (entity === undefined || !agencies.has(hop.class)) return [];
        const name = known.nameOf(entity);
        return [
          {
            key: nameKey(name),
            name,
            anchor: { report: document.id, span: hop.span },
            claim: claim.id,
            matter: matterOf(claim, chain.slice(at + 1), known),
          },
        ];
      });
    });
}

function tell(
  debts: readonly Debt[],
  { own, claims }: { readonly own: readonly Extraction[]; readonly claims: readonly ClaimId[] },
): readonly Dependence[] {
  const debtors = [...new Set(debts.map(({ anchor }) => anchor.report))];
  const reports = [...debtors, ...own.map(({ document }) => document.id)];
  const [first] = debts;
  if (reports.length < 2 || first === undefined) return [];
  const byCredit = debts.every(({ claim }) => claim === undefined);
  const verbs = byCredit ? ["credits", "credit"] : ["has it from", "have it from"];
  const many =
    debtors.length === 1 ? `1 report ${verbs[0]}` : `${debtors.length} reports ${verbs[1]}`;
  const there =
    own.length === 0 ? "" : `, whose own ${own.length === 1 ? "report is" : "reports are"} `;
  return [
    {
      degree: "same-agency",
      reports,
      claims: [...new Set([...debts.flatMap(({ claim }) => claim ?? []), ...claims])],
      anchors: debts.map(({ anchor }) => anchor),
      source: { name: first.name, reports: own.map(({ document }) => document.id) },
      rule: byCredit ? "dependence/same-credit" : "dependence/same-agency",
      ...reasonOf([
        `${many} ${first.name}${there}`,
        ...nameAll(own.map(({ document }) => document)),
      ]),
    },
  ];
}
