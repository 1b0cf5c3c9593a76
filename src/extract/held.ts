// Decides when what a statement says was so: the time that governs its main verb or noun, else that of the act or figure it
// is one with. Says nothing of a statement that runs over several sentences, each of which may have a time of its own.

import type { EventClaim, FigureClaim, StatementClaim, When } from "../model/claim.ts";
import { groupBy } from "../model/group-by.ts";
import { contains, type Span } from "../model/span.ts";
import { sentenceIndexAt } from "../read/query.ts";
import type { Findings } from "./findings.ts";
import { asWhen, governing, mainWord } from "./time/governing.ts";

/** The statements, each with its time where the text says one. `told` are the acts and figures of the same report. */
export function withHeld(
  { statements, ...rest }: Findings,
  told: readonly (FigureClaim | EventClaim)[],
): readonly StatementClaim[] {
  const inside = groupBy(
    told.filter(({ within }) => within !== undefined),
    ({ within }) => within,
  );
  const findings: Findings = { statements, ...rest };
  return statements.map((statement) => {
    if (!isOneSentence(statement, findings)) return statement;
    const [main] = statement.content;
    const time = governing(main, findings);
    const when = time ? asWhen(time) : whenOfOne(main, inside.get(statement.id) ?? [], findings);
    return when === undefined ? statement : { ...statement, when };
  });
}

function isOneSentence({ content }: StatementClaim, { reading }: Findings): boolean {
  const [first] = content;
  const last = content.at(-1) ?? first;
  return sentenceIndexAt(reading, first.start) === sentenceIndexAt(reading, last.end - 1);
}

/** "Had counted 15 dead": the statement is the figure, and has its time. Two times are no answer. */
function whenOfOne(
  main: Span,
  inside: readonly (FigureClaim | EventClaim)[],
  { reading }: Findings,
): When | undefined {
  const word = mainWord(main, reading);
  const own = inside.filter((claim) => word !== undefined && contains(wordsOf(claim), word));
  const times = own.flatMap(({ when }) => when ?? []);
  const [first] = times;
  return times.every(({ span }) => span.start === first?.span.start) ? first : undefined;
}

function wordsOf(claim: FigureClaim | EventClaim): Span {
  return claim.kind === "event" ? claim.happening.trigger : claim.content[0];
}
