// The first line of the list of figures: how many answers to how many questions, and what was asked for.

import { isOther } from "../../model/figure.ts";
import { count, listed, measureWords, statusWords } from "../brief/words.ts";
import { sayReports } from "../independent.ts";
import { inMarks, wish } from "../wish.ts";
import type { FigureQuery } from "./filter.ts";
import type { FigureList } from "./model.ts";

/** `9 answers to 3 questions in 4 reports, of 31 answers: measure killed.`, or that there is none. */
export function sayFigures(list: FigureList, query: FigureQuery): string {
  if (query.measures.some(isOther)) return sayAnswers(list, query);
  const victims =
    list.all === 0
      ? `No count of victims was understood in ${sayReports(list)}.`
      : sayAnswers(list, query);
  return victims + sayOthers(list.others);
}

/** ` 12 counts of things and amounts besides: --measure counted, --measure measured.` */
function sayOthers(others: number): string {
  if (others === 0) return "";
  const counts = count(others, "count");
  return ` ${counts} of things and amounts besides: --measure counted, --measure measured.`;
}

function sayAnswers(list: FigureList, query: FigureQuery): string {
  const { answers, all } = list;
  const where = `in ${sayReports(list)}`;
  const asked = sayQuery(query);
  const beside = asked === "" ? "" : `, of ${count(all, "answer")}: ${asked}`;
  if (answers.length === 0) return `No answer ${where}${beside}.`;
  const questions = new Set(answers.map(({ question, claim }) => question ?? claim)).size;
  return `${count(answers.length, "answer")} to ${count(questions, "question")} ${where}${beside}.`;
}

function sayQuery({ measures, statuses, words }: FigureQuery): string {
  return listed([
    ...wish(
      "measure",
      measures.map((measure) => measureWords[measure]),
    ),
    ...wish(
      "status",
      statuses.map((status) => statusWords[status]),
    ),
    ...wish("words", words.map(inMarks)),
  ]);
}
