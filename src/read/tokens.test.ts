// One line a convention: the text, and its tokens set apart by a space and a bar.

import { describe, expect, it } from "vitest";
import type { Token } from "../model/reading.ts";
import { readTokens } from "./tokens.ts";

const conventions: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  clitics: [
    ["can't", "ca | n't"],
    ["won’t", "wo | n’t"],
    ["Foria's", "Foria | 's"],
    ["they'd've", "they | 'd | 've"],
    ["cannot", "can | not"],
    ["the rebels' gate", "the | rebels | ' | gate"],
    ["“Mora”’s", "“ | Mora | ” | ’s"],
    ["O'Mara d’état", "O'Mara | d’état"],
    ["'em in the '90s", "'em | in | the | '90s"],
    ["dont Dont lotta", "do | nt | Do | nt | lot | ta"],
    ["im Im ive", "i | m | Im | i | ve"],
  ],
  hyphens: [
    ["60-member", "60 | - | member"],
    ["army-led", "army | - | led"],
    ["ex-minister", "ex-minister"],
    ["anti-government", "anti-government"],
    ["al-Sarim", "al-Sarim"],
    ["Al-Sarim's", "Al-Sarim | 's"],
    ["Abd al-Sarim", "Abd | al-Sarim"],
    ["al-", "al | -"],
    ["Sol Jae-mun, Wan Siu-lok's", "Sol | Jae-mun | , | Wan | Siu-lok | 's"],
    [
      "Sorvale Sit-in Oria Post-led Mora Man-made",
      "Sorvale | Sit | - | in | Oria | Post-led | Mora | Man | - | made",
    ],
    ["so Jae-mun", "so | Jae | - | mun"],
    ["5-7", "5 | - | 7"],
  ],
  "words cut off": [
    ["th- the s- so", "th- | the | s- | so"],
    ["repor- reporters", "repor- | reporters"],
    ["I know- — yes", "I | know- | — | yes"],
    ["pre- and post-war", "pre | - | and | post-war"],
    ["Mora- the mayor", "Mora | - | the | mayor"],
    ["US- Mora TV- talk", "US | - | Mora | TV | - | talk"],
    ["5 m- wide", "5 | m | - | wide"],
    ["so. N- he left plan B- the", "so | . | N- | he | left | plan | B | - | the"],
    ["n-, the repor- um", "n- | , | the | repor- | um"],
  ],
  numbers: [
    ["1.4 million", "1.4 | million"],
    ["1,200,", "1,200 | ,"],
    ["$3.5m", "$ | 3.5 | m"],
    ["10:30am", "10:30 | am"],
    ["17th 1980s", "17th | 1980s"],
    ["1980's the 80's Route 80's", "1980's | the | 80's | Route | 80 | 's"],
    ["40km 5%", "40 | km | 5 | %"],
    ["17,2014", "17 | , | 2014"],
    ["T-72 F16", "T | - | 72 | F16"],
    ["a .22 rifle", "a | .22 | rifle"],
    ["(.22-calibre)", "( | .22 | - | calibre | )"],
    ["the end.22 men", "the | end | . | 22 | men"],
  ],
  "short forms": [
    ["U.S. U.S.-backed", "U.S. | U.S. | - | backed"],
    ["Maj. Gen. J. R. Malo", "Maj. | Gen. | J. | R. | Malo"],
    ["at 5 p.m.", "at | 5 | p.m."],
    ["(b. 1949; d. May 1977), c. 1850", "( | b. | 1949 | ; | d. | May | 1977 | ) | , | c. | 1850"],
    ["plan b. 1949 men", "plan | b. | 1949 | men"],
    ["plan b. Then", "plan | b | . | Then"],
    ["No. 5 No.", "No. | 5 | No | ."],
    ["the gate.", "the | gate | ."],
    ["AT&T", "AT&T"],
    ["Foria v. Malo", "Foria | v. | Malo"],
    ["Adam P. Mora p. 5", "Adam | P. | Mora | p. | 5"],
    ["Mora et al. said", "Mora | et | al. | said"],
    ["W. 86th plan E. 12", "W. | 86th | plan | E | . | 12"],
    ["Malo, Mo. (HW)", "Malo | , | Mo. | ( | HW | )"],
  ],
  addresses: [
    ["harbour.example.org, said", "harbour.example.org | , | said"],
    ["(see https://harbour.example/a?b=1).", "( | see | https://harbour.example/a?b=1 | ) | ."],
    ["desk@harbour.example.", "desk@harbour.example | ."],
    ["@harbour #foria", "@harbour | #foria"],
    ["end.The", "end | . | The"],
  ],
  marks: [
    ["''Go,'' ``go''", "'' | Go | , | '' | `` | go | ''"],
    ["Who?! ... — --", "Who | ?! | ... | — | --"],
    ["so.? why ..! [...] go", "so | .? | why | ..! | [...] | go"],
    [">> a <<", ">> | a | <<"],
    ["‘‘Go’’", "‘‘ | Go | ’’"],
    ["a/b (c)", "a | / | b | ( | c | )"],
  ],
};

describe("readTokens", () => {
  for (const [name, lines] of Object.entries(conventions)) {
    it.each(lines)(`${name}: %s`, (text, expected) => {
      const tokens: Token[] = [];
      readTokens(text, 0, tokens);
      expect(tokens.map((token) => token.text).join(" | ")).toBe(expected);
    });
  }

  it("tells shapes apart", () => {
    const tokens: Token[] = [];
    readTokens("Foria 1,200 17th , % $ 5 p.m. https://a.example/b", 0, tokens);
    expect(tokens.map((token) => token.shape)).toEqual([
      ...["word", "number", "word", "punctuation", "symbol", "symbol", "number", "word", "symbol"],
    ]);
  });
});
