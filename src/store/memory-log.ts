// A log for one run: what a command reads, it keeps in memory and forgets at its end.

import type { Entry } from "../model/entry.ts";
import { entryKey, type Log } from "./log.ts";

/** A log that lasts as long as the process. */
export function memoryLog(): Log {
  const entries: Entry[] = [];
  const keys = new Set<string>();
  return {
    async append(added) {
      for (const entry of added) {
        const key = entryKey(entry);
        if (keys.has(key)) continue;
        keys.add(key);
        entries.push(entry);
      }
      return entries.length;
    },
    async read(asOf = entries.length) {
      return entries.slice(0, asOf);
    },
  };
}
