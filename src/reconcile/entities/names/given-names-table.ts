// Short and pet forms of given names, and forms of one given name in several languages, that no rule of spelling brings
// together: "Mike" and "Michael", "Sasha" and "Aleksandr", "Giovanni" and "John". Each line is one name; a form that
// stands for two names stands on two lines. Written for this project from what dictionaries of given names agree on (Hanks,
// Hardcastle and Hodges, A Dictionary of First Names, 2006; Petrovsky, Slovar russkikh lichnykh imen, 1966); names are not
// anybody's text. Folded: small Latin letters, no marks.

const lines = `
abigail abby gail
abraham abe avraham ibrahim
adelaide addie
albert al bert bertie
aleksandr aleksander alexander alexandre alejandro alessandro oleksandr aliaksandr alyaksandr alex alec aleksey sasha sacha shura sanya sandro xander
aleksandra alexandra alessandra alejandra oleksandra sasha sandra lexi
aleksey aleksei alexei alexey alexej oleksii oleksiy alyosha lyosha alex
alfred alf alfie fred
alice alicia ali
amanda mandy
anastasia anastasiya nastya asya
anatoly anatolii anatoliy tolya
andrew andy drew andrei andrey andriy andrii andrej andrzej andreas andre andrea
angela angie
anna anne ann annie anya hanna hannah nancy
anthony antony tony antonio anton antoine
arkady arkadiy arkadii arkasha
arthur art artie
barbara barb babs
bartholomew bart
benjamin ben benny benji bibi binyamin
bernard bernie
boris borya
catherine katherine kathryn katharina ekaterina yekaterina kateryna katya kate kathy katie cathy kitty
charles charlie chuck chas carlos karl carl carlo
christian chris christiaan
christina christine tina chrissy kristina
christopher chris kit topher
cornelius cees kees
cynthia cindy
daniel dan danny daniil danylo danil
david dave davy dawid
deborah deb debbie debra
dmitry dmitri dmitrii dmitriy dmytro dima mitya
dorothy dot dottie
douglas doug
edgar ed eddie
edmund ed eddie ned ted
edward ed eddie ned ted teddy eduardo eduard
eleanor ellie nell nora
elizabeth elisabeth eliza liz lizzie beth betty betsy bess libby yelizaveta elizaveta liza lisa
emanuel emmanuel manny manuel
emily em millie
eugene gene yevgeny evgeny evgenii yevgeniy yevhen zhenya eugenio eugen
fedor fyodor theodore fedya
florence flo
frances fran fanny frankie
francis frank frankie francisco francesco francois franz frans paco pancho
frederick fred freddie freddy
friedrich fritz
gabriel gabe
galina halyna galya
gennady gennadiy gennadii gena hennadiy
george georgy georgi georgiy heorhiy jorge giorgio jurgen
gerald gerry jerry
gerard gerry
gregory greg grigory grigori grigoriy hryhoriy grisha gregorio
gustav gus
harold harry hal
harriet hattie
helen elena yelena olena lena helena ellen
henry harry hank hal heinrich henri enrique enrico
igor ihor gosha
ilya illia ilia ilyusha
irina iryna ira
isabel isabella izzy bella
ivan vanya vania john
jacob jake yakov yaakov jakob
jacqueline jackie
james jim jimmy jamie jem
janet jan
jeffrey geoffrey jeff geoff
jennifer jen jenny jenna
jeremiah jerry
jeremy jerry jez
jerome jerry
jessica jess jessie
john johnny jack jon juan jean johann johannes hans giovanni jan joao
jonathan jon jonny
joseph joe joey jose josef giuseppe pepe iosif yosef josip
joshua josh yehoshua
judith judy
katherine kate kathy katie kat kay
kenneth ken kenny
kirill kyrylo cyril
konstantin kostya kostyantyn constantine
lawrence laurence larry lars lorenzo
leonard len lenny leonardo
leonid lyonya
leslie les
lewis lou louis luis luigi ludwig
lev leo leon
lillian lily lil
lucas luke lukas luca
lyudmila liudmila lyuda mila
maksim maxim maksym max
margaret maggie meg peg peggy marge margie greta rita margarita
maria mary marie marya masha mariya marija molly polly
mark marc marcus marco marko marcos
martin marty
martha marta
matthew matt matvey matthias mateo matteo
maximilian max
melissa mel
michael mike mick micky mickey mikhail mikhailo mykhailo misha michel miguel michal mihail mikael mitch
miriam mimi
mitchell mitch
mohammed muhammad mohamed mohamad mehmet mehmed muhammed mohammad mahomet
nadezhda nadia nadya nadiya
natalia natalya nataliya natasha natalie
nathaniel nathan nat nate
nicholas nick nicky nico nikolai nikolay mykola kolya nicolas nicola niccolo klaus
olga olha olya
oliver ollie
pamela pam
patricia pat patsy patty tricia trish
patrick pat paddy
pavel pavlo pasha paul pablo paolo
penelope penny
peter pete pyotr petr petro pedro pietro petya pierre
philip phillip phil felipe filip philippe
rachel rae
raymond ray ramon
rebecca becky becca
reginald reg reggie
richard dick rich richie rick ricky ricardo riccardo
robert rob bob bobby robbie bert roberto
roderick rod
rodney rod
ronald ron ronnie
rostislav rostyslav slava
rudolf rudi rudy
russell russ
samantha sam
samuel sam sammy
sarah sally sadie
sergei sergey sergiy serhiy serhii sergii serezha seryozha sergio serge
semyon semen
sidney sid
simon si shimon
sofia sophia sofya sophie
stanislav stas slava
stephen steven steve stevie stefan stepan esteban stefano etienne
susan sue susie suzanne
svetlana sveta svitlana lana
sviatoslav svyatoslav slava
tatiana tatyana tetiana tanya tania
theodore ted teddy theo
theresa teresa terry tess
terence terry
thomas tom tommy tomas tommaso tomasz
timothy tim timmy timofey
valentin valya
valentina valya
valeriy valery valerii valera
vasily vasiliy vasyl vasya basil
vera verochka
victor viktor vitya vic vittorio
victoria viktoria vicky vika tori
vincent vince vinny vicente vincenzo
vitaly vitaliy vitalii vitalik
vladimir volodymyr uladzimir vova volodya vladik wladimir
vladislav vladyslav vlad slava
vsevolod seva
vyacheslav viacheslav slava
walter walt wally
william will willie willy bill billy liam wilhelm guillermo guillaume wim
yaroslav yarik slava
yegor egor georgy zhora
yevgenia evgenia zhenya yevheniia
yitzhak isaac itzhak ishaq
yuri yury yuriy yurii iurii yura jurij
zachary zach zack
abdullah abdallah abdalla abdulla
aisha ayesha aicha
gholam ghulam
hussein husayn hossein hosein husein houcine
ismail esmail ismael
moses moshe musa moussa
solomon shlomo suleiman sulayman suleyman
joseph yusuf youssef yousef yusef
jacob yaqub yacoub yakub
david dawud daoud daud
john yahya
aaron haroun harun
gamal jamal djamel
`;

/** The lines on which a form stands; two forms that share a line can be forms of one name. */
const linesOf: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  lines
    .trim()
    .split("\n")
    .forEach((line, index) => {
      for (const form of line.split(" ")) found.set(form, [...(found.get(form) ?? []), index]);
    });
  return found;
})();

/** Whether two folded given names are forms of one: "mike" and "michael", "sasha" and "oleksandr". */
export function areFormsOfOne(a: string, b: string): boolean {
  const other = linesOf.get(b);
  return other !== undefined && (linesOf.get(a)?.some((line) => other.includes(line)) ?? false);
}

/** The lines of the table on which a folded word stands; empty where it is no given name of the table. */
export function linesOfGivenName(word: string): readonly number[] {
  return linesOf.get(word) ?? [];
}
