// Binary search. Here because layers that do not know each other need it.

/** How many elements at the head of a list hold, where none holds after one that does not: by binary search. */
export function countLeading<Element>(
  list: readonly Element[],
  holds: (element: Element) => boolean,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const element = list[middle];
    if (element !== undefined && holds(element)) low = middle + 1;
    else high = middle;
  }
  return low;
}
