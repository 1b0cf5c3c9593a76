import { describe, expect, it } from "vitest";
import { hostileSituation } from "../../../test/hostile-situation.ts";
import { networkSituation } from "../../../test/network-situation.ts";
import { noPaint } from "../terminal/sheet.ts";
import { widthOf } from "../terminal/width.ts";
import { toActorsCsv } from "./csv.ts";
import type { ActorQuery } from "./filter.ts";
import { sayActors } from "./head.ts";
import { actorForPrograms } from "./json.ts";
import { listActors } from "./list.ts";
import { renderActorsMarkdown } from "./markdown.ts";
import { renderActorsTerminal } from "./terminal.ts";

const everybody: ActorQuery = { kinds: [], words: [], sides: [], relations: [] };

function list(query: Partial<ActorQuery> = {}) {
  return listActors(networkSituation(), { ...everybody, ...query });
}

function printed(width: number, query: Partial<ActorQuery> = {}): string {
  const asked = { ...everybody, ...query };
  const found = list(query);
  return renderActorsTerminal(sayActors(found, asked), found, { width, paint: noPaint });
}

describe("the list of actors", () => {
  it("says who stands with and against whom, since when, and what one side alone says", () => {
    const out = printed(200, { words: ["Northern Front"] });
    expect(out).toContain(
      "1 person or body in 2 reports (2 independent), of 10 people and bodies: words “Northern",
    );
    expect(out.split("\n").slice(2, 9)).toEqual([
      "Northern Front (group, 2 mentions in 2 reports (2 independent)) [001:1][002:1]",
      "  Was allied with Government of National Concord of Oria, until some time between 1 May 2031 and 3 May 2031,",
      "    says Coast Herald. [001:3]",
      "  Allied with Harbour Brigade, since 10 May 2031 (one side only: Northern Front), says Ruta Salk, in Coast",
      "    Herald. [001:5]",
      "  Hostile to Government of National Concord of Oria, since 3 May 2031, says Coast Herald. [001:3]",
      "  Opposed by Salt River Militia, says Coast Herald. [001:11]",
    ]);
  });

  it("takes whose alliance is over from nobody's side", () => {
    const side = list({ sides: ["northern front"] }).actors.map(({ name }) => name);
    expect(side).toEqual(["Northern Front", "Abel Mora", "Ruta Salk", "Harbour Brigade"]);
  });

  it.each([40, 80, 200])("fits %i columns, with names of any script", (width) => {
    const lines = printed(width).split("\n");
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
    expect(lines.join("\n")).toContain("محمد الصوري (person,");
    expect(lines.join(" ")).toContain("محمد الصوري");
  });

  it("gives a table a row an actor, with whose word it is", () => {
    const [titles = "", ...rows] = toActorsCsv(list().actors);
    const row = rows.find((one) => one.includes(",Harbour Brigade,")) ?? "";
    expect(titles.split(",").slice(5, 8)).toEqual(["allied", "hostile", "other_relations"]);
    expect(row).toContain(
      '"allied with Northern Front, since 10 May 2031 (one side only: Northern Front) [Ruta Salk, in Coast Herald]"',
    );
  });

  it("gives programs the bounds of times and the direction of relations", () => {
    const [front] = list({ words: ["Northern Front"] }).actors.map(actorForPrograms);
    expect(front).toMatchObject({
      name: "Northern Front",
      relations: [
        {
          relation: "allied",
          direction: "to",
          until: { earliest: "2031-05-01", latest: "2031-05-03" },
          over: true,
          word: "others",
        },
        {
          relation: "allied",
          direction: "from",
          other: { name: "Harbour Brigade" },
          from: { edtf: "2031-05-10" },
          word: "b",
        },
        { relation: "hostile" },
        { relation: "hostile", direction: "from" },
        { relation: "leads" },
        { relation: "speaks-for" },
        { relation: "controls", direction: "to" },
      ],
    });
  });

  it("takes hostile names as text", () => {
    const found = listActors(hostileSituation(), everybody);
    const md = renderActorsMarkdown(sayActors(found, everybody), found);
    expect(md).not.toMatch(/(?<!\\)<script>/u);
    const out = renderActorsTerminal("", found, { width: 80, paint: noPaint });
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });
});
