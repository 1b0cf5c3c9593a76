// The offices and descriptions of an actor, each on whose word: that of the claims which tell it, else of the reports that set
// it before the name.

import type { Entity, EntityRole } from "../../model/entity.ts";
import { groupBy } from "../../model/group-by.ts";
import { sayRole } from "../brief/actors.ts";
import {
  type BriefContext,
  boundNotes,
  chainOf,
  claimsOf,
  noteOfSpan,
  notesOf,
} from "../brief/context.ts";
import type { Note } from "../brief/model.ts";
import { plainSlice } from "../brief/plain.ts";
import { saySayer } from "../brief/sayer.ts";
import { count, listed } from "../brief/words.ts";
import { fold } from "../fold.ts";
import type { ActorRole } from "./model.ts";

/** The roles with their footnotes, one a wording. */
export function tellRoles(entity: Entity, context: BriefContext): readonly ActorRole[] {
  const titled = groupBy(titlesOf(entity, context), ({ title }) => title);
  const roles = entity.roles.map((role) =>
    tellRole(role, titled.get(fold(role.title)) ?? [], context),
  );
  return [...new Map(roles.map((role) => [role.words, role])).values()].filter(
    ({ words }) => words !== "",
  );
}

/** A title that stands with the name, and where. */
interface Titled {
  /** Folded. */
  readonly title: string;
  readonly outlet: string;
  readonly note: Note;
}

function titlesOf(entity: Entity, context: BriefContext): readonly Titled[] {
  return entity.mentions.flatMap((id) => {
    const found = context.mentions.get(id);
    const cited = found && context.reportOf.get(found.report);
    const title = found?.mention.title;
    if (cited === undefined || found === undefined || title === undefined) return [];
    const note = noteOfSpan(found.report, found.mention, context);
    if (note === undefined) return [];
    return [{ title: fold(plainSlice(cited.text, title)), outlet: cited.name, note }];
  });
}

function tellRole(role: EntityRole, titled: readonly Titled[], context: BriefContext): ActorRole {
  const words = sayRole(role, context);
  const claims = claimsOf(role.claims, context);
  if (claims.length === 0) {
    const notes = boundNotes(titled.map(({ note }) => note));
    return { words, saidBy: sayFew(titled.map(({ outlet }) => outlet)), claims: [], notes };
  }
  return {
    words,
    saidBy: sayFew(claims.map((claim) => saySayer(chainOf(claim, context)))),
    claims: claims.map(({ id }) => id),
    notes: notesOf(claims, context),
  };
}

const saidByShown = 2;

/** `Coast Herald, report 002 and 3 others`. */
function sayFew(names: readonly string[]): string {
  const each = [...new Set(names)];
  const more = each.length - saidByShown;
  return listed(more > 0 ? [...each.slice(0, saidByShown), count(more, "other")] : each);
}
