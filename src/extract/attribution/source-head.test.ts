// Whom the link of a chain means: the speaker, and never a name inside the words that describe the speaker.

import { describe, expect, it } from "vitest";
import { reader } from "../../../test/reader.ts";
import { makeDocument } from "../../ingest/make-document.ts";
import { understand } from "../../pipeline.ts";

/** The names of those that the chain of the first statement means, `undefined` where a link means nobody by name. */
function meantIn(text: string): readonly (string | undefined)[] {
  const document = makeDocument({ text, ref: "x", outlet: undefined, published: undefined });
  const { claims, mentions } = understand(document, reader);
  const names = new Map(mentions.map((mention) => [mention.id, mention]));
  const said = claims.find(({ kind }) => kind === "statement");
  return (said?.attribution.chain ?? []).map(({ mention }) => {
    const found = mention && names.get(mention);
    return found?.form === "name" ? found.name : undefined;
  });
}

describe("whom the words for a speaker mean", () => {
  it.each([
    ["A Kenyan spokesman said the road was closed.", undefined],
    ["Her press team's Facebook page said the road was closed.", undefined],
    ["The Velm-based Institute of Peace said the road was closed.", "Institute of Peace"],
    ["The head of the Lantern agency said the road was closed.", undefined],
    ["General Mora's spokesman Pavlo Tarn said the road was closed.", "Pavlo Tarn"],
    ["A Health Ministry official said the road was closed.", undefined],
    ["A Health Ministry official, Ina Mora, said the road was closed.", "Ina Mora"],
    ["The mayor of Ebrane, Lidia Sorm, said the road was closed.", "Lidia Sorm"],
    ["The KORA news agency said the road was closed.", "KORA"],
    ["The state news agency KORA said the road was closed.", "KORA"],
    ["UN envoy Ina Mora said the road was closed.", "Ina Mora"],
    ["Parliament speaker and army commander Ilan Mora said the road was closed.", "Ilan Mora"],
    ["Pavlo Tarn and Ina Mora said the road was closed.", undefined],
    ["The Ministry of Roads and the army said the road was closed.", undefined],
  ])("%j means %j", (text, name) => expect(meantIn(text)).toEqual([name]));
});
