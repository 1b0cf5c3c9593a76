// Nouns for those whom a report tells of without naming them, where no claim rests on them: in lower case, singular, each
// with the kind of thing it is. Acts, times, amounts and ideas are none.

import { personDescriptions } from "./description-words.ts";
import { actorBodies } from "./group-words.ts";
import { facilityNouns } from "./place-words.ts";

type DescribedKind = "person" | "organisation" | "group" | "facility" | "place" | "other";

const persons = [
  "accountant accomplice alderman analyst anarchist anchor apprentice architect arsonist artist assassin assistant",
  "astronaut attendee babysitter biker billionaire biologist bodyguard boyfriend breadwinner bride brigand broker buddy",
  "caller caretaker celebrity champ champion chemist chieftain climber clinician co-defendant co-founder co-pilot co-star co-worker",
  "comedian companion competitor conspirator consultant consumer contender convict coroner counselor courier coworker creator",
  "crewman crewmember critic culprit custodian dad daredevil daughter-in-law dealer defender designer developer diver donor",
  "drinker drummer educator emcee employer entertainer entrepreneur ex-boyfriend ex-employee ex-girlfriend ex-husband ex-wife",
  "farmhand father-in-law felon fiance fiancé fiancee fiancée filmmaker financier footballer fugitive gamer geologist girlfriend",
  "goalkeeper graduate grandma grandpa groom guardian guitarist gunner hacker hero heir heiress hiker hitman homeowner",
  "hunter impostor informant insider instructor intern intruder inventor investor jeweler jeweller juror killer landlord landowner",
  "lawman lineman loser lover magistrate mastermind matriarch mathematician millionaire mistress mobster mogul mom mommy",
  "mother-in-law mountaineer mum murderer navigator newcomer newsman novice observer offender offspring oligarch opponent",
  "organiser outlaw outsider paparazzo parishioner parolee participant partner passerby patriarch patron pensioner perpetrator",
  "pharmacist philanthropist physician physicist pitcher plaintiff planner playwright preacher predator predecessor presenter",
  "producer programmer promoter protagonist provocateur psychiatrist psychologist publicist quarterback rapist receiver",
  "receptionist regulator rep restaurateur retiree robber roommate runner-up saboteur seismologist screenwriter sheriff shareholder",
  "showman signatory sis skipper socialite solicitor son-in-law spouse spy starlet stepfather stepmother stepson stranger",
  "striker subscriber superintendent superstar supervisor supplier surgeon taxpayer teammate technologist therapist tipster toddler",
  "trafficker trainer treasurer trustee tutor tycoon user vandal viewer villain vocalist volcanologist voter warder",
  "whistleblower winner wrestler youngster",
];

const bodies = [
  "airline alliance army bureau cartel chain clan conglomerate consortium corporation crew crowd cult desk enterprise family firm",
  "fleet franchise gang giant jury label legislature maker manufacturer navy operator outfit owner parliament partnership",
  "platoon press provider publisher rival squad squadron startup start-up studio supplier syndicate tribe tribunal troop troupe union",
  "vendor",
];

const facilities = [
  "academy apartment arena asylum attic auditorium bakery ballroom bar basement bathroom bedroom boutique building bungalow bunker",
  "cabin cafe café canteen casino cathedral cell cellar cemetery center centre chapel cinema classroom clubhouse college condo",
  "convent corridor cottage court courtroom dealership diner dock dormitory elevator emporium farm fort fortress garage gallery gym",
  "hall hallway hangar harbor home hospice hostel house hut kindergarten kiosk kitchen laboratory lab landfill laundry library lobby",
  "mansion marina mill mine monastery morgue mortuary motel nursery nightclub office orphanage outpost penitentiary penthouse",
  "pharmacy pier plant playground plaza premises pub quarry rehab reactor residence restaurant resort room rooftop runway salon sanctuary",
  "shelter shipyard shop showroom silo skyscraper store storeroom supermarket theater theatre toilet tower townhouse villa ward",
  "wharf winery workplace workshop yard zoo facility complex",
];

const places = [
  "alley area avenue bay beach block boulevard border canyon capital cave city cliff coast coastline continent country county crater",
  "crossroads desert district fault field forest freeway glacier gulf highway hill hometown intersection island junction jungle lake lane",
  "mainland motorway mountain mountainside nation neighborhood neighbourhood ocean parish park peak peninsula province region republic",
  "reservoir ridge river road roadside scene sea seabed shore sidewalk slope state strait street suburb summit swamp territory town",
  "trail valley village volcano waterway zone city-state crevasse",
];

const things = [
  // What carries people and goods.
  "aeroplane aircraft airliner airplane ambulance barge bicycle bike boat bulldozer bus cab camper car carriage chopper coach convoy craft",
  "cruiser destroyer dinghy engine ferry freighter frigate glider helicopter jeep jet limousine locomotive lorry minibus minivan",
  "motorbike motorcycle pickup plane rocket satellite scooter sedan ship skiff speedboat spacecraft spaceship submarine suv tanker taxi",
  "tractor trailer train tram trawler truck van vehicle vessel warship warplane wheelchair wreck wreckage yacht 4x4",
  // What people fight with.
  "ammunition artillery axe bayonet bomb bombshell booby-trap bullet cannon cartridge chainsaw dagger detonator drone dynamite explosive firearm",
  "grenade gun hammer handgun hatchet howitzer ied knife landmine launcher machete magnum missile mortar munition pistol projectile revolver",
  "rifle shell shotgun shrapnel sword torpedo warhead weapon",
  // What is built, laid and carried.
  "antenna barricade barrier belt bench berth bin bottle box bracelet brick cable cage camera canister chain chair clock cocaine coffin",
  "computer container copper crane crate crown cylinder desk device diamond disk door drug earring envelope equipment fence fibre fiber flag",
  "furniture gate gem generator glass glove gold hardware heroin hose jewel jewellery jewelry keyboard ladder laptop locker loot machine",
  "mask mattress medal mirror modem necklace net package parcel pendant phone pill pipe pipeline portrait pump radar radio railing railway",
  "raft relic ring robe robot roof rope router safe scanner sculpture seed sensor server shirt shoe sign silver smartphone statue steel",
  "suitcase switch tablet tank telescope television tent tombstone tool toy trunk tyre tire tube turbine umbrella uniform vault wall watch",
  "wallet well wheel window windshield wire booty handset",
  // What is written, shown and sent.
  "affidavit agreement album article autobiography ballot bill biography blog book browser bug cassette certificate chart constitution",
  "contract database decree diary directive document dossier draft email e-mail exploit file film flaw footage form fax guideline headline",
  "image itinerary leaflet legislation letter licence license list loophole magazine malware manifesto manual manuscript map memo memoir",
  "memorandum message movie network note novel ordinance pamphlet paperwork passport patch patent petition photo photograph picture plea",
  "podcast policy portrait poster postcard program programme proposal questionnaire recording regulation resolution rule script sequel",
  "series software song spreadsheet statute subpoena summons tape telegram text ticket trailer transcript treaty update verdict version",
  "video virus visa vulnerability warrant webpage will worm spyware fix blueprint",
  // What people eat, burn and pay with.
  "aid banknote blanket cargo cash cheque coal coin corn crop currency diesel dollar euro feed fertiliser fertilizer flour food fuel gas",
  "gasoline grain kerosene medicine milk money oil parcel petrol pesticide ransom rice salary shipment stock sugar supply tobacco timber",
  "vaccine water wheat wine",
  // What lives, and of what a body is made.
  "animal bacteria bird bull camel cat cattle chicken cow dog elephant fish flock goat herd horse insect kitten lion livestock monkey pig",
  "plant pony puppy shark sheep snake species tiger tree whale wolf",
  "abdomen ankle arm blood body bone brain chest cheek elbow eye face finger foot hair hand head heel hip knee leg ligament limb lung neck",
  "shoulder skull spine stomach thigh throat toe tooth torso wrist",
];

function words(
  lines: readonly string[],
  kind: DescribedKind,
): readonly (readonly [string, DescribedKind])[] {
  return lines.flatMap((line) => line.split(" ")).map((word) => [word, kind] as const);
}

/** The kind of what a singular noun describes. Of a noun in two lists the later list counts. */
export const describedKinds: ReadonlyMap<string, DescribedKind> = new Map([
  ...words(things, "other"),
  ...words(places, "place"),
  ...words([...facilityNouns], "facility"),
  ...words(facilities, "facility"),
  ...words(bodies, "organisation"),
  ...actorBodies,
  ...words([...personDescriptions], "person"),
  ...words(persons, "person"),
]);

/** Plural nouns, and singular ones for several, that have no singular of their own in the table. */
export const describedCrowds: ReadonlySet<string> = new Set(
  "audience authorities clientele media paparazzi people personnel police public staff troops twins youths others co-workers".split(
    " ",
  ),
);

/** Determiners and adjectives by which one more of a kind is told of, and none told of before. */
export const otherWords: ReadonlySet<string> = new Set(
  "another other second third fourth fifth next different separate unrelated new".split(" "),
);
