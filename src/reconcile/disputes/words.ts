// The words of the reports that a reason is told in: who says it, what he says, each as short as can be.

import type { MentionId, ReportId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import { type Span, slice } from "../../model/span.ts";
import type { Words } from "./dispute-rules.ts";
import type { DisputeEvidence, Stand } from "./stand.ts";

const longestName = 60;
const longestClause = 100;

/** Asks the reports. */
export function wordsOf({ extractions }: DisputeEvidence): Words {
  const byReport = new Map(extractions.map((one) => [one.document.id, one]));
  const mentions = new Map<ReportId, ReadonlyMap<MentionId, Mention>>();
  const textOf = ({ claim }: Stand): string => byReport.get(claim.report)?.document.text ?? "";
  const mentionsOf = ({ claim }: Stand): ReadonlyMap<MentionId, Mention> => {
    const known = mentions.get(claim.report);
    if (known !== undefined) return known;
    const all = byReport.get(claim.report)?.mentions ?? [];
    const made = new Map(all.map((one) => [one.id, one]));
    mentions.set(claim.report, made);
    return made;
  };
  return {
    of: (stand) => slice(textOf(stand), stand.proposition.word),
    part: (stand, { span }) => slice(textOf(stand), span),
    clause: (stand) => shorten(slice(textOf(stand), clauseOf(stand)), longestClause),
    who: (stand) => {
      const hop = stand.claim.attribution.chain.at(-1);
      if (hop === undefined) return "one report";
      const mention = named(hop.mention, mentionsOf(stand));
      if (mention?.form === "pronoun") return "one";
      const words = slice(textOf(stand), mention ?? hop.span);
      return words.length > longestName || isPronoun(words) ? "one" : asName(words);
    },
  };
}

/** A name has a capital, and what describes somebody is longer. */
function isPronoun(words: string): boolean {
  return /^\p{Ll}{0,4}$/u.test(words.trim());
}

/** "The ministry" began a sentence of its own. */
function asName(words: string): string {
  return shorten(words, longestName).replace(/^(?:The|A|An)(?= )/u, (article) =>
    article.toLowerCase(),
  );
}

/** Whom a pronoun stands for, as far as that is known. */
function named(id: MentionId | undefined, mentions: ReadonlyMap<MentionId, Mention>) {
  const mention = id && mentions.get(id);
  const known = mention?.form === "pronoun" ? mention.refersTo?.mention : undefined;
  return (known && mentions.get(known)) ?? mention;
}

/** From the first to the last word that plays a part. */
function clauseOf({ proposition: { word, arguments: parts, predicate, span } }: Stand): Span {
  if (predicate === "said") return span;
  const spans = [word, ...parts.map((part) => part.span)];
  return {
    start: Math.max(span.start, Math.min(...spans.map(({ start }) => start))),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function shorten(words: string, longest: number): string {
  const plain = words.replace(/\s+/gu, " ").replace(/^[\s"“”'‘’,]+|[\s"“”,]+$/gu, "");
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))} …`;
}
