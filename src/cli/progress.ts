// A counter on standard error while reports are read: only for a person, only where it takes a while, erased at the end.

import type { Terminal } from "./terminal.ts";

export interface Progress {
  readonly step: (done: number, total: number) => void;
  readonly end: () => void;
}

const patienceMs = 300;
const refreshMs = 50;
const barWidth = 24;

/** A progress bar that shows itself after 300 ms, or one that never does where nobody watches. */
export function startProgress(terminal: Terminal, quiet: boolean): Progress {
  if (quiet || !terminal.watched) return { step: () => undefined, end: () => undefined };
  const started = performance.now();
  let shownAt: number | undefined;
  return {
    step: (done, total) => {
      const now = performance.now();
      if (now - (shownAt ?? started) < (shownAt === undefined ? patienceMs : refreshMs)) return;
      shownAt = now;
      terminal.writeError(`\r\u001b[K${progressLine(done, total)}`);
    },
    end: () => {
      if (shownAt !== undefined) terminal.writeError("\r\u001b[K");
    },
  };
}

function progressLine(done: number, total: number): string {
  const filled = Math.round((done / Math.max(total, 1)) * barWidth);
  return `reading [${"#".repeat(filled)}${"-".repeat(barWidth - filled)}] ${done} of ${total} reports`;
}
