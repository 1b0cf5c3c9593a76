// The terminal as the commands see it: where output, messages and progress go, and what the screen can show.

import { createColors } from "picocolors";

/** Colours as functions; each gives its text back unchanged where colour is off. */
type Paint = ReturnType<typeof createColors>;

export interface Terminal {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Columns of standard output. */
  readonly width: number;
  /** Whether a person watches standard error. */
  readonly watched: boolean;
  readonly paint: Paint;
  readonly paintError: Paint;
}

/** The terminal this process runs in. `colour` is false where the user said so. */
export function openTerminal(process: NodeJS.Process, colour: boolean): Terminal {
  const { stdout, stderr, env } = process;
  return {
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    width: widthOf(stdout, env),
    watched: stderr.isTTY === true,
    paint: createColors(colour && wantsColour(stdout, env)),
    paintError: createColors(colour && wantsColour(stderr, env)),
  };
}

const defaultWidth = 80;
const narrowest = 40;

function widthOf(stdout: NodeJS.WriteStream, { COLUMNS = "" }: NodeJS.ProcessEnv): number {
  const stated = Number.parseInt(COLUMNS, 10);
  const columns = stdout.isTTY ? stdout.columns || stated : stated;
  return Number.isFinite(columns) && columns > 0 ? Math.max(columns, narrowest) : defaultWidth;
}

// https://no-color.org: any value but the empty one turns colour off.
function wantsColour(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = env;
  if (NO_COLOR !== "") return false;
  if (FORCE_COLOR !== "" && FORCE_COLOR !== "0") return true;
  return stream.isTTY === true && TERM !== "dumb";
}
