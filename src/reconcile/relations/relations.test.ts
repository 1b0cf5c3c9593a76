// Which relations and offices follow from what reports say, over which stretches of time.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { publishedTime } from "../../ingest/published.ts";
import type { Situation } from "../../model/situation.ts";
import { tell, understand } from "../../pipeline.ts";

function situationOf(...texts: readonly string[]): Situation {
  return tell(
    texts.map((text, index) => ({
      kind: "extraction",
      extraction: understand(
        makeDocument({ text, ref: String(index), published: publishedTime("2031-05-20") }),
        reader,
      ),
    })),
  );
}

/** `allied Abel Mora -> Osman Velt, 2011..2014`, by name; a closed one without a day ends in `over`. */
function relationsIn({ relations, entities }: Situation): readonly string[] {
  const name = new Map<string, string>(entities.map((entity) => [entity.id, entity.name]));
  return relations
    .map(({ relation, a, b, from, until, over }) => {
      const course = `${from?.edtf ?? ""}..${until?.edtf ?? (over ? "over" : "")}`;
      return `${relation} ${[name.get(a), name.get(b)].join(" -> ")}, ${course}`;
    })
    .sort();
}

function rolesIn({ entities }: Situation): readonly string[] {
  return entities.flatMap(({ name, roles }) =>
    roles.map(({ title, status, until }) => [name, title, status, until?.edtf].join(", ")),
  );
}

describe("relations", () => {
  it("close an alliance where one turns against the other, and open the hostility", () => {
    expect(
      relationsIn(
        situationOf(
          "The Harbour Brigade is allied with the River Front.",
          "The Harbour Brigade declared war on the River Front on 12 May 2031.",
        ),
      ).map((line) => line.replace(/(allied) (.*) -> (.*),/u, "$1,")),
    ).toEqual(["allied, ..2031-05-12", "hostile Harbour Brigade -> River Front, 2031-05-12.."]);
  });

  it("close a membership where the alliance is told to have ended", () => {
    expect(
      relationsIn(
        situationOf(
          "The Harbour Brigade is a member of the River Front.",
          "The Harbour Brigade broke away from the River Front on 12 May 2031.",
        ),
      ).filter((line) => line.startsWith("member")),
    ).toEqual(["member Harbour Brigade -> River Front, ..2031-05-12"]);
  });

  it("are none of people without a name", () => {
    expect(relationsIn(situationOf("Gunmen attacked the Harbour Council."))).toEqual([]);
  });

  it("leave an ally told as one after a turn an ally again", () => {
    const lines = relationsIn(
      situationOf(
        "The Harbour Brigade declared war on the River Front on 12 May 2031.",
        "The Harbour Brigade joined forces with the River Front on 18 May 2031.",
      ),
    );
    expect(lines.some((line) => /^allied .*, 2031-05-18\.\.$/u.test(line))).toBe(true);
  });

  it("tell a place taken by another as lost by the first", () => {
    expect(
      relationsIn(
        situationOf(
          "The Harbour Brigade seized Selim Airport on 12 May 2031.",
          "The River Front recaptured Selim Airport on 14 May 2031.",
        ),
      ),
    ).toEqual([
      "controls Harbour Brigade -> Selim Airport, 2031-05-12..2031-05-14",
      "controls River Front -> Selim Airport, 2031-05-14..",
    ]);
  });

  it("are two where a place was held twice", () => {
    expect(
      relationsIn(
        situationOf(
          "The Harbour Brigade seized Selim Airport on 2 May 2031. The Harbour Brigade lost control of Selim Airport on 4 May 2031. The Harbour Brigade recaptured Selim Airport on 9 May 2031.",
        ),
      ),
    ).toEqual([
      "controls Harbour Brigade -> Selim Airport, 2031-05-02..2031-05-04",
      "controls Harbour Brigade -> Selim Airport, 2031-05-09..",
    ]);
  });

  it("are none of what is denied, planned, still to come or only once wished for", () => {
    expect(
      relationsIn(
        situationOf(
          "The Harbour Brigade does not control Selim Airport. The River Front will seize Selim Airport. Abel Mora, the next president of Oria, left. Osman Velt wants to meet Abel Mora.",
        ),
      ),
    ).toEqual([]);
  });

  it("do not depend on the order of the reports", () => {
    const texts = [
      "The Harbour Brigade seized Selim Airport on 12 May 2031.",
      "The River Front recaptured Selim Airport on 14 May 2031.",
    ];
    expect(relationsIn(situationOf(...texts.toReversed()))).toEqual(
      relationsIn(situationOf(...texts)),
    );
  });
});

describe("offices", () => {
  it("are held, held once, or held until a day", () => {
    expect(
      rolesIn(
        situationOf(
          "Justice Minister Abel Mora left. Former Interior Minister Osman Velt came.",
          "Salah Tarn was removed as finance minister on 12 May 2031.",
        ),
      ).toSorted(),
    ).toEqual([
      "Abel Mora, Justice Minister, , ",
      "Osman Velt, Interior Minister, former, ",
      "Salah Tarn, finance minister, former, 2031-05-12",
    ]);
  });
});
