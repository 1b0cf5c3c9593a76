// The words of lines that say where a text or a picture came from. Group `names` holds who is named.

import { holding, type Opening, opening } from "./opening.ts";

const names = "(?<names>[^;.()]{2,200}(?:\\b[A-Z]\\.[^;.()]{1,150}){0,3})";
const work =
  "(?:additional |further |with |original |extra )?(?:reporting|report|reports|writing|written|edited|editing|compiled|translated|translation|photographs?|photography|photos?|video|graphics?|research|produced|production|words)";

/** A whole line, or one part of it between semicolons, that credits somebody. */
export const creditWordings: readonly Opening[] = [
  opening(
    "additional compiled edited editing extra further graphic graphics original photo photograph photographs photography photos produced production report reporting reports research translated translation video with words writing written",
    new RegExp(
      `^${work}(?: (?:in|from) [\\p{Lu}][\\p{L} -]{1,30})? (?:and (?:writing|editing|photography) )?by:? ${names}$`,
      "iu",
    ),
  ),
  holding(
    "contributed",
    new RegExp(
      `^${names} contributed (?:additional )?(?:reporting )?(?:to|for) (?:this|the) (?:report|story|article|dispatch|piece)$`,
      "iu",
    ),
  ),
  opening(
    "additional contain contains contributions copy files include includes information input material reporting reports with",
    new RegExp(
      `^(?:(?:with|additional|includes?|contains?) )?(?:files|reporting|material|information|contributions|reports|copy|input) from:? ${names}$`,
      "iu",
    ),
  ),
  opening(
    "credit file footage graphic image images map photo photograph photographs photos picture pictures source sources video",
    new RegExp(
      `^(?:file )?(?:photo|photos|photograph|photographs|image|images|picture|pictures|video|footage|graphic|map|credit|photo credit|image credit|picture credit|source|sources)(?: (?:by|credits?|courtesy|courtesy of|via|from|source))?(?: ?[:©/|] ?| (?=by |via |courtesy ))(?:by |via |courtesy of |courtesy )?${names}$`,
      "iu",
    ),
  ),
  opening(
    "this",
    new RegExp(
      `^this (?:article|story|report|piece) (?:was |is )?(?:originally |first |also )?(?:appeared|published|ran|produced|provided|written|republished|reproduced|syndicated) (?:in|on|by|at|from) (?:the )?${names}$`,
      "iu",
    ),
  ),
  opening(
    "as courtesy information originally provided",
    new RegExp(
      `^(?:as published in|courtesy of|provided by|originally published (?:in|by)|information from:?) ${names}$`,
      "iu",
    ),
  ),
];

/** Such a line that is about a picture. What only names a source, or says that one person wrote and filmed, is about the text. */
export const ofPictures =
  /^(?:(?:additional|further|extra|original|file) )?(?:photo(?:graph(?:s|y)?|s)?|images?|pictures?|video|footage|graphics?|map|credit)\b(?! and (?:writing|editing|reporting))/iu;

/** The end of a line that credits the wires beside somebody: `Tarn Today and news agencies`. */
export const wireWords =
  /(?:^|\b(?:and|with|from|\/|&) ?)(?<wire>(?:the )?(?:news |wire |press |other )*(?:wire services?|news services?|agencies|wires|wire reports|agency reports|news reports|wire service reports|staff reports))$/iu;

/** Who owns the text, in a line of copyright. */
export const copyrightHolder =
  /^\W{0,3}(?:copyright|\(c\)|©)\W{0,4}(?:©|\(c\))?\W{0,3}(?:\d{4}(?: ?[-–] ?\d{4})?)?\W{0,3}(?:by )?(?:the )?(?<names>[\p{Lu}\d][\p{L}\d&'’/ -]{1,50}?)(?:,? (?:inc|ltd|llc|corp|plc)\b.*|[.,(|].*| - .*|,? all rights.*|$)/iu;

/** A credit in brackets inside a line: `(Photo: Blue Lens)`. */
export const bracketedCredit =
  /\((?:file )?(?:photo|photos|image|picture|video|source|credit|photo credit|image credit|graphic)s?(?: ?[:©/] ?| (?:by|courtesy of|via|credit:) )(?:by |via |courtesy of )?(?<names>[^()\n]{2,60})\)/giu;

/** The place and the agency a report opens with: `VELM, May 3 (Corvane) - `. */
export const agencyDateline =
  /^(?:(?<place>\p{Lu}[\p{L}\d.'’,/ -]{1,60}?) ?)?\((?<names>\p{Lu}[\p{L}\d.&'’ -]{1,30})\) ?(?:-{1,3}|–|—) ?(?=["“‘'\p{Lu}\d])/u;

/** A line that names its writers: what follows `By`. */
export const byline =
  /^(?:by|with|written by|story by|posted by|reported by)[: ]+(?<names>\p{Lu}.{2,90})$/iu;

/** Words that make a name the name of an agency, a service or a house. */
export const agencyWords: ReadonlySet<string> = new Set(
  "agency agencies press news images image photo photos photography wire wires newswire service services media pictures tv television radio pool handout network".split(
    " ",
  ),
);

/** What a writer is called beside the name: no name itself. */
export const writerRoles =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|contributors?|columnists?|bureau|special to|updated|published|posted|photographers?)\b/iu;

/** What stands between names in a list of them, the names of trades among it: `Corvane Press writers Ansa Melk and Joro Pend`. */
export const betweenNames =
  /\s*(?:,|\||\/|;|&|\b(?:and|for|via|with|both)\b|\b(?:staff )?(?:writers?|reporters?|correspondents?|photographers?|researchers?|journalists?)\b)\s*/giu;

/** Small words that stand inside the name of a person or a house. */
export const particlesInCredits: ReadonlySet<string> = new Set(
  "of the for and & de da di la le van von der den bin ibn bint abu al el ul y e du dos".split(" "),
);

/** A day or a month is not somebody: `By Monday`. */
export const calendarStart =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|late|early|mid|next|then|now|all|any|some|contrast|comparison|law|far)\b/iu;
