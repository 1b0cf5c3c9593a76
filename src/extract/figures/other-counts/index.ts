// Finds every other count and measure of a report: troops, vehicles, kilometres, money, shares. They answer no question of
// how many victims there were, and no number that does is found here again.

import type { FigureClaim } from "../../../model/claim.ts";
import { makeId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import type { TimeExpression } from "../../../model/time.ts";
import { tokenRange } from "../../../read/query.ts";
import { treeOf } from "../../../read/tree.ts";
import { coverOf } from "../../attribution/cover.ts";
import type { Findings, FoundClaims } from "../../findings.ts";
import { asWhen, countedAt as countTimeOf, governing } from "../../time/governing.ts";
import { type FigureSentence, figureSentences, spanOf } from "../sentence.ts";
import { countedAt } from "./counted.ts";
import { measuredAt, moneyAt } from "./measured.ts";
import { type Mood, moodsOf } from "./mood.ts";
import { countScene, type OtherCount, type OtherCountRule } from "./scene.ts";
import { shareAt } from "./shares.ts";

/** In the order in which they are tried. */
export const otherCountRules: readonly OtherCountRule[] = [
  {
    id: "figures/money",
    about: "A sum of money with its sign, and what it is for where that follows.",
    examples: [
      {
        text: "The bridge cost about $12 million.",
        gives: [
          'figure  measured  10800000..13200000~12000000  unit dollar  "about $12 million"  hedge "about"  says outlet',
        ],
      },
    ],
    find: moneyAt,
  },
  {
    id: "figures/share",
    about: "A part of a whole in words: a half, a third, two thirds of it.",
    examples: [
      {
        text: "Half of the villages were flooded.",
        gives: [
          'figure  measured  0.5  unit fraction  of "the villages"  "Half of the villages"  says outlet',
        ],
      },
    ],
    find: shareAt,
  },
  {
    id: "figures/measured",
    about:
      "A number with a unit of length, area, weight, volume, power, money or share, or so many for each.",
    examples: [
      {
        text: "The front moved 40 kilometres.",
        gives: ['figure  measured  40  unit kilometre  "40 kilometres"  says outlet'],
      },
    ],
    find: measuredAt,
  },
  {
    id: "figures/counted",
    about: "A number that counts a plural noun, of things or of people who are no victims.",
    examples: [
      {
        text: "The army sent 12 armoured vehicles to Lirra.",
        gives: [
          'figure  counted  12  unit vehicle  of "armoured vehicles"  "12 armoured vehicles"  says outlet',
        ],
      },
    ],
    find: countedAt,
  },
];

/** The claims, in reading order. `victims` are the figures of the same report with what they left unclear. */
export function findOtherCounts(
  findings: Findings,
  victims: FoundClaims<"figure">,
): readonly FigureClaim[] {
  const { reading } = findings;
  const taken = takenTokens(findings, victims);
  const moodOf = moodsOf(reading);
  return figureSentences(findings).flatMap((sentence) => {
    const scene = countScene(sentence, reading, taken);
    const claims: FigureClaim[] = [];
    for (let at = 0; at < sentence.tokens.length; ) {
      const found = firstOf(otherCountRules, (rule) => rule.find(scene, at));
      if (found === undefined) at += 1;
      else {
        const [rule, count] = found;
        const mood = moodOf(scene.offset + count.head);
        claims.push(claimOf({ rule: rule.id, count, mood }, sentence, findings));
        at = Math.max(at + 1, count.past);
      }
    }
    return claims;
  });
}

function firstOf(
  rules: readonly OtherCountRule[],
  find: (rule: OtherCountRule) => OtherCount | undefined,
): readonly [OtherCountRule, OtherCount] | undefined {
  for (const rule of rules) {
    const count = find(rule);
    if (count !== undefined) return [rule, count];
  }
  return undefined;
}

/** The tokens of victims' figures, of what was unclear about them, of times, of names and of those who speak. */
function takenTokens(
  { reading, times, mentions, statements }: Findings,
  { found, diagnostics }: FoundClaims<"figure">,
): ReadonlySet<number> {
  const spans: readonly (Span | undefined)[] = [
    ...found.flatMap(({ figure }) => [figure.number, ...(figure.derivedFrom ?? [])]),
    ...diagnostics.map(({ span }) => span),
    ...times.map(({ span }) => span),
    ...mentions.filter(({ form }) => form === "name"),
    ...statements.flatMap(({ attribution }) => attribution.chain.map(({ span }) => span)),
  ];
  const taken = new Set<number>();
  for (const span of spans) {
    if (span === undefined) continue;
    const { first, end } = tokenRange(reading, span);
    for (let at = first; at < end; at++) taken.add(at);
  }
  return taken;
}

/** The verb whose subject or object a count is: what it tells was so when the verb was. */
function verbOf(word: number, { index }: FigureSentence, { reading }: Findings): Span | undefined {
  const tree = treeOf(reading);
  const token = (reading.sentences[index]?.firstToken ?? 0) + word;
  const verb = tree.is(token, "obj", "nsubj") ? tree.head(token) : undefined;
  // "A road that joins the two towns" is no deed of a day.
  return verb !== undefined && reading.tags[verb]?.upos === "VERB" && !tree.is(verb, "acl")
    ? reading.tokens[verb]
    : undefined;
}

function timeOf(
  { content, verb }: { readonly content: Span; readonly verb: Span | undefined },
  findings: Findings,
): TimeExpression | undefined {
  const own = governing(content, findings) ?? countTimeOf(content, findings);
  return own ?? (verb && governing(verb, findings));
}

interface RuledCount {
  readonly rule: string;
  readonly count: OtherCount;
  readonly mood: Mood | undefined;
}

function claimOf(
  { rule, count, mood }: RuledCount,
  sentence: FigureSentence,
  findings: Findings,
): FigureClaim {
  const report = findings.reading.document.id;
  const content = spanOf(sentence, count.first, count.end);
  const { certainty, hedge, ...cover } = coverOf(content, findings.statements);
  const time = timeOf({ content, verb: verbOf(count.head, sentence, findings) }, findings);
  return {
    id: makeId("claim", [report, "figure", count.measure, count.number.start, count.number.end]),
    kind: "figure",
    report,
    content: [content],
    sentence: sentence.index,
    ...cover,
    ...(mood ?? { certainty, hedge }),
    when: time && asWhen(time),
    rules: [rule],
    figure: {
      measure: count.measure,
      unit: count.unit,
      ...count.amount,
      hedge: count.hedge,
      number: count.number,
      of: count.of,
      narrows: false,
      side: undefined,
      scope: count.partitive ? "partial" : "incident",
      update: undefined,
    },
    about: undefined,
  };
}
