// The timeline for programs: an object an event.

import type { Moment } from "./model.ts";

/** What a program gets of an event. */
export function momentForPrograms({ entry, time, ...moment }: Moment): object {
  return {
    ...moment,
    what: entry.what,
    where: entry.where,
    time: time && {
      edtf: time.edtf,
      earliest: time.earliest,
      latest: time.latest,
      basis: time.basis,
    },
    when: entry.when,
    figures: entry.figures,
    caution: entry.caution,
  };
}
