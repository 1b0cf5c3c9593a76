// Who says what: every claim under whoever says it first-hand, and the filters over them. Without a script the list is whole.

import { type Stance, stances } from "../../model/claim.ts";
import { compareText } from "../../model/compare-text.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ReportId } from "../../model/ids.ts";
import { capital, count, stanceWords } from "../brief/words.ts";
import { abridge, sayAfter } from "../claims/abridge.ts";
import { speakersOf } from "../claims/filter.ts";
import { type ClaimGroup, groupClaims, sizeOf } from "../claims/group.ts";
import type { ClaimLine, ClaimList, Speaker, SpeakerClass } from "../claims/model.ts";
import { sayReasons } from "../claims/terminal.ts";
import { sayVoice } from "../claims/voices.ts";
import { sayClass, speakerClasses } from "../claims/words.ts";
import { fold } from "../fold.ts";
import { type ReportCount, sayReports } from "../independent.ts";
import { cite, writeChain } from "./cite.ts";
import { escapeHtml } from "./escape.ts";
import type { Marks } from "./marks.ts";

const wordsLength = 1000;
/** Speakers that everybody reads; the others are folded away, the outlets' own words apart from them. */
const mainSpeakers = 5;
/** From here on the browser lays out only what is in view. */
const manyClaims = 300;

/** A page stays one that a browser opens at once; `sitrep claims` lists any number. */
const mostClaims = 4000;

/** What of the list is on the page. */
export interface ShownClaims {
  readonly groups: readonly ClaimGroup[];
  readonly lines: readonly ClaimLine[];
  /** How many claims are left out. */
  readonly more: number;
  readonly reports: ReportCount;
}

/** All claims under their speakers; of very many those of as many speakers as fit. */
export function chooseClaims({ lines, reports, independent }: ClaimList): ShownClaims {
  let room = mostClaims;
  const groups = groupClaims(lines, "speaker").filter(({ lines: own }) => {
    room -= own.length;
    return room >= 0;
  });
  const shown = linesOf(groups);
  return {
    groups,
    lines: shown,
    more: lines.length - shown.length,
    reports: { reports, independent },
  };
}

/** The filters, the count and the list. */
export function writeClaims(claims: ShownClaims, marks: Marks): string {
  const { groups, lines, more, reports } = claims;
  if (lines.length + more === 0) return "<p>No claim was made out.</p>";
  const choices = choicesOf(lines);
  const outlets = groups.filter(({ speaker }) => speaker?.kind === "outlet");
  const others = groups.filter(({ speaker }) => speaker?.kind !== "outlet");
  const write = (some: readonly ClaimGroup[]) =>
    some.map((group) => writeGroup(group, { choices, marks })).join("");
  const rest = others.slice(mainSpeakers);
  const size = `${count(lines.length, "claim")} in ${sayReports(reports)}`;
  return `${writeFilters(choices)}
<p id="claims-count" role="status">${size}.</p>
<p class="how">Quotation marks stand where the report has them; all else is in the report\u2019s words.${sayMore(more)}</p>
<div id="claims"${lines.length > manyClaims ? ' class="many"' : ""}>
${write(others.slice(0, mainSpeakers))}${foldAway(`${count(rest.length, "more speaker")}: ${sizeOf(linesOf(rest))}`, write(rest))}${foldAway(`What the outlets say in their own words: ${sizeOf(linesOf(outlets))}`, write(outlets))}
</div>`;
}

function sayMore(more: number): string {
  if (more === 0) return "";
  const [are, them] = more === 1 ? ["is", "it"] : ["are", "them"];
  return ` ${count(more, "further claim")} ${are} not on this page: sitrep claims lists ${them}.`;
}

function linesOf(groups: readonly ClaimGroup[]): readonly ClaimLine[] {
  return groups.flatMap(({ lines }) => lines);
}

function foldAway(summary: string, body: string): string {
  return body === "" ? "" : `<details><summary>${escapeHtml(summary)}</summary>${body}</details>`;
}

/** What there is to choose from; a speaker's number is what its claims carry. */
interface Choices {
  readonly speakers: readonly { readonly speaker: Speaker; readonly claims: number }[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly classes: readonly SpeakerClass[];
  readonly stances: readonly Stance[];
  /** The place of a report among all. */
  readonly indexOf: ReadonlyMap<ReportId, number>;
}

function choicesOf(lines: readonly ClaimLine[]): Choices {
  const said = lines.flatMap((line) => uniqueSpeakers(line));
  const speakers = [...groupBy(said, ({ key }) => key).values()].flatMap((all) => {
    const [speaker] = all;
    return speaker === undefined ? [] : [{ speaker, claims: all.length }];
  });
  const classes = new Set(lines.flatMap(classesOf));
  const used = new Set(lines.map(({ stance }) => stance));
  speakers.sort((a, b) => compareText(fold(a.speaker.name), fold(b.speaker.name)));
  return {
    speakers,
    numberOf: new Map(speakers.map(({ speaker }, index) => [speaker.key, index])),
    classes: speakerClasses.filter((name) => classes.has(name)),
    stances: stances.filter((stance) => used.has(stance)),
    indexOf: new Map(lines.map(({ report, reportIndex }) => [report, reportIndex])),
  };
}

function uniqueSpeakers(line: ClaimLine): readonly Speaker[] {
  return [...new Map(speakersOf(line).map((speaker) => [speaker.key, speaker])).values()];
}

function classesOf({ chain, class: own }: ClaimLine): readonly SpeakerClass[] {
  return chain.length === 0 ? [own] : [...new Set(chain.map((hop) => hop.class))];
}

/** Shown by the script, for without it they do nothing. No form: nothing is sent anywhere. */
function writeFilters(choices: Choices): string {
  const classes = choices.classes.map((name) => option(name, capital(sayClass(name))));
  const ways = choices.stances.map((stance) => option(stance, capital(stanceWords[stance])));
  return `<div id="claims-filters" class="filters" role="search" aria-label="Filter the claims" hidden>
<label>Speaker <select data-by="k"><option value="">Anybody</option>${speakerOptions(choices)}</select></label>
<label>Class of source <select data-by="c"><option value="">Any class</option>${classes.join("")}</select></label>
<label>Stance <select data-by="s"><option value="">Any stance</option>${ways.join("")}</select></label>
<label>Words <input type="search" data-by="w" autocomplete="off" spellcheck="false"></label>
<label>Channel <input type="search" data-by="h" autocomplete="off" spellcheck="false"></label>
<button type="button" id="claims-clear">Show all</button>
</div>`;
}

const optionGroups: readonly (readonly [Speaker["kind"], string])[] = [
  ["named", "Named"],
  ["described", "Described, in one report"],
  ["open", "Pronouns"],
  ["outlet", "Outlets in their own words"],
];

function speakerOptions({ speakers, numberOf }: Choices): string {
  return optionGroups
    .map(([kind, label]) => {
      const own = speakers.filter(({ speaker }) => speaker.kind === kind);
      const options = own.map(({ speaker, claims }) =>
        option(String(numberOf.get(speaker.key) ?? ""), sayChoice(speaker, claims)),
      );
      return options.length === 0
        ? ""
        : `<optgroup label="${label}">${options.join("")}</optgroup>`;
    })
    .join("");
}

const choiceLength = 60;

function sayChoice({ name, where }: Speaker, claims: number): string {
  const place = where === undefined ? "" : `, ${where}`;
  return `${abridge(capital(name), choiceLength)}${place} (${claims})`;
}

function option(value: string, text: string): string {
  return `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`;
}

interface Setting {
  readonly choices: Choices;
  readonly marks: Marks;
}

function writeGroup(group: ClaimGroup, setting: Setting): string {
  const beside =
    group.beside === undefined ? "" : ` <span class="kind">${escapeHtml(group.beside)}</span>`;
  const size =
    group.lines.length === 1
      ? ""
      : `<p class="through"><span class="shown"></span>${escapeHtml([`${group.size}.`, ...group.notes].join(" "))}</p>`;
  return `<section class="speaker"><h3 dir="auto">${escapeHtml(group.title)}${beside}</h3>${size}
<ul class="said">${group.lines.map((line) => writeLine(line, setting)).join("")}</ul></section>
`;
}

function writeLine(line: ClaimLine, { choices, marks }: Setting): string {
  const keys = uniqueSpeakers(line).map(({ key }) => choices.numberOf.get(key));
  const caution =
    line.caution === undefined ? "" : ` <span class="tag warn">${escapeHtml(line.caution)}</span>`;
  const element = line.attribution === "direct" ? "q" : "span";
  const words = escapeHtml(abridge(line.words, wordsLength));
  const after =
    line.after === undefined
      ? ""
      : ` <span class="soft" dir="auto">${escapeHtml(sayAfter(line.after))}</span>`;
  const chain = [
    { name: line.outlet.name, kind: undefined },
    ...line.chain.map(({ source }) => source),
  ];
  return `<li data-k="${keys.join(" ")}" data-c="${classesOf(line).join(" ")}" data-s="${line.stance}" data-h="${escapeHtml(fold(line.channel ?? ""))}" data-r="${line.reportIndex}"${writeText(line, choices)}><span class="stance">${escapeHtml(line.act)}</span>${caution} <${element} class="words" dir="auto">${words}</${element}>${after} <span class="through">${writeChain(chain)}${writeChannel(line)} ${cite(line.note, marks)}${writeVoice(line)}</span>${writeReasons(line)}</li>`;
}

/** Which other report a copy is the text of, so that the filters count both as one. */
function writeText({ report, text }: ClaimLine, { indexOf }: Choices): string {
  const index = text === report ? undefined : indexOf.get(text);
  return index === undefined ? "" : ` data-t="${index}"`;
}

function writeChannel({ channel }: ClaimLine): string {
  return channel === undefined
    ? ""
    : ` <span class="kind" dir="auto">channel \u201c${escapeHtml(channel)}\u201d</span>`;
}

/** Copies of one text are one voice, and a reader who counts lines should see it. */
function writeVoice(line: ClaimLine): string {
  const voice = sayVoice(line);
  return voice === undefined ? "" : ` <span class="kind">${escapeHtml(voice)}</span>`;
}

/** Why words that name nobody were taken for somebody, for whoever asks. */
function writeReasons(line: ClaimLine): string {
  const reasons = sayReasons(line).map((reason) => `<p dir="auto">${escapeHtml(reason)}</p>`);
  return reasons.length === 0
    ? ""
    : `<details class="reason"><summary>why</summary>${reasons.join("")}</details>`;
}
