// Scores whom words stand for on a treebank's documents of the kinds that tell of people: a link is right where its chain
// ends in words of the same entity. Found are pronouns of one person, and descriptions that come back to someone.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeDocument } from "../../src/ingest/make-document.ts";
import type { Mention } from "../../src/model/mention.ts";
import { overlaps, type Span, slice } from "../../src/model/span.ts";
import { understand } from "../../src/pipeline.ts";
import { type CoreferenceText, readCoreference, type TrueMention } from "./coreference.ts";
import { reader } from "./reader.ts";
import { type Row, rowOf } from "./row.ts";

export const area = "references";

const parts = [
  ["train", "gum-cc-train.conllu"],
  ["dev", "gum-cc-dev.conllu"],
  ["test", "gum-cc-test.conllu"],
] as const;

const genres: ReadonlySet<string> = new Set(["news", "interview", "bio", "speech"]);

/** Rows of pronouns and of descriptions for news and for all genres; none where the corpora are absent. */
export async function score(shared: string): Promise<Row[]> {
  return partsOf(shared).flatMap(([part, file]) => {
    const judged = judgedOf(file);
    const pronouns = judged.filter(({ kind }) => kind === "pronoun");
    return [
      ...rowsOf(
        "he and she, news",
        pronouns.filter(({ genre }) => genre === "news"),
      ),
      ...rowsOf("he and she", pronouns),
      ...rowsOf(
        "descriptions",
        judged.filter(({ kind }) => kind === "description"),
      ),
    ].map((row) => ({ ...row, kind: `${row.kind} ${part}` }));
  });
}

/** Each link that is wrong on the dev part, and each that is missing, with the words before it. */
export async function misses(shared: string): Promise<readonly string[]> {
  return partsOf(shared)
    .filter(([part]) => part === "dev")
    .flatMap(([, file]) => judgedOf(file))
    .filter(({ verdict }) => verdict !== "right")
    .map(({ genre, verdict, words, to, context }) =>
      [`${genre}, ${verdict}`, `${words} -> ${to}`, context].join("\t"),
    );
}

function partsOf(shared: string): readonly (readonly [part: string, file: string])[] {
  return parts
    .map(([part, file]) => [part, join(shared, "corpora/ud", file)] as const)
    .filter(([, file]) => existsSync(file));
}

function judgedOf(file: string): readonly Judged[] {
  return readCoreference(file)
    .filter(({ genre }) => genres.has(genre))
    .flatMap(judge);
}

type Verdict = "right" | "wrong" | "open-right" | "open-wrong" | "silent";

interface Judged {
  readonly genre: string;
  readonly kind: "pronoun" | "description";
  /** Whether the document names or describes the same one elsewhere before. */
  readonly isAsked: boolean;
  readonly verdict: Verdict;
  readonly words: string;
  readonly to: string;
  readonly context: string;
}

const personPronouns: ReadonlySet<string> = new Set("he him his she her hers".split(" "));

function judge(document: CoreferenceText): readonly Judged[] {
  const extraction = understand(makeDocument({ text: document.text, ref: document.ref }), reader);
  const byId = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  const truthOf = truths(document);
  const text = document.text;
  return document.mentions.flatMap((truth): readonly Judged[] => {
    const kind = kindOf(truth, text);
    if (kind === undefined) return [];
    const ours = extraction.mentions.find((one) =>
      kind === "pronoun"
        ? one.start === truth.start && one.end === truth.end
        : one.form === "nominal" && overlaps(one, truth.head) && one.end === truth.head.end,
    );
    const isAsked = document.mentions.some(
      (one) => one.entity === truth.entity && !one.isPronoun && one.end <= truth.start,
    );
    const { verdict, to } = verdictOf(ours, truth, { byId, truthOf, text });
    const context = text
      .slice(Math.max(0, truth.start - 250), truth.end + 80)
      .replace(/\s+/gu, " ");
    return [
      { genre: document.genre, kind, isAsked, verdict, words: slice(text, truth), to, context },
    ];
  });
}

function kindOf(truth: TrueMention, text: string): Judged["kind"] | undefined {
  const words = slice(text, truth).toLowerCase();
  if (personPronouns.has(words)) return truth.kind === "person" ? "pronoun" : undefined;
  const isActor = truth.kind === "person" || truth.kind === "organization";
  return isActor && /^the \p{Ll}/u.test(slice(text, truth)) && !/s$/u.test(slice(text, truth.head))
    ? "description"
    : undefined;
}

interface Judging {
  readonly byId: ReadonlyMap<string, Mention>;
  readonly truthOf: (words: Span) => string | undefined;
  readonly text: string;
}

function verdictOf(
  ours: Mention | undefined,
  truth: TrueMention,
  { byId, truthOf, text }: Judging,
): { readonly verdict: Verdict; readonly to: string } {
  const isTrue = (mention: Mention | undefined): boolean =>
    mention !== undefined && truthOf(mention) === truth.entity;
  const linked = ours?.refersTo && byId.get(ours.refersTo.mention);
  if (linked)
    return {
      verdict: isTrue(linked) ? "right" : "wrong",
      to: `${slice(text, linked)} (${ours?.refersTo?.because})`,
    };
  const open = ours?.couldBe.flatMap((id) => byId.get(id) ?? []) ?? [];
  if (open.length === 0) return { verdict: "silent", to: "" };
  return {
    verdict: open.some(isTrue) ? "open-right" : "open-wrong",
    to: open.map((one) => slice(text, one)).join(" | "),
  };
}

/** The entity of words: of the smallest true mention whose head lies in them and that holds their end. */
function truths({ mentions }: CoreferenceText): (words: Span) => string | undefined {
  return (words) =>
    mentions
      .filter((one) => one.cores.some((core) => overlaps(core, words)))
      .toSorted(
        (a, b) =>
          Math.abs(a.end - words.end) +
          Math.abs(a.start - words.start) -
          Math.abs(b.end - words.end) -
          Math.abs(b.start - words.start),
      )[0]?.entity;
}

/** Of what is asked: how much is linked, and how rightly; and of what is left open, how much has the right one in it. */
function rowsOf(kind: string, judged: readonly Judged[]): readonly Row[] {
  const asked = judged.filter(({ isAsked }) => isAsked);
  const count = (of: readonly Judged[], ...verdicts: readonly Verdict[]): number =>
    of.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const linked = count(judged, "right", "wrong");
  const open = count(asked, "open-right", "open-wrong");
  return [
    rowOf(kind, count(asked, "right"), linked, asked.length),
    rowOf(`${kind}, left open`, count(asked, "open-right"), open, asked.length),
  ];
}
