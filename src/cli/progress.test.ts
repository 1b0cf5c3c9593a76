import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startProgress } from "./progress.ts";
import { openTerminal } from "./terminal.ts";

describe("progress", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
  afterEach(() => void vi.useRealTimers());

  it("is silent in a pipe, when quiet, and while it is quick", () => {
    expect(shown({ watched: false, quiet: false, stepMs: 500 })).toBe("");
    expect(shown({ watched: true, quiet: true, stepMs: 500 })).toBe("");
    expect(shown({ watched: true, quiet: false, stepMs: 50 })).toBe("");
  });

  it("counts the reports and leaves nothing behind", () => {
    const text = shown({ watched: true, quiet: false, stepMs: 200 });
    expect(text).toContain("2 of 4 reports");
    expect(text).toContain("[########################] 4 of 4 reports");
    expect(text.endsWith("\r\u001b[K")).toBe(true);
  });

  it("leaves nothing behind when interrupted, and the signal goes on", () => {
    const kill = vi.spyOn(process, "kill").mockReturnValue(true);
    let text = "";
    const writeError = (more: string) => {
      text += more;
    };
    const progress = startProgress(
      { ...openTerminal(process, false), watched: true, writeError },
      false,
    );
    vi.advanceTimersByTime(500);
    progress.step(1, 4);
    expect(text).toContain("1 of 4 reports");
    process.emit("SIGINT");
    expect(text.endsWith("\r\u001b[K")).toBe(true);
    expect(kill).toHaveBeenCalledWith(process.pid, "SIGINT");
    expect(process.listenerCount("SIGINT")).toBe(0);
    kill.mockRestore();
  });
});

interface Show {
  readonly watched: boolean;
  readonly quiet: boolean;
  readonly stepMs: number;
}

function shown({ watched, quiet, stepMs }: Show): string {
  let text = "";
  const writeError = (more: string) => {
    text += more;
  };
  const progress = startProgress({ ...openTerminal(process, false), watched, writeError }, quiet);
  for (const done of [1, 2, 3, 4]) {
    vi.advanceTimersByTime(stepMs);
    progress.step(done, 4);
  }
  progress.end();
  return text;
}
