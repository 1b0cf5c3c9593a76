// Which entities the reports name, as against those they only describe ("officials", "the gunmen").

import type { EntityId } from "../model/ids.ts";
import type { Situation } from "../model/situation.ts";

/** The entities that at least one mention names. */
export function namedEntities({ extractions, entityOf }: Situation): ReadonlySet<EntityId> {
  const named = new Set<EntityId>();
  for (const { mentions } of extractions) {
    for (const { id, form } of mentions) {
      const entity = form === "name" ? entityOf.get(id) : undefined;
      if (entity !== undefined) named.add(entity);
    }
  }
  return named;
}
