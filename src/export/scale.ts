// A linear scale from zero with round ticks, in percent of the room a chart has.

export interface Scale {
  readonly ticks: readonly number[];
  /** Where a value stands, in percent from the left. */
  readonly at: (value: number) => number;
}

const left = 2;
const room = 88;

/** The scale that holds every value up to `largest`, with about four whole-number steps. */
export function makeScale(largest: number): Scale {
  const step = roundStep(Math.max(1, largest) / 4);
  const steps = Math.max(1, Math.ceil(Math.max(1, largest) / step));
  const end = step * steps;
  return {
    ticks: Array.from({ length: steps + 1 }, (_, index) => index * step),
    at: (value) => Math.round((left + (room * Math.min(value, end)) / end) * 100) / 100,
  };
}

/** The smallest of 1, 2 or 5 times a power of ten that is no less than the wish, and at least 1. */
function roundStep(wish: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, wish)));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= wish) ?? 10;
  return factor * power;
}
