// English words that a treebank of ordinary size may lack and whose forms no ending tells: irregular ones with
// their forms, and regular ones of which spelling alone would guess another base ("quelled", "avalanches").
// Lemmas are learned with their help; where a treebank says otherwise, these win.

/** `base past participle ...`; forms equal to the base are left out. */
const verbs = `
abide abode
arc arced arcing
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
befall befell befallen
beget begot begotten
begin began begun
behold beheld
bend bent
beseech besought
bespeak bespoke bespoken
bestride bestrode
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cleave clove cloven cleft
cling clung
come came
creep crept
deal dealt
die dying
dig dug
dive dove
do did done does
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbear forbore forborne
forbid forbade forbidden
foresee foresaw foreseen
foretell foretold foretelling
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
go went gone goes
grind ground
grow grew grown
hang hung
have had has having
hear heard
hew hewn
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lain lying
light lit
lose lost
make made
mean meant
meet met
misread misread
mislay mislaid
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mown
outdo outdid outdone outdoes
outgrow outgrew outgrown
outrun outran
outsell outsold
overcome overcame
overdo overdid overdone overdoes
overhang overhung
overhear overheard
override overrode overridden
overrun overran
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
panic panicked panicking
partake partook partaken
pay paid
plead pled
prove proven
rebuild rebuilt
redo redid redone redoes
remake remade
rend rent
repay repaid
resell resold reselling
retake retook retaken
retell retold retelling
rethink rethought
rewrite rewrote rewritten
rid ridding
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shear shorn
shine shone
shoe shod
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slink slunk
smell smelt
smite smote smitten
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strew strewn
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie tying
tread trod trodden
unbind unbound
undergo underwent undergone undergoes
undertake undertook undertaken
understand understood
underwrite underwrote underwritten
undo undid undone undoes
unwind unwound
uphold upheld
vie vying
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
offset offsetting
upset upsetting
outgo outwent
undercut undercutting
overwrite overwrote overwritten
rehear reheard
relearn relearnt
regrow regrew regrown
rebind rebound
prepay prepaid
overpay overpaid
overfly overflew overflown
overbear overbore overborne
browbeat browbeaten
backslide backslid
foreknow foreknew foreknown
undersell undersold underselling
oversell oversold overselling
outshine outshone
outfight outfought
waylay waylaid
inlay inlaid
overlay overlaid
hamstring hamstrung
rewind rewound
reshoot reshot
rerun reran
resend resent
unfreeze unfroze unfrozen
interweave interwove interwoven
outbid outbid
mishear misheard
overdraw overdrew overdrawn
overeat overate overeaten
outspend outspent
overspend overspent
oversleep overslept
misspeak misspoke misspoken
traffic trafficked trafficking
mimic mimicked mimicking
frolic frolicked frolicking
picnic picnicked picnicking
bivouac bivouacked bivouacking
free freed freeing frees
agree agreed agreeing agrees
decree decreed decreeing decrees
guarantee guaranteed guaranteeing guarantees
referee refereed refereeing referees
dye dyed dyeing
eye eyed eyeing
bus bussed bussing buses
gas gassed gassing gasses gases
quiz quizzed quizzing quizzes
kidnap kidnapped kidnapping
worship worshipped worshipping
`;

const plurals = `
aircraft aircraft
alumnus alumni
analysis analyses
antenna antennae
appendix appendices
bacterium bacteria
barracks barracks
brother-in-law brothers-in-law
bureau bureaux
calf calves
cactus cacti
chateau chateaux
child children
corps corps
crisis crises
criterion criteria
crossroads crossroads
curriculum curricula
deer deer
diagnosis diagnoses
dwarf dwarves
elf elves
emphasis emphases
fish fish
foot feet
fungus fungi
gallows gallows
genus genera
goose geese
half halves
headquarters headquarters
hoof hooves
hovercraft hovercraft
hypothesis hypotheses
index indices
knife knives
larva larvae
leaf leaves
life lives
loaf loaves
louse lice
man men
matrix matrices
means means
memorandum memoranda
mouse mice
neurosis neuroses
nucleus nuclei
oasis oases
offspring offspring
ovum ova
ox oxen
parenthesis parentheses
passerby passersby
passer-by passers-by
phenomenon phenomena
plateau plateaux
prognosis prognoses
quiz quizzes
radius radii
referendum referenda
salmon salmon
scarf scarves
self selves
series series
sheaf sheaves
sheep sheep
shelf shelves
shrimp shrimp
spacecraft spacecraft
species species
stimulus stimuli
stratum strata
swine swine
syllabus syllabi
symposium symposia
synthesis syntheses
thesis theses
thief thieves
tooth teeth
vertebra vertebrae
watercraft watercraft
wharf wharves
wife wives
wolf wolves
woman women
specimen specimens
`;

const degrees = `
good better best
bad worse worst
far farther farthest further furthest
old elder eldest
`;

const regularVerbs = `
abate abduct abuse accuse ambush appal arouse avenge ban bar barricade batter behead besiege blast blaze bombard
burgle bury capsize careen cease char collapse collide commandeer compel concede condole confiscate converge crumble
debar defuse deplete derail detonate disarm disperse displace dispel distil dodge douse drill drown dwindle elude
embed encircle endure engulf enrol ensnare enthral escalate evacuate evade excel exhume exile expel expire explode
extradite fester fire flare flog forge fulfil gag grenade grieve grill gun hijack hobble hurl ignite impale impel
imperil implode impose incite incinerate indict inhale install instil interrogate inundate invade jail jam kill
lob loot lure lynch maim manacle massacre maul merge mine mob mobilise mobilize mourn muzzle negotiate nullify
obliterate oust parade parole patrol perish persecute pillage plague plunder poll postpone prevail prise probe
propel provoke prune pulverise pulverize purge quarantine quell raid ram ransack rape ravage raze rebel
recede recoil relapse relocate repel rescue resume retaliate revenge revive revoke revolve rig rob rout ruin
rupture sabotage salvage scald scar scare scorch secede seethe seize sever shatter shell shelve shroud siege skid
slaughter slit hassle tussle jostle buzz fizz feud opine range repute belie underlie untie vie erode corrode exude extol elope envelop smoulder smuggle snipe squat stab stage stall starve stifle stone storm strafe strand strangle
submerge subside suffocate surge surpass swerve swirl tackle tally taser tase throttle topple torch torture trample
trap traverse unleash abhor adore blockade cringe deplore estrange expunge hinge implore impinge infringe lounge lunge
menace persevere recompile remake scavenge sponge compile clothe bathe loathe soothe seethe breathe sheathe wreathe uproot vandalise vandalize voice wane wedge whip wield wipe wire wound wreck writhe yell
`;

const regularDegrees = `
bare big bland bleak blunt brave broad coarse crude dense dim dire dull fat fierce fit flat frail free grave grim hoarse
hot huge lame large late loose mad mature mere obscure pale polite pure rare remote rude sad safe scarce secure severe
simple sincere slim sore sparse stale strange sure tall tame tense thin true vague vile wet wide wise
`;

const regularNouns = `
ache airbus alias ambulance anus apparatus atlas avalanche axe backache base bias blaze blouse bonus bruise bus
cache calorie campus canvas cargo caucus cause census chaos chorus circus cliche coalition collapse consensus
corpse course crevasse curse decrease defence defense disease echo eclipse embargo excuse expense exercise fetus focus
foe franchise fuse gas genius hearse hero hoax hoe horse house increase iris lapse lens licence license locus
massacre mattress mosquito moustache movie nexus niche noose nose nurse octopus offence offense oboe ounce
pause phase phrase platypus plus porpoise potato prairie premise promise prospectus purchase purpose purse quiche
racecourse recourse relapse release response reprise rookie ruse selfie sense shoe sinus sortie source status
stimulus surplus surprise suspense syllabus terminus tie tomato toothache tornado torpedo tortoise trellis universe
vase verse veto woe floe roe rendezvous dais litmus kudos virus volcano walrus warehouse zombie
`;

/** Irregular words by kind of inflection: each row a base and its forms. */
export const irregularWords: Readonly<Record<string, readonly (readonly string[])[]>> = {
  verb: rows(verbs),
  plural: rows(plurals),
  degree: rows(degrees),
};

/** Irregular ends of words put together, by kind of inflection: each with its base. */
export const irregularEndings: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  verb: [
    ["ruled", "rule"],
    ["ruling", "rule"],
    ["writing", "write"],
    ["hinged", "hinge"],
    ["focused", "focus"],
    ["focusing", "focus"],
    ["holed", "hole"],
    ["holing", "hole"],
    ["typed", "type"],
    ["typing", "type"],
    ["walled", "wall"],
    ["walling", "wall"],
    ["making", "make"],
    ["taking", "take"],
    ["coded", "code"],
    ["coding", "code"],
    ["timed", "time"],
    ["timing", "time"],
    ["shared", "share"],
    ["sharing", "share"],
    ["based", "base"],
    ["basing", "base"],
  ],
  plural: [
    ["men", "man"],
    ["children", "child"],
    ["people", "people"],
    ["craft", "craft"],
    ["selves", "self"],
    ["wives", "wife"],
    ["knives", "knife"],
    ["wolves", "wolf"],
    ["shelves", "shelf"],
    ["thieves", "thief"],
    ["halves", "half"],
    ["feet", "foot"],
    ["teeth", "tooth"],
    ["mice", "mouse"],
    ["geese", "goose"],
    ["analyses", "analysis"],
    ["theses", "thesis"],
    ["crises", "crisis"],
    ["gnoses", "gnosis"],
  ],
};

/** Regular words by kind of inflection, as bases. */
export const regularWords: Readonly<Record<string, readonly string[]>> = {
  verb: rows(regularVerbs).flat(),
  plural: rows(regularNouns).flat(),
  degree: rows(regularDegrees).flat(),
};

function rows(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
}
