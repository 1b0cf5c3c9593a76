// A counter on standard error while reports are read: only for a person, only where it takes a while, erased at the end and when interrupted.

import type { Terminal } from "./terminal.ts";

export interface Progress {
  readonly step: (done: number, total: number) => void;
  readonly end: () => void;
}

const patienceMs = 300;
const refreshMs = 50;
const barWidth = 24;
const erased = "\r\u001b[K";

/** A progress bar that shows itself after 300 ms, or one that never does where nobody watches. */
export function startProgress(terminal: Terminal, quiet: boolean): Progress {
  if (quiet || !terminal.watched) return { step: () => undefined, end: () => undefined };
  const started = performance.now();
  let shownAt: number | undefined;
  return {
    step: (done, total) => {
      const now = performance.now();
      if (now - (shownAt ?? started) < (shownAt === undefined ? patienceMs : refreshMs)) return;
      if (shownAt === undefined) process.once("SIGINT", interrupted);
      shownAt = now;
      terminal.writeError(`${erased}${progressLine(done, total)}`);
    },
    end: () => {
      process.off("SIGINT", interrupted);
      if (shownAt !== undefined) terminal.writeError(erased);
    },
  };

  function interrupted(): void {
    terminal.writeError(erased);
    // With nobody listening any more the signal ends the process, as it would have without a bar.
    process.kill(process.pid, "SIGINT");
  }
}

function progressLine(done: number, total: number): string {
  const filled = Math.round((done / Math.max(total, 1)) * barWidth);
  return `reading [${"#".repeat(filled)}${"-".repeat(barWidth - filled)}] ${done} of ${total} reports`;
}
