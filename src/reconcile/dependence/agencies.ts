// Which reports have it from one agency or outlet: they credit it in a line, or their claims name it as who told them. Claims
// that name one agency are one voice, and so is the agency's own report where the case holds it. Whose a picture is says
// nothing of whose the text is.

import { compareText } from "../../model/compare-text.ts";
import type { Extraction } from "../../model/extraction.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { Dependence } from "../../model/situation.ts";
import { overlaps } from "../../model/span.ts";
import type { Anchor } from "../../model/time.ts";
import { nameKey } from "../entities/names/name-key.ts";
import type { DependenceEvidence } from "./evidence.ts";
import { sayReports } from "./shared-words.ts";

/** Reports less alike by their rare words are on different things. */
const leastAlike = 0.15;

/** One place where a report says that it has something from an agency. */
interface Debt {
  readonly key: string;
  readonly name: string;
  readonly anchor: Anchor;
  /** The claim that has it from there; none for a credit line, which says it of the report. */
  readonly claim: ClaimId | undefined;
}

/** What several reports have from one agency, by the agency. */
export function findAgencies(evidence: DependenceEvidence): readonly Dependence[] {
  const debts = evidence.extractions.flatMap((extraction) => {
    const itself = nameKey(extraction.document.outlet ?? "");
    return [...credited(extraction), ...named(extraction, evidence)].filter(
      ({ key }) => key !== itself,
    );
  });
  const reportsBy = groupBy(evidence.extractions, ({ document }) => nameKey(document.outlet ?? ""));
  return [...groupBy(debts, ({ key }) => key)]
    .sort((x, y) => compareText(x[0], y[0]))
    .flatMap(([key, group]) => tell(group, ownReports(group, reportsBy.get(key) ?? [], evidence)));
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
    }));
}

const agencies: ReadonlySet<string> = new Set(["media", "state-media"]);

function named(
  { document, claims }: Extraction,
  { entityOf, nameOf }: DependenceEvidence,
): readonly Debt[] {
  return claims
    .filter(({ kind }) => kind === "figure" || kind === "statement")
    .flatMap(({ id, attribution }) =>
      attribution.chain.flatMap((hop): readonly Debt[] => {
        const entity = hop.mention === undefined ? undefined : entityOf.get(hop.mention);
        if (entity === undefined || !agencies.has(hop.class)) return [];
        const name = nameOf(entity);
        return [
          { key: nameKey(name), name, anchor: { report: document.id, span: hop.span }, claim: id },
        ];
      }),
    );
}

function tell(debts: readonly Debt[], own: readonly Extraction[]): readonly Dependence[] {
  const debtors = [...new Set(debts.map(({ anchor }) => anchor.report))];
  const reports = [...debtors, ...own.map(({ document }) => document.id)];
  const [first] = debts;
  if (reports.length < 2 || first === undefined) return [];
  const byCredit = debts.every(({ claim }) => claim === undefined);
  const verbs = byCredit ? ["credits", "credit"] : ["has it from", "have it from"];
  const many =
    debtors.length === 1 ? `1 report ${verbs[0]}` : `${debtors.length} reports ${verbs[1]}`;
  const there =
    own.length === 0
      ? ""
      : `, whose own report is ${sayReports(own.map(({ document }) => document.ref))}`;
  return [
    {
      degree: "same-agency",
      reports,
      claims: [...new Set(debts.flatMap(({ claim }) => claim ?? []))],
      anchors: debts.map(({ anchor }) => anchor),
      rule: byCredit ? "dependence/same-credit" : "dependence/same-agency",
      because: `${many} ${first.name}${there}`,
    },
  ];
}
