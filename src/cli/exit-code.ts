// What the process says to the shell when it ends. `sitrep --help` lists the same three.

/** All was read; something was lost or the machine failed; the user asked wrongly. */
export const exitCodes = { done: 0, lost: 1, misused: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
