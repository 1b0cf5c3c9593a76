// The commands, their arguments and options. What each does is in its own file, loaded when it is asked for.

import { Command, CommanderError, Option } from "commander";
import { addActorOptions } from "./actor-options.ts";
import { addClaimOptions } from "./claim-options.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { addFigureOptions } from "./figure-options.ts";
import {
  actorsHelp,
  briefHelp,
  claimsHelp,
  explainHelp,
  figuresHelp,
  programHelp,
  readHelp,
  recordHelp,
  timelineHelp,
} from "./help.ts";
import { addInputOptions, addReadingOptions } from "./input-options.ts";
import { refuse } from "./messages.ts";
import { openTerminal, type Terminal } from "./terminal.ts";
import { addTimelineOptions } from "./timeline-options.ts";
import { version } from "./version.ts";

/** Does what the arguments of this process ask, and gives the exit code. */
export async function runProgram(process: NodeJS.Process): Promise<ExitCode> {
  const asked = process.argv.slice(2);
  const terminal = openTerminal(process, !asked.includes("--no-color"));
  let code: ExitCode = exitCodes.done;
  const program = makeProgram(terminal, async (act) => {
    code = await act();
  });
  if (asked.length === 0) {
    program.outputHelp({ error: true });
    return exitCodes.misused;
  }
  try {
    await program.parseAsync(asked, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? code : exitCodes.misused;
    throw error;
  }
}

type Perform = (act: () => Promise<ExitCode>) => Promise<void>;

function makeProgram(terminal: Terminal, perform: Perform): Command {
  const program = shape(new Command("sitrep"), terminal)
    .description(
      "Makes a situation record of news reports: every figure, every claim with who says so.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [COMMAND]", "print the help of a command")
    .addHelpText("after", programHelp);
  addRecord(program, terminal, perform);
  addBrief(program, terminal, perform);
  addClaims(program, terminal, perform);
  addFigures(program, terminal, perform);
  addTimeline(program, terminal, perform);
  addActors(program, terminal, perform);
  addExplain(program, terminal, perform);
  addRead(program, terminal, perform);
  return program;
}

function addRecord(program: Command, terminal: Terminal, perform: Perform): void {
  const command = beginCommand(program, terminal, "record [INPUT...]")
    .summary("the record, for programs: JSON, JSONL or notation")
    .description("Reads the reports and prints their situation record on standard output.")
    .addOption(
      new Option("-f, --format <format>", "how to print it")
        .choices(["json", "jsonl", "notation"])
        .default("json"),
    );
  addInputOptions(command)
    .addHelpText("after", recordHelp)
    .action((names: string[], options) =>
      perform(async () => (await import("./record.ts")).record(names, options, terminal)),
    );
}

function addBrief(program: Command, terminal: Terminal, perform: Perform): void {
  const command = beginCommand(program, terminal, "brief [INPUT...]")
    .summary("the situation, for a person: on the terminal, as Markdown or as a page")
    .description(
      "Reads the reports and prints what happened, the figures side by side with who says so, and what is disputed. Every line says which report and sentence it rests on.",
    )
    .addOption(
      new Option(
        "-f, --format <format>",
        "how to print it; without it, what the ending of FILE says, else terminal",
      ).choices(["terminal", "md", "html"]),
    )
    .option("-o, --output <file>", "write to FILE instead of standard output");
  addInputOptions(command)
    .addHelpText("after", briefHelp)
    .action((names: string[], options) =>
      perform(async () => (await import("./brief.ts")).brief(names, options, terminal)),
    );
}

function addClaims(program: Command, terminal: Terminal, perform: Perform): void {
  const command = beginCommand(program, terminal, "claims [INPUT...]")
    .summary("who said what: by speaker, class, stance, channel or words")
    .description(
      "Reads the reports and lists every claim with who says so, hop by hop, how, in which words and where. What the outlets say in their own voice stands under the outlet.",
    );
  addInputOptions(addClaimOptions(command))
    .addHelpText("after", claimsHelp)
    .action((names: string[], options) =>
      perform(async () => (await import("./claims.ts")).claims(names, options, terminal)),
    );
}

function addFigures(program: Command, terminal: Terminal, perform: Perform): void {
  const command = beginCommand(program, terminal, "figures [INPUT...]")
    .summary("how many: each question with all its answers, as intervals and tables")
    .description(
      "Reads the reports and prints, for each event and measure, every answer on one scale with who gives it and how it stands to the others. Nothing is merged, nothing chosen.",
    );
  addInputOptions(addFigureOptions(command))
    .addHelpText("after", figuresHelp)
    .action((names: string[], options) =>
      perform(async () => (await import("./figures.ts")).figures(names, options, terminal)),
    );
}

function addTimeline(program: Command, terminal: Terminal, perform: Perform): void {
  const command = beginCommand(program, terminal, "timeline [INPUT...]")
    .summary("what happened when, on one axis of days; soft ends shown as soft")
    .description(
      "Reads the reports and prints every event by the day it was, as far as the reports say: a day, bounds, or no date at all. No date is made up.",
    );
  addInputOptions(addTimelineOptions(command))
    .addHelpText("after", timelineHelp)
    .action((names: string[], options) =>
      perform(async () => (await import("./timeline.ts")).timeline(names, options, terminal)),
    );
}

function addActors(program: Command, terminal: Terminal, perform: Perform): void {
  const command = beginCommand(program, terminal, "actors [INPUT...]")
    .summary("who is in it: names, roles and sides, on whose word")
    .description(
      "Reads the reports and prints whom they name, whoever is spoken of most first: all forms of the name, roles, who stands with or against whom and since when, each on whose word, and how much they say and do.",
    );
  addInputOptions(addActorOptions(command))
    .addHelpText("after", actorsHelp)
    .action((names: string[], options) =>
      perform(async () => (await import("./actors.ts")).actors(names, options, terminal)),
    );
}

function addExplain(program: Command, terminal: Terminal, perform: Perform): void {
  const command = beginCommand(program, terminal, "explain <ID> [INPUT...]")
    .summary("why a line of the record is there: its words, its rules, its reasons")
    .description(
      "Prints the exact words a claim, figure, event, entity, relation, verdict, mention or report rests on, the rules that made it, and why it was joined with or set against others.",
    );
  addInputOptions(command)
    .addHelpText("after", explainHelp)
    .action((id: string, names: string[], options) =>
      perform(async () => (await import("./explain.ts")).explain({ id, names }, options, terminal)),
    );
}

function addRead(program: Command, terminal: Terminal, perform: Perform): void {
  const command = beginCommand(program, terminal, "read [INPUT...]")
    .summary("what stands in each sentence: words, tags, tree and names")
    .description(
      "Reads the reports and prints what everything else rests on: sentences, words with their tags and lemmas, the dependency tree, names. For a look at why something was understood so, and for other tools.",
    )
    .addOption(
      new Option("-f, --format <format>", "how to print it")
        .choices(["text", "conllu", "json"])
        .default("text"),
    )
    .option("--plain", "sentences and words alone, from tables, without the reading model");
  addReadingOptions(command)
    .addHelpText("after", readHelp)
    .action((names: string[], options) =>
      perform(async () => (await import("./read.ts")).read(names, options, terminal)),
    );
}

function beginCommand(program: Command, terminal: Terminal, nameAndArguments: string): Command {
  return shape(program.command(nameAndArguments), terminal).helpOption(
    "-h, --help",
    "print this help",
  );
}

function shape(command: Command, terminal: Terminal): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ helpWidth: Math.min(terminal.width, 100) })
    .configureOutput({
      writeOut: terminal.write,
      writeErr: terminal.writeError,
      outputError: (text) => void refuse(terminal, `${oneLine(text)} ${helpHint(command)}`),
    });
}

// Commander says "error: unknown option '--nope'\n(Did you mean --no-color?)\n".
function oneLine(text: string): string {
  const [said = "", ...more] = text
    .replace(/^error: /u, "")
    .trim()
    .split("\n");
  const sentence = said.replace(/\.$/u, "");
  return more.length === 0
    ? `${sentence}.`
    : `${sentence}. ${more.join(" ").replace(/^\((.*)\)$/u, "$1")}`;
}

function helpHint(command: Command): string {
  const name = command.parent === null ? "sitrep" : `sitrep ${command.name()}`;
  return `Run '${name} --help' for what it takes.`;
}
