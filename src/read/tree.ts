// Asks a reading's dependency tree, all by token index. Nothing here needs a model: where the reading has no tree every
// answer is `undefined` or empty. A tree from anywhere is taken as it comes: a head outside of the sentence counts as
// none, and a circle is cut where it closes, so that every walk ends.
// Who does what, where the tree leaves it implicit, is left to participants.ts.

import type { Reading, Sentence } from "../model/reading.ts";
import type { Span } from "../model/span.ts";

/** The way between two words: up from the first to the word above both, and down to the second; each end included. */
export interface TreePath {
  readonly up: readonly number[];
  /** The word above both; the last of `up` and the first of `down`. */
  readonly top: number;
  readonly down: readonly number[];
}

/** What to leave out below a word: relations, with their subtree. */
export interface SubtreeOptions {
  readonly without?: readonly string[];
}

/**
 * The tree of a reading. A relation asked for by its universal part (`nsubj`) is meant with all its subtypes
 * (`nsubj:pass`); asked for in full it is meant alone. Lists are in text order.
 */
export interface Tree {
  /** Index of the word it hangs on; `undefined` for a root. */
  head(token: number): number | undefined;
  /** The full relation to the head, `nsubj:pass`; `root` for a root. */
  label(token: number): string | undefined;
  /** Its universal part, `nsubj`. */
  relation(token: number): string | undefined;
  /** Whether the word hangs on its head by one of these. */
  is(token: number, ...relations: readonly string[]): boolean;
  /** What hangs on a word, by any relation or by these. */
  children(token: number, ...relations: readonly string[]): readonly number[];
  /** The first of them. */
  child(token: number, ...relations: readonly string[]): number | undefined;
  /** The words above, the nearest first. */
  ancestors(token: number): readonly number[];
  /** Whether `other` stands somewhere below `token`. A word is not below itself. */
  hasDescendant(token: number, other: number): boolean;
  /** A word with all below it. */
  subtree(token: number, options?: SubtreeOptions): readonly number[];
  /** From the first to the last character of its subtree. */
  span(token: number, options?: SubtreeOptions): Span | undefined;
  /** `undefined` where no word is above both. */
  path(from: number, to: number): TreePath | undefined;
  /** The word of a sentence that hangs on none; the first where there are several. */
  rootOf(sentence: Sentence): number | undefined;
}

/** The tree of a reading, made when first asked for. */
export function treeOf(reading: Reading): Tree {
  const known = trees.get(reading);
  if (known !== undefined) return known;
  const tree = makeTree(reading);
  trees.set(reading, tree);
  return tree;
}

const trees = new WeakMap<Reading, Tree>();

const none = -1;

function makeTree(reading: Reading): Tree {
  const arcs = reading.tree.length === reading.tokens.length ? reading.tree : [];
  const heads = soundHeads(reading, arcs.length);
  const up = upwards(heads);
  const relations = relationsOf(arcs);
  const down = downwards(heads, relations.is);
  return { ...relations, ...up, ...down, span: spansOf(reading, down.subtree) };
}

type Relations = Pick<Tree, "label" | "relation" | "is">;

function relationsOf(arcs: Reading["tree"]): Relations {
  const universal = universalParts();
  const label = (token: number): string | undefined => arcs[token]?.label;
  const relation = (token: number): string | undefined => {
    const full = label(token);
    return full === undefined ? undefined : universal(full);
  };
  const is = (token: number, ...relations: readonly string[]): boolean => {
    const full = label(token);
    return full !== undefined && (relations.includes(full) || relations.includes(universal(full)));
  };
  return { label, relation, is };
}

type Upwards = Pick<Tree, "head" | "ancestors" | "hasDescendant" | "path" | "rootOf">;

function upwards(heads: Int32Array): Upwards {
  const within = (token: number): boolean => token >= 0 && token < heads.length;
  const head = (token: number): number | undefined => real(heads[token]);

  function ancestors(token: number): readonly number[] {
    const found: number[] = [];
    for (let at = head(token); at !== undefined; at = head(at)) found.push(at);
    return found;
  }

  function hasDescendant(token: number, other: number): boolean {
    for (let at = head(other); at !== undefined; at = head(at)) if (at === token) return true;
    return false;
  }

  function path(from: number, to: number): TreePath | undefined {
    if (!within(from) || !within(to)) return undefined;
    const up = [from, ...ancestors(from)];
    const down = [to, ...ancestors(to)];
    const above = new Set(down);
    const at = up.findIndex((token) => above.has(token));
    const top = up[at];
    if (top === undefined) return undefined;
    const turned = down.slice(0, down.indexOf(top) + 1).reverse();
    return { up: up.slice(0, at + 1), top, down: turned };
  }

  function rootOf({ firstToken, endToken }: Sentence): number | undefined {
    for (let at = firstToken; at < Math.min(endToken, heads.length); at++)
      if (heads[at] === none) return at;
    return undefined;
  }

  return { head, ancestors, hasDescendant, path, rootOf };
}

type Downwards = Pick<Tree, "children" | "child" | "subtree">;

function downwards(heads: Int32Array, is: Tree["is"]): Downwards {
  const { first, next } = linkChildren(heads);

  function children(token: number, ...relations: readonly string[]): readonly number[] {
    const found: number[] = [];
    for (let at = first[token] ?? none; at !== none; at = next[at] ?? none)
      if (relations.length === 0 || is(at, ...relations)) found.push(at);
    return found;
  }

  function child(token: number, ...relations: readonly string[]): number | undefined {
    for (let at = first[token] ?? none; at !== none; at = next[at] ?? none)
      if (relations.length === 0 || is(at, ...relations)) return at;
    return undefined;
  }

  function subtree(token: number, { without = [] }: SubtreeOptions = {}): readonly number[] {
    if (token < 0 || token >= heads.length) return [];
    const found = [token];
    for (let at = 0; at < found.length; at++)
      for (
        let below = first[found[at] ?? none] ?? none;
        below !== none;
        below = next[below] ?? none
      )
        if (without.length === 0 || !is(below, ...without)) found.push(below);
    return found.sort((a, b) => a - b);
  }

  return { children, child, subtree };
}

function spansOf({ tokens }: Reading, subtree: Tree["subtree"]): Tree["span"] {
  return (token, options) => {
    const words = subtree(token, options);
    const start = tokens[words[0] ?? none]?.start;
    const end = tokens[words.at(-1) ?? none]?.end;
    return start === undefined || end === undefined ? undefined : { start, end };
  };
}

function real(index: number | undefined): number | undefined {
  return index === undefined || index === none ? undefined : index;
}

/** Heads with those outside of the sentence left out and every circle cut. */
function soundHeads({ tree, sentences }: Reading, length: number): Int32Array {
  const heads = new Int32Array(length).fill(none);
  // 0 not yet met, else the number of the walk that met it.
  const met = new Int32Array(length);
  for (const { firstToken, endToken } of sentences) {
    for (let token = firstToken; token < Math.min(endToken, length); token++) {
      const given = tree[token]?.head ?? none;
      if (given >= firstToken && given < endToken) heads[token] = given;
    }
    for (let token = firstToken; token < Math.min(endToken, length); token++)
      cutCircle(heads, met, token);
  }
  return heads;
}

function cutCircle(heads: Int32Array, met: Int32Array, token: number): void {
  const walk = token + 1;
  for (let at = token; met[at] === 0; ) {
    met[at] = walk;
    const above = heads[at] ?? none;
    if (above === none) return;
    if (met[above] === walk) heads[at] = none;
    at = above;
  }
}

/** First child and next sibling of each word, in text order. */
function linkChildren(heads: Int32Array): {
  readonly first: Int32Array;
  readonly next: Int32Array;
} {
  const first = new Int32Array(heads.length).fill(none);
  const next = new Int32Array(heads.length).fill(none);
  for (let token = heads.length - 1; token >= 0; token--) {
    const head = heads[token] ?? none;
    if (head === none) continue;
    next[token] = first[head] ?? none;
    first[head] = token;
  }
  return { first, next };
}

/** Gives the part of a label before its colon; each label is cut once. */
function universalParts(): (label: string) => string {
  const parts = new Map<string, string>();
  return (label) => {
    const known = parts.get(label);
    if (known !== undefined) return known;
    const colon = label.indexOf(":");
    const part = colon < 0 ? label : label.slice(0, colon);
    parts.set(label, part);
    return part;
  };
}
