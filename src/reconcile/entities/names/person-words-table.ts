// The small words of persons' names: what one writer puts and another leaves out. Folded: small Latin letters, no marks.
// Arabic and Persian after ISO 233, ALA-LC and press usage; the rest as Unicode's and libraries' rules for sorting have them.

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Articles and links that may be written or not, joined or apart: "al-Marruni", "el Marruni", "de la Vega". */
export const particles = words(
  "al el ul ur as ash ad az ar an at aal da de del della der den di do dos du la le las los van von vom zu zur y e i",
);

/** What says whose child somebody is; the word after it is an ancestor and not the person. */
export const childOf = words(
  "bin ibn ben bint binti binte b bt ould uld wuld mint ap oglu ogly kyzy qizi",
);

/** First halves of names of two words, which may be written as one: "Abd al-Aziz", "Abdelaziz", "Abu Bakr". */
export const servantOf = words("abd abdu abdul abdel abdal abdoul abdi abed");
export const parentOf = words("abu abou abi bu bou umm um oum");

/** Second halves, which may hang on the word before: "Sayf al-Din", "Salahuddin". */
export const ofFaith = words("din deen dine ddin uddin eddin eddine aldin aldeen addin addine");

/** Ways of addressing that are no part of a name. Ranks and offices are left off before names are compared. */
export const addresses = words(
  "mr mrs ms miss dr prof professor sir dame lord lady rev fr sr hon mme mlle monsieur madame herr frau don dona senor senora shaikh sheikh shaykh sheik cheikh mullah mulla mawlawi maulavi molvi qari haji hajji hadji al-haj hajj sayyid sayyed sayed syed said ayatollah hojatoleslam imam pir mufti agha president prasident general gen col maj capt lt",
);

/** What tells a father from a son, as a number: "Jr." and "II" are one. */
export const generations: ReadonlyMap<string, number> = new Map([
  ["sr", 1],
  ["senior", 1],
  ["jr", 2],
  ["jnr", 2],
  ["junior", 2],
  ["ii", 2],
  ["filho", 2],
  ["hijo", 2],
  ["iii", 3],
  ["iv", 4],
]);
