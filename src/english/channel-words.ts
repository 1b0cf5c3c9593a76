// By what means a thing is said: the nouns for it with the words that lead to them, and whom one tells to be heard by all.

import { possessiveEndings } from "./phrase-words.ts";

const writings =
  "statement statements interview interviews address addresses speech speeches letter letters email emails e-mail e-mails message messages post posts tweet tweets video videos videotape recording recordings audiotape broadcast broadcasts briefing briefings conference conferences comments remarks communique communiqué bulletin note report reports article column memo testimony op-ed release announcement declaration call text texts blog thread podcast programme program sermon telegram dispatch notice reply response communication transcript affidavit filing";
const places =
  "twitter facebook telegram instagram whatsapp tiktok youtube weibo website websites site page pages television tv radio channel channels station stations account accounts feed blog air network networks media programme program show broadcast app";
const occasions = "conference conferences briefing briefings hearing";
const wires =
  "telephone phone email e-mail text radio letter video satellite skype videolink fax mail";

/** Word that leads to the means, to the nouns it can lead to. */
export const channelNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ["in", writings],
    ["on", places],
    ["at", occasions],
    ["during", writings],
    ["by", wires],
    ["over", wires],
    ["via", `${writings} ${places} ${wires}`],
    ["through", places],
  ].map(([link = "", nouns = ""]) => [link, new Set(nouns.split(" "))]),
);

/** After these the means goes on: "a statement | posted on its page", "an interview | with Ina Dorn". */
export const channelJoints: ReadonlySet<string> = new Set(
  "posted published broadcast aired carried released issued distributed circulated sent read streamed shared uploaded addressed with to on by from for".split(
    " ",
  ),
);

/** What one does on a channel before one says something: "speaking on state radio, he said". */
export const channelVerbs: ReadonlySet<string> = new Set(
  "speaking talking writing appearing posting addressing".split(" "),
);

/** Verbs whose object is whoever is told. */
export const tellingVerbs: ReadonlySet<string> = new Set("tell tells told telling".split(" "));

/** What is told so that others hear of it: an occasion, outlets. */
export const listenerNouns: ReadonlySet<string> = new Set(
  "media conference conferences briefing briefings".split(" "),
);

/** Those who are told in person: listeners, and no means. */
export const listeningPeople: ReadonlySet<string> = new Set(
  "reporters reporter journalists journalist newsmen newspeople correspondents correspondent press".split(
    " ",
  ),
);

/** Bodies with a name that are no outlets, by the last word: who tells them something tells it to them. */
export const listeningBodies: ReadonlySet<string> = new Set(
  "senate congress assembly commission committee board house court party union league panel forum summit duma knesset bundestag rally conference university institute group force front".split(
    " ",
  ),
);

/** They are no end of the means: "on its page | late", on Friday. */
export const looseEnds: ReadonlySet<string> = new Set([
  ...possessiveEndings,
  ..."late early earlier on".split(" "),
]);

/** Before "by" they tell who heard the speaker, and no speaker: "a spokeswoman | reached by the Gazette said". */
export const askedParticiples: ReadonlySet<string> = new Set(
  "contacted reached interviewed asked questioned approached quoted cited".split(" "),
);
