// Small words of many languages and the scripts of others: enough to tell that a report is not English. Tables only.

/** The most frequent small words of English: half of these and more stand in every paragraph. */
export const englishWords: ReadonlySet<string> = words(
  "the of and to in a is that for it was on with as be by at from he said have has had were are been his they but not an which who this will would their after or its one she her we you more also",
);

/** Small words of other languages that are written in Latin letters, without those that English writes alike. */
export const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "Spanish",
    words(
      "de la que el en y los del se las por un para con una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante todos uno les ni contra otros fue ha son según dijo personas",
    ),
  ],
  [
    "French",
    words(
      "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont la avec ou son ses été aux cette mais nous ont leur deux comme être fait elle selon d l qu n s c après a dit personnes",
    ),
  ],
  [
    "German",
    words(
      "der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch sei wurden wurde",
    ),
  ],
  [
    "Italian",
    words(
      "di e il la che in un è per una sono del con non si da le dei nel della al alla i come più anche ha gli dal delle lo su ma ci sua suo dopo stato stati questo nella loro tra ed secondo persone",
    ),
  ],
  [
    "Portuguese",
    words(
      "de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem seu sua ou ser quando muito há nos já está também só pelo pela até isso entre era depois segundo disse pessoas são",
    ),
  ],
  [
    "Dutch",
    words(
      "de van het een en dat die te zijn met voor niet op er aan als ook bij nog naar om door maar worden werd uit heeft hebben over ze wordt tot hij deze dan geen meer zich volgens kan was zijn",
    ),
  ],
  [
    "Swedish",
    words(
      "och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu där vid mot ska skulle säger enligt",
    ),
  ],
  [
    "Danish or Norwegian",
    words(
      "og at det som en på er af av for med til den har de ikke om et han men var jeg sig fra vi så kan når år under også etter efter eller nå nu der ved mot mod skal skulle ble blev ifølge",
    ),
  ],
  [
    "Finnish",
    words(
      "ja on ei se että oli hän mutta ovat myös kun ole joka sen mukaan kuin niin tai hänen jo nyt vain ollut olla sekä jos vielä mitä sitä siitä ennen jälkeen kanssa noin",
    ),
  ],
  [
    "Polish",
    words(
      "w i na z się do nie że o jest to po jak od za przez dla ale są przy tego które oraz co już lub ich czy był było być została został tym ze podczas także tylko jego który",
    ),
  ],
  [
    "Czech or Slovak",
    words(
      "a v se na je že s z do o i to k ve pro za by ale si po jako podle které který jsou od už jeho při byl byla bylo také nebo až jen před mezi sa že ako pri ktoré boli aj",
    ),
  ],
  [
    "Hungarian",
    words(
      "a az és hogy nem is egy van volt de meg ez csak már még mint el ki vagy azt be fel után szerint ha lett által között majd pedig minden",
    ),
  ],
  [
    "Romanian",
    words(
      "de și în a la cu pe care să din un o nu este au mai pentru că sau fost prin după dar al ale sunt lui fi ca iar între despre au fost acest",
    ),
  ],
  [
    "Turkish",
    words(
      "ve bir bu da de için ile olarak çok daha en olan gibi kadar sonra ise ne ya ki o her değil var olduğu tarafından ancak göre etti oldu dedi üzerine",
    ),
  ],
  [
    "Indonesian or Malay",
    words(
      "yang dan di dari untuk dengan pada ini itu tidak dalam ke akan oleh ada juga mereka kepada telah atau sebagai karena kami saya tersebut bahwa bisa orang sudah adalah lebih saat kata",
    ),
  ],
  [
    "Swahili",
    words(
      "ya na wa kwa ni katika za la kuwa hiyo huo cha hii hizo baada watu alisema amesema hilo huyo pia lakini wao yake wake ambao ambayo kama mwa vya zaidi",
    ),
  ],
  [
    "Somali",
    words(
      "oo iyo ka ku ay in la uu waa ayaa ah si waxaa u soo kale isaga lagu loo waxay ee wuxuu kuwa ama markii",
    ),
  ],
  [
    "Hausa",
    words(
      "da a na ta ya su ba sun cewa an ga wani domin kuma don ne shi mutane cikin daga wannan yi ce wata yadda",
    ),
  ],
]);

/** Scripts other than Latin, and what a text in them is called. */
export const scripts: readonly { readonly language: string; readonly letters: RegExp }[] = [
  { language: "Japanese", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: "Chinese or Japanese characters", letters: /\p{Script=Han}/gu },
  { language: "Korean", letters: /\p{Script=Hangul}/gu },
  { language: "Arabic script", letters: /\p{Script=Arabic}/gu },
  { language: "Hebrew", letters: /\p{Script=Hebrew}/gu },
  { language: "Cyrillic script", letters: /\p{Script=Cyrillic}/gu },
  { language: "Greek", letters: /\p{Script=Greek}/gu },
  { language: "Devanagari script", letters: /\p{Script=Devanagari}/gu },
  { language: "Bengali script", letters: /\p{Script=Bengali}/gu },
  { language: "Tamil", letters: /\p{Script=Tamil}/gu },
  { language: "Thai", letters: /\p{Script=Thai}/gu },
  { language: "Burmese script", letters: /\p{Script=Myanmar}/gu },
  { language: "Amharic or Tigrinya", letters: /\p{Script=Ethiopic}/gu },
  { language: "Georgian", letters: /\p{Script=Georgian}/gu },
  { language: "Armenian", letters: /\p{Script=Armenian}/gu },
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
