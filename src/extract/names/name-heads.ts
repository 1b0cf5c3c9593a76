// Words that head a name and tell its kind: such a word is no part of a person's name.

import { groupHeads } from "../../english/group-words.ts";
import { organisationHeads } from "../../english/organisation-words.ts";
import { facilityEndings, placeEndings } from "../../english/place-words.ts";

/** Whether a capitalised word heads the name of a body, a place, a facility or a group. */
export function isHeadWord(text: string): boolean {
  return (
    organisationHeads.has(text) ||
    placeEndings.has(text) ||
    facilityEndings.has(text) ||
    groupHeads.has(text)
  );
}
