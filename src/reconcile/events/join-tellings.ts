// Puts tellings of one happening together: compares those that share a place, target, doer or story, and joins the strongest
// reasons first. What was joined is asked as one before anything else joins it, so that a day or place once won can part.

import { widespreadFamilies } from "../../model/act-codes.ts";
import { compareText } from "../../model/compare-text.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { Time } from "../../model/time.ts";
import { type Clusters, makeClusters } from "../clusters.ts";
import { joinJudged, keptApart } from "../judged.ts";
import type { Sameness } from "../judgements.ts";
import type { Stories } from "../stories/index.ts";
import { weekdayOf } from "./days.ts";
import { mainsOfStories } from "./mains-of-stories.ts";
import { isFaint, likenessOf, type SameEvent, sameEvent } from "./same-event.ts";
import { daysBetweenReports, daysOfStory, mayBeOne } from "./set-apart.ts";
import { toldAsOne } from "./told-as-one.ts";
import { type ToldHappening, unnamedAct, unnamedHarm } from "./told-happening.ts";
import { harmsOfActs, toldAsTwo } from "./within-report.ts";

/** What is known beside the tellings. */
export interface JoinEvidence {
  readonly nameOf: (entity: string) => string;
  readonly stories: Stories;
  readonly sameness: Sameness;
}

/** The tellings in clusters, each one event. */
export function clusterTellings(
  told: readonly ToldHappening[],
  byId: ReadonlyMap<ClaimId, ToldHappening>,
  evidence: JoinEvidence,
): Clusters<ClaimId> {
  const merged = new Map(told.map((one) => [one.id, one]));
  let daysApart = daysBetweenReports;
  const clusters = makeClusters(
    told.map((one) => one.id),
    {
      apart: [...keptApart(byId, evidence.sameness.different), ...toldAsTwo(told)],
      mayJoin: (a, b) => {
        const [x, y] = [merged.get(a), merged.get(b)];
        if (x === undefined || y === undefined) return false;
        return mayBeOne(x, y, daysApart) || toldAsOne(x, y, evidence) !== undefined;
      },
      onJoin: (into, from) => {
        const [x, y] = [merged.get(into), merged.get(from)];
        if (x !== undefined && y !== undefined) merged.set(into, unite(x, y));
      },
    },
  );
  joinJudged(clusters, byId, evidence.sameness.same);
  for (const { harm, act } of harmsOfActs(told)) {
    clusters.join(act.id, harm.id, {
      rule: "events/harm-of-act",
      because: `its report tells of ${act.claims[0]?.happening.type ?? act.family} and counts dead or hurt without another act`,
    });
  }
  for (const pair of strongestFirst(told, evidence)) {
    clusters.join(pair.a.id, pair.b.id, pair.reason);
  }
  daysApart = daysOfStory;
  for (const { a, b, likeness } of mainsOfStories(told, clusters.of, evidence.stories)) {
    if (likeness < leastOfMains) break;
    clusters.join(a, b, {
      rule: "events/main-of-story",
      because: "reports much alike open with it, and no place or day speaks against it",
    });
  }
  return clusters;
}

/** How like reports must be on average for what they open with to be one, where no single reason made it so. */
const leastOfMains = 0.2;

interface Pair {
  readonly a: ToldHappening;
  readonly b: ToldHappening;
  readonly reason: SameEvent;
  /** How like the two reports are, which settles between reasons of one strength. */
  readonly likeness: number;
}

/** A telling is compared with at most this many others that share a place, target or doer with it. */
const comparedWith = 64;

// Only tellings that share something are compared, so that the work grows with the reports and not their square.
function strongestFirst(told: readonly ToldHappening[], evidence: JoinEvidence): readonly Pair[] {
  const { stories } = evidence;
  const blocks = new Map<string, ToldHappening[]>();
  const pairs: Pair[] = [];
  for (const one of told) {
    const near = [...new Set(blockKeys(one))].map((key) => blockOf(key, blocks));
    for (const other of new Set(near.flatMap((block) => block.slice(-comparedWith)))) {
      if (other.claims[0]?.report === one.claims[0]?.report) continue;
      const reason = sameEvent(other, one, evidence) ?? toldAsOne(other, one, evidence);
      if (reason === undefined) continue;
      const likeness = likenessOf(other, one, stories);
      if (isFaint(other, one, { reason, likeness })) continue;
      pairs.push({ a: other, b: one, reason, likeness });
    }
    for (const block of near) block.push(one);
  }
  return pairs.sort(
    (x, y) =>
      y.reason.strength - x.reason.strength ||
      y.likeness - x.likeness ||
      compareText(x.a.id, y.a.id) ||
      compareText(x.b.id, y.b.id),
  );
}

function blockOf(key: string, blocks: Map<string, ToldHappening[]>): ToldHappening[] {
  const known = blocks.get(key);
  if (known !== undefined) return known;
  const block: ToldHappening[] = [];
  blocks.set(key, block);
  return block;
}

function blockKeys(one: ToldHappening): readonly string[] {
  const setting = one.places.size === 0 && one.setting !== undefined ? [one.setting] : [];
  const story = one.story === undefined ? [] : [`story ${one.story}`];
  const days = widespreadFamilies.has(one.family) ? [...one.days].map(weekdayOf) : [];
  const keys = [...one.places, ...setting, ...one.targets, ...one.parties, ...days];
  return [...kindsOf(one).flatMap((kind) => keys.map((key) => `${kind} ${key}`)), ...story];
}

// What counts dead and hurt without an act is looked for beside each act that harms.
function kindsOf({ family, harmful }: ToldHappening): readonly string[] {
  return harmful && family !== unnamedHarm ? [family, unnamedHarm] : [family];
}

// An opening of no named act says where and when it was said, not where and when the happening was.
function unite(a: ToldHappening, b: ToldHappening): ToldHappening {
  const claims = [...a.claims, ...b.claims];
  const story = a.story ?? b.story;
  if (b.family === unnamedAct) return { ...a, claims, story };
  if (a.family === unnamedAct) return { ...b, id: a.id, claims, story };
  return {
    ...a,
    family: a.family === unnamedHarm ? b.family : a.family,
    claims,
    story,
    leads: a.leads || b.leads,
    arrested: both(a.arrested, b.arrested),
    places: both(a.places, b.places),
    countries: both(a.countries, b.countries),
    around: both(a.around, b.around),
    sites: both(a.sites, b.sites),
    lands: both(a.lands, b.lands),
    named: both(a.named, b.named),
    parties: both(a.parties, b.parties),
    targets: both(a.targets, b.targets),
    days: both(a.days, b.days),
    published: meeting(a.published, b.published),
  };
}

// Where both are bounds, what they leave in common.
function meeting(a: Time | undefined, b: Time | undefined): Time | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const [late = a, early = b] = [
    later(a.earliest, b.earliest) ? a : b,
    later(a.latest ?? "9999", b.latest ?? "9999") ? b : a,
  ];
  if (later(late.earliest, early.latest ?? "9999")) return a;
  return { ...a, earliest: late.earliest, latest: early.latest };
}

function later(a: string | undefined, b: string | undefined): boolean {
  return compareText(a ?? "", b ?? "") > 0;
}

function both<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): ReadonlySet<Item> {
  return new Set([...a, ...b]);
}
