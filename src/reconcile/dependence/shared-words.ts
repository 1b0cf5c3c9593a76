// Words that reports share without being one text: a passage both print, or one quotation of one speaker. Two reports with one
// quotation have one source for it, not one author; those with a passage have it from each other or from a third.

import type { Claim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId, EntityId, MentionId, ReportId } from "../../model/ids.ts";
import type { Dependence, DependenceDegree } from "../../model/situation.ts";
import { bySpan } from "../../model/span.ts";
import type { Anchor } from "../../model/time.ts";
import { makeClusters } from "../clusters.ts";
import {
  anchorOf,
  type ComparedPair,
  claimsIn,
  excerpt,
  mostlyIn,
  type Voice,
} from "./evidence.ts";
import { nameAll, reasonOf } from "./reason.ts";
import type { Run, Stretch } from "./stretches.ts";

/** So many words of a stretch alike do not come about twice by chance; fewer may be a set phrase or the name of an office. */
const leastPassage = 12;

/** So many words in a row, quoted by both; more where neither names who says them, for condolences go by set phrases. */
const leastQuotation = 8;
const leastOfAnybody = 10;

type SharedDegree = Extract<DependenceDegree, "shared-passage" | "shared-quotation">;

/** Words that two reports share, of one kind. */
interface SharedWords {
  readonly degree: SharedDegree;
  readonly words: number;
  readonly a: Place;
  readonly b: Place;
}

interface Place {
  readonly voice: Voice;
  readonly anchor: Anchor;
  readonly sentence: number;
}

/** Passages and quotations that reports share which are not copies of one text, each once for all that have it. */
export function findSharedWords(
  pairs: readonly ComparedPair[],
  known: {
    readonly areOne: (a: ReportId, b: ReportId) => boolean;
    readonly entityOf: ReadonlyMap<MentionId, EntityId>;
  },
): readonly Dependence[] {
  const shared = pairs
    .filter(({ a, b }) => !known.areOne(a.wording.report, b.wording.report))
    .flatMap((pair) => pair.stretches.flatMap((stretch) => sharedIn(stretch, pair)))
    .filter((one) => one.degree !== "shared-quotation" || maySpeakBoth(one, known.entityOf));
  return (["shared-passage", "shared-quotation"] as const).flatMap((degree) =>
    tellAll(
      degree,
      shared.filter((one) => one.degree === degree),
    ),
  );
}

function sharedIn(stretch: Stretch, { a, b }: ComparedPair): readonly SharedWords[] {
  const isQuoted = (run: Run, word: number) =>
    a.wording.quoted[run.a + word] === 1 && b.wording.quoted[run.b + word] === 1;
  const parts = stretch.runs.flatMap((run) => partsOf(run, (word) => isQuoted(run, word)));
  // What says how to reach an office is printed by all who were told of it.
  const own = parts.filter(({ quoted, run }) => !quoted && a.wording.contact[run.a] !== 1);
  const said = parts.filter(({ quoted, run }) => quoted && run.length >= leastQuotation);
  const ownWords = own.reduce((sum, { run }) => sum + run.length, 0);
  const [first, last] = [own[0]?.run, own.at(-1)?.run];
  return [
    ...(ownWords < leastPassage || first === undefined || last === undefined
      ? []
      : [shareOf("shared-passage", { a, b, first, last })]),
    ...said.map(({ run }) => shareOf("shared-quotation", { a, b, first: run, last: run })),
  ];
}

/** A run cut where quotations begin and end. */
function partsOf(
  { a, b, length }: Run,
  isQuoted: (word: number) => boolean,
): readonly { readonly run: Run; readonly quoted: boolean }[] {
  const parts: { run: Run; quoted: boolean }[] = [];
  for (let from = 0, word = 1; word <= length; word++) {
    if (word < length && isQuoted(word) === isQuoted(from)) continue;
    parts.push({ run: { a: a + from, b: b + from, length: word - from }, quoted: isQuoted(from) });
    from = word;
  }
  return parts;
}

function shareOf(
  degree: SharedDegree,
  {
    a,
    b,
    first,
    last,
  }: {
    readonly a: Voice;
    readonly b: Voice;
    readonly first: Run;
    readonly last: Run;
  },
): SharedWords {
  return {
    degree,
    words: last.a + last.length - first.a,
    a: placeOf(a, first.a, last.a + last.length),
    b: placeOf(b, first.b, last.b + last.length),
  };
}

function placeOf(voice: Voice, from: number, to: number): Place {
  return {
    voice,
    anchor: anchorOf(voice, from, to),
    sentence: voice.wording.sentences[from] ?? 0,
  };
}

/** Whether one may have said both: two who are known and are not one do not. */
function maySpeakBoth(
  { a, b, words }: SharedWords,
  entityOf: ReadonlyMap<MentionId, EntityId>,
): boolean {
  const [one, other] = [speakerOf(a, entityOf), speakerOf(b, entityOf)];
  if (one === undefined && other === undefined) return words >= leastOfAnybody;
  return one === undefined || other === undefined || one === other;
}

function speakerOf(
  { voice, anchor }: Place,
  entityOf: ReadonlyMap<MentionId, EntityId>,
): EntityId | undefined {
  const claim = voice.extraction.claims.find(
    (one: Claim) => one.kind === "statement" && mostlyIn(one, anchor.span),
  );
  const mention = claim?.attribution.chain.at(-1)?.mention;
  return mention === undefined ? undefined : entityOf.get(mention);
}

/** What overlaps in a sentence is one; each is told with all reports that have it. */
function tellAll(degree: SharedDegree, shared: readonly SharedWords[]): readonly Dependence[] {
  const keyOf = ({ voice, sentence }: Place) => `${voice.wording.report} ${sentence}`;
  const places = new Map(
    shared.flatMap(({ a, b }) => [a, b]).map((place) => [keyOf(place), place] as const),
  );
  const groups = makeClusters([...places.keys()], { apart: [] });
  for (const { a, b } of shared) groups.join(keyOf(a), keyOf(b), { rule: degree, because: degree });
  const found = [...groups.groups().values()].map((keys) =>
    keys.flatMap((key) => places.get(key) ?? []),
  );
  const byReports = groupBy(found, (one) => reportsOf(one).join(" "));
  return [...byReports.values()].map((same) => tell(degree, same));
}

function reportsOf(places: readonly Place[]): readonly ReportId[] {
  return [...new Set(places.map(({ voice }) => voice.wording.report))];
}

/** What the same reports share is told at once, each stretch with all its places; the longest is quoted. */
function tell(degree: SharedDegree, shared: readonly (readonly Place[])[]): Dependence {
  const places = shared.flat();
  const reports = reportsOf(places);
  const order = new Map(reports.map((report, index) => [report, index]));
  const lengthOf = ({ anchor: { span } }: Place) => span.end - span.start;
  const longest = shared
    .flatMap(([first]) => first ?? [])
    .sort((x, y) => lengthOf(y) - lengthOf(x));
  const [first] = longest;
  const words = first === undefined ? "" : excerpt(first.voice.wording.text, first.anchor.span);
  const documents = new Set(places.map(({ voice }) => voice.extraction.document));
  const claims = places.flatMap(({ voice, anchor }) => claimsIn(voice.extraction, [anchor.span]));
  const { verb, kind } = wording[degree];
  const often = shared.length === 1 ? "" : ` in ${shared.length} ${kind}`;
  return {
    degree,
    reports,
    claims: [...new Set<ClaimId>(claims)],
    anchors: places
      .map(({ anchor }) => anchor)
      .sort(
        (x, y) => (order.get(x.report) ?? 0) - (order.get(y.report) ?? 0) || bySpan(x.span, y.span),
      ),
    rule: `dependence/${degree}`,
    ...reasonOf([...nameAll([...documents]), ` ${verb} the same words${often}: ${words}`]),
  };
}

const wording = {
  "shared-quotation": { verb: "quote", kind: "quotations" },
  "shared-passage": { verb: "have", kind: "passages" },
} as const;
