// The words of organisations' and places' names that are written in more than one way, or only sometimes: legal forms, links,
// abbreviations, numbers. Names of companies all over the world carry them, whatever the language of the report. Legal forms
// after ISO 20275 (entity legal forms) and company registers; folded: small Latin letters, no marks, no full stops.

/** Legal forms, a kind a line: what stands on one line is one form in several languages or lengths. */
const legalLines = `
llc: llc, l l c, limited liability company, ooo, o o o, obshchestvo s ogranichennoy otvetstvennostyu, obschestvo s ogranichennoy otvetstvennostyu, tov, srl, s r l, societatea cu raspundere limitata, societa a responsabilita limitata, sarl, societe a responsabilite limitee, sp z oo, spolka z oo, spolka z ograniczona odpowiedzialnoscia, doo, uab, sia, eood, ood, sro, bvba, lda, limitada, ltda
gmbh: gmbh, gesellschaft mit beschrankter haftung, gmbh co kg, ges mbh
jsc: jsc, joint stock company, open joint stock company, public joint stock company, closed joint stock company, ojsc, pjsc, cjsc, ao, oao, pao, zao, aktsionernoe obshchestvo, otkrytoe aktsionernoe obshchestvo, publichnoe aktsionernoe obshchestvo, zakrytoe aktsionernoe obshchestvo, aktsionernoye obshchestvo
ag: ag, aktiengesellschaft
plc: plc, p l c, public limited company
ltd: ltd, limited, pty ltd, pty limited, pte ltd, pte limited, private limited, pvt ltd, ltd sti, limited sirketi
inc: inc, incorporated, corp, corporation, co, company, cie, companies
sa: sa, s a, societe anonyme, sociedad anonima, sa de cv, sab de cv, spa, societa per azioni, sae, sal, sas, as, anonim sirketi, nv, bv, ab, asa, oy, oyj, a s, se, kgaa, kk, kabushiki kaisha, sl, na
lp: lp, llp, lllp, limited partnership, kg, ohg, gbr
pt: pt, tbk, perseroan terbatas
`;

/** A legal form as it is written, folded, and its kind. */
export const legalForms: ReadonlyMap<string, string> = new Map(
  legalLines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [kind = "", forms = ""] = line.split(": ");
      return forms.split(", ").map((form): [string, string] => [form, kind]);
    }),
);

/** Words a legal form can have at most. */
export const longestLegalForm = Math.max(
  ...[...legalForms.keys()].map((form) => form.split(" ").length),
);

/** Small words that one writer puts and another leaves out. */
export const links: ReadonlySet<string> = new Set(
  "the of and for in on at to a an s de del della des der die das den du la le les los el al et und y e i do da dos van".split(
    " ",
  ),
);

/** Short ways to write a word of a body's name. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  `intl international, natl national, nat national, min ministry, dept department, govt government, gov government, univ university,
  assn association, assoc association, org organization, organisation organization, cttee committee, comm commission, fed federal,
  dev development, mgmt management, mfg manufacturing, bros brothers, bldg building, ind industries, inds industries, tech technology,
  labour labor, centre center, defence defense, programme program, us unitedstates, usa unitedstates, uk unitedkingdom, un unitednations,
  uae unitedarabemirates, eu europeanunion, st saint, mt mount, ft fort, prov province, dist district, hosp hospital, sec security,
  svcs services, sys systems, grp group, hldgs holdings, hldg holding, bk bank, cmte committee, pres president, sch school`
    .split(/,\s+/u)
    .map((entry): [string, string] => {
      const [short = "", long = ""] = entry.split(" ");
      return [short, long];
    }),
);

/** Several words that some write as a short form: put together before they are compared. */
export const wordsInOne: readonly string[] = [
  "united states of america",
  "united states",
  "united kingdom",
  "united nations",
  "united arab emirates",
  "european union",
];

/** Points of the compass and what else tells two places or bodies of one name apart: never left out by chance. */
export const telling: ReadonlySet<string> = new Set(
  "north south east west northern southern eastern western upper lower new old central inner outer greater little first second".split(
    " ",
  ),
);

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ordinals =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
    " ",
  );

/** Number words and what they are; a number is compared as a number, however it is written. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, 20 + 10 * index]),
  ...ordinals.map((word, value): [string, number] => [word, value]),
]);

/** Roman numerals up to twenty-nine; those of one letter count at the end of a name alone. */
export const romanNumerals: ReadonlyMap<string, number> = new Map(
  ["", "x", "xx"].flatMap((ten, index) =>
    ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
      .map((unit, value): [string, number] => [ten + unit, index * 10 + value])
      .filter(([numeral]) => numeral !== ""),
  ),
);
