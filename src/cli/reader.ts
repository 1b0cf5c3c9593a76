// The reader a command reads with, or what to say where its model cannot be used.

import { readerFor } from "../app/load-reader.ts";
import type { Reader } from "../model/reading.ts";

/** The reader, or in one line why there is none. */
export async function readerOrReason(plain: boolean): Promise<Reader | string> {
  try {
    return await readerFor({ plain });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
