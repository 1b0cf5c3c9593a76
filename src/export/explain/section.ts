// The form of an explanation: its line of the notation, then named sections; a section with nothing to say is left out.

import type { Lookup } from "./lookup.ts";

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The lines of an explanation. */
export function layOut(line: string, sections: readonly Section[]): readonly string[] {
  return [
    line,
    ...sections
      .filter((section) => section.lines.length > 0)
      .flatMap((section) => ["", section.title, ...section.lines.map((one) => `  ${one}`)]),
  ];
}

/** What each rule takes to mean what, by id. */
export function ruleLines(rules: readonly string[], lookup: Lookup): readonly string[] {
  return rules.map((id) => {
    const rule = lookup.rule(id);
    return rule === undefined ? id : `${id}: ${rule.about}`;
  });
}

/** `because ... (rule)`, and by whose judgement where a person decided. */
export function reasonOf(reason: {
  readonly rule: string;
  readonly because: string;
  readonly judgement?: string | undefined;
}): string {
  const by = reason.judgement === undefined ? reason.rule : `${reason.rule}, ${reason.judgement}`;
  return `${reason.because} (${by})`;
}
