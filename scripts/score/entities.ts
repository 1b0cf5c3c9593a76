// Scores who is who across reports: the product's entities against chains that run through all documents of a topic. Three
// questions, from the hardest: with exact spans; with mentions that have the same head or mostly overlap; and of the true
// mentions alone, how well those are put together, where one we did not find stands alone.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeDocument } from "../../src/ingest/make-document.ts";
import { type Extraction, mentionsOf } from "../../src/model/extraction.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { overlaps, type Span, slice } from "../../src/model/span.ts";
import { tell, understand } from "../../src/pipeline.ts";
import { bCubed, type Clustering, ceafe, conll, type Likeness, muc } from "./cluster-scores.ts";
import { type EntityText, readEntityTexts } from "./entity-texts.ts";
import { matchOnce, spanDice } from "./match.ts";
import { reader } from "./reader.ts";
import type { Row } from "./row.ts";

export const area = "entities";

/** Rows of CoNLL scores by what is asked, what is told as one case, and whether clusters of one count. */
export async function score(shared: string): Promise<Row[]> {
  const path = join(shared, "corpora/events/ecbplus-dev.jsonl");
  if (!existsSync(path)) return [];
  return entityRows(readEntityTexts(path).map(understood));
}

/** A text of the corpus as the product reads it. */
export interface UnderstoodText {
  readonly text: EntityText;
  readonly extraction: Extraction;
}

export function understood(text: EntityText): UnderstoodText {
  const document = makeDocument({ text: text.text, ref: text.ref });
  return { text, extraction: understand(document, reader) };
}

const scopes: Readonly<Record<string, (text: EntityText) => string>> = {
  subtopic: ({ subtopic }) => subtopic,
  topic: ({ topic }) => topic,
  corpus: () => "",
};

/** The rows for texts that were read. */
export function entityRows(texts: readonly UnderstoodText[]): Row[] {
  return Object.entries(scopes).flatMap(([scope, scopeOf]) => {
    const placed = [...groupBy(texts, ({ text }) => scopeOf(text))].flatMap(([name, members]) =>
      placedIn(name, members),
    );
    return questions.flatMap(({ question, ask }) => {
      const asked = placed.map(ask);
      const [truth, ours] = [
        clusteringOf(asked.flatMap(trueItems)),
        clusteringOf(asked.flatMap(ourItems)),
      ];
      const named = (kind: string, measure: Measure): Row[] => [
        rowFor(`${kind}, ${question}, by ${scope}`, measure, { truth, ours }),
        rowFor(`${kind}, ${question}, by ${scope}, no single`, measure, {
          truth: truth.filter(isChain),
          ours: ours.filter(isChain),
        }),
      ];
      return scope === "topic"
        ? [
            ...named("conll", conll),
            ...named("muc", muc),
            ...named("b3", bCubed),
            ...named("ceafe", ceafe),
          ]
        : named("conll", conll);
    });
  });
}

type Measure = (truth: Clustering, ours: Clustering) => Likeness;

function rowFor(
  kind: string,
  measure: Measure,
  { truth, ours }: { readonly truth: Clustering; readonly ours: Clustering },
): Row {
  return { kind, ...measure(truth, ours), count: truth.flat().length };
}

function isChain(cluster: readonly string[]): boolean {
  return cluster.length > 1;
}

/** A mention with the name of its cluster. */
export interface Placed extends Span {
  readonly cluster: string;
}

/** The true mentions of a text and ours, each with its cluster in the case. */
export interface PlacedText {
  readonly text: EntityText;
  readonly truth: readonly Placed[];
  readonly ours: readonly Placed[];
}

/** Tells the texts as one case. */
export function placedIn(scope: string, texts: readonly UnderstoodText[]): readonly PlacedText[] {
  const { entityOf } = tell(texts.map(({ extraction }) => ({ kind: "extraction", extraction })));
  return texts.map(({ text, extraction }) => ({
    text,
    truth: text.mentions.map((one) => ({
      ...one,
      cluster: `${scope} ${one.chain ?? `${text.ref} ${one.start}-${one.end}`}`,
    })),
    ours: mentionsOf(extraction).flatMap((one) => {
      const entity = entityOf.get(one.id);
      const isJudged = text.judged.some((sentence) => overlaps(sentence, one));
      return entity === undefined || !isJudged
        ? []
        : [{ start: one.start, end: one.end, cluster: `${scope} ${entity}` }];
    }),
  }));
}

/** What is compared in one text: mentions by key, those that answer each other by the same key. */
interface Asked {
  readonly truth: ReadonlyMap<string, string>;
  readonly ours: ReadonlyMap<string, string>;
}

const questions: readonly {
  readonly question: string;
  readonly ask: (placed: PlacedText) => Asked;
}[] = [
  { question: "exact spans", ask: (placed) => askedOf(placed, isExact) },
  { question: "same head", ask: (placed) => askedOf(placed, likenessOf(placed.text.text)) },
  {
    question: "true mentions",
    ask: (placed) => ofTrueAlone(askedOf(placed, likenessOf(placed.text.text))),
  },
];

function askedOf(
  { text, truth, ours }: PlacedText,
  likeness: (truth: Span, ours: Span) => number | undefined,
): Asked {
  const keyOf = ({ start, end }: Span): string => `${text.ref} ${start}-${end}`;
  const answers = new Map(
    matchOnce(truth, ours, likeness).map((match) => [match.ours, keyOf(match.truth)]),
  );
  return {
    truth: new Map(truth.map((one) => [keyOf(one), one.cluster])),
    ours: new Map(ours.map((one) => [answers.get(one) ?? `ours ${keyOf(one)}`, one.cluster])),
  };
}

function isExact(a: Span, b: Span): number | undefined {
  return a.start === b.start && a.end === b.end ? 1 : undefined;
}

function ofTrueAlone({ truth, ours }: Asked): Asked {
  const placed = [...truth.keys()].map((key) => [key, ours.get(key) ?? `missed ${key}`] as const);
  return { truth, ours: new Map(placed) };
}

/** Same head word, the likest span first; without it, most of both in common. */
export function likenessOf(text: string): (a: Span, b: Span) => number | undefined {
  return (a, b) => {
    if (!overlaps(a, b)) return undefined;
    const dice = spanDice(a, b);
    const [x, y] = [headOf(text, a), headOf(text, b)];
    if (x.start === y.start) return 1 + dice;
    return dice > 0.5 ? dice : undefined;
  };
}

/** The last word before what hangs on it behind: "board" of "the board of the mill", "Moll" of "from Ada Moll's". */
function headOf(text: string, span: Span): Span {
  const words = slice(text, span).replace(/^(?:in|at|on|from|to|near|of|into|outside) /iu, (lead) =>
    " ".repeat(lead.length),
  );
  const core = words.replace(
    /(?<=\S)(?:,| (?:of|in|on|at|for|from|with|near|outside|who|that|and)(?= )).*$/su,
    "",
  );
  const last = [...core.matchAll(/[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}]|[-.](?=[\p{L}\p{N}]))*/gu)]
    .filter((match) => !/['’]$/u.test(core.slice(0, match.index)) || match[0] !== "s")
    .at(-1);
  const start = span.start + (last?.index ?? 0);
  return { start, end: start + (last?.[0].length ?? 0) };
}

function trueItems({ truth }: Asked): readonly (readonly [key: string, cluster: string])[] {
  return [...truth];
}

function ourItems({ ours }: Asked): readonly (readonly [key: string, cluster: string])[] {
  return [...ours];
}

function clusteringOf(items: readonly (readonly [key: string, cluster: string])[]): Clustering {
  return [...groupBy(items, ([, cluster]) => cluster).values()].map((members) =>
    members.map(([key]) => key),
  );
}
