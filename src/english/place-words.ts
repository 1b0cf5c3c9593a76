// Words that tell a place or a building from a person or an organisation.

/** Capitalised last words of place names: "Selim Province", "Oria River". */
export const placeEndings: ReadonlySet<string> = new Set([
  ...[
    "Province",
    "Region",
    "District",
    "County",
    "City",
    "Town",
    "Village",
    "Township",
    "Municipality",
  ],
  ...[
    "State",
    "States",
    "Governorate",
    "Prefecture",
    "Oblast",
    "Canton",
    "Territory",
    "Territories",
  ],
  ...[
    "River",
    "Lake",
    "Sea",
    "Ocean",
    "Gulf",
    "Bay",
    "Strait",
    "Straits",
    "Channel",
    "Canal",
    "Valley",
  ],
  ...["Mountain", "Mountains", "Hills", "Hill", "Heights", "Plateau", "Peak", "Desert", "Forest"],
  ...[
    "Island",
    "Islands",
    "Isle",
    "Isles",
    "Peninsula",
    "Coast",
    "Beach",
    "Cape",
    "Delta",
    "Basin",
  ],
  ...["Street", "Avenue", "Road", "Boulevard", "Lane", "Highway", "Square", "Republic", "Emirates"],
  ...["Kingdom", "Strip", "Bank", "Belt", "Corridor", "Frontier", "Division", "Borough", "Parish"],
  ...["Creek", "Falls", "Glacier", "Reef", "Springs", "Reserve", "Barangay", "Tehsil"],
]);

/** Place endings that are as often an organisation's: not enough alone. */
export const doubtfulPlaceEndings: ReadonlySet<string> = new Set([
  ...["Bank", "Division", "State", "Channel", "Reserve", "City", "Square", "Republic"],
]);

/** Capitalised first words of place names: "Mount Oria", "Lake Selim", "Port Tarn". */
export const placeOpenings: ReadonlySet<string> = new Set([
  ...[
    "Mount",
    "Mt",
    "Mt.",
    "Lake",
    "Port",
    "Fort",
    "Cape",
    "Gulf",
    "Bay",
    "Strait",
    "Isle",
    "River",
  ],
  ...["Saint", "St", "St.", "San", "Santa", "Santo", "São", "El", "Los", "Las", "Ciudad", "Puerto"],
  ...[
    "New",
    "North",
    "South",
    "East",
    "West",
    "Northern",
    "Southern",
    "Eastern",
    "Western",
    "Central",
  ],
  ...["Upper", "Lower", "Greater", "Rio", "Villa", "Wadi", "Tel", "Deir", "Jabal", "Jebel"],
  ...["Northeast", "Northwest", "Southeast", "Southwest"],
]);

/** Place openings that need more evidence: persons and companies begin so too. */
export const doubtfulPlaceOpenings: ReadonlySet<string> = new Set([
  ...["New", "Saint", "St", "St.", "San", "Santa", "Santo", "El", "Los", "Las", "Villa", "Central"],
  ...[
    "North",
    "South",
    "East",
    "West",
    "Northern",
    "Southern",
    "Eastern",
    "Western",
    "Greater",
    "Rio",
  ],
  ...["Upper", "Lower", "Tel", "Bay", "Fort", "River", "São"],
]);

/** Parts of the world that are no country. */
export const worldRegions: ReadonlySet<string> = new Set([
  ...[
    "Africa",
    "Asia",
    "Europe",
    "America",
    "Americas",
    "Oceania",
    "Antarctica",
    "Eurasia",
    "Arctic",
  ],
  ...["North America", "South America", "Latin America", "Central America", "Central Asia"],
  ...[
    "South Asia",
    "East Asia",
    "Southeast Asia",
    "South-East Asia",
    "Northeast Asia",
    "West Asia",
  ],
  ...["Middle East", "Near East", "Far East", "Asia Pacific", "Asia-Pacific", "Indo-Pacific"],
  ...["North Africa", "West Africa", "East Africa", "Central Africa", "Southern Africa"],
  ...["Horn of Africa", "Sahel", "Sahara", "Maghreb", "Levant", "Gulf", "Persian Gulf", "Caucasus"],
  ...["Balkans", "Caribbean", "Scandinavia", "Mediterranean", "Black Sea", "Red Sea", "Atlantic"],
  ...["Pacific", "Indian Ocean", "Eastern Europe", "Western Europe", "Central Europe", "Baltic"],
  ...["Sub-Saharan Africa", "Pacific Ocean", "Atlantic Ocean", "Korean Peninsula", "Baltics"],
  ...["Arabian Sea", "South China Sea", "East China Sea", "Himalayas", "Alps", "Amazon", "Earth"],
]);

/** Prepositions and how strongly a capitalised word after them is a place, from 1 to 3. */
export const locatives: ReadonlyMap<string, number> = new Map([
  ["in", 2],
  ["near", 2],
  ["outside", 2],
  ["inside", 1],
  ["across", 2],
  ["throughout", 2],
  ["around", 1],
  ["off", 2],
  ["at", 1.5],
  ["from", 1],
  ["towards", 1],
  ["toward", 1],
  ["into", 1],
  ["downtown", 3],
]);

/** Directions: "south of Selim", "western Oria". */
export const directions: ReadonlySet<string> = new Set([
  ...["north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"],
  ...["north-east", "north-west", "south-east", "south-west", "northern", "southern", "eastern"],
  ...["western", "northeastern", "northwestern", "southeastern", "southwestern", "central"],
  ...["north-eastern", "north-western", "south-eastern", "south-western", "outskirts", "mainland"],
]);

/** Kinds of place, lower case: "the town of Selim", "Selim province". */
export const placeNouns: ReadonlySet<string> = new Set([
  ...["city", "town", "village", "capital", "port", "province", "region", "district", "county"],
  ...[
    "state",
    "country",
    "island",
    "islands",
    "suburb",
    "suburbs",
    "neighbourhood",
    "neighborhood",
  ],
  ...["hamlet", "settlement", "enclave", "municipality", "governorate", "prefecture", "valley"],
  ...["peninsula", "oasis", "township", "quarter", "area", "coast", "border", "river", "kingdom"],
  ...["republic", "territory", "emirate", "archipelago", "outskirts", "metropolis", "hometown"],
]);

/** Kinds of building and site, lower case. */
export const facilityNouns: ReadonlySet<string> = new Set([
  ...["airport", "airfield", "airbase", "airstrip", "hospital", "clinic", "embassy", "consulate"],
  ...["mosque", "church", "cathedral", "temple", "synagogue", "shrine", "school", "university"],
  ...["hotel", "palace", "barracks", "garrison", "checkpoint", "prison", "jail", "bridge", "dam"],
  ...["refinery", "port", "harbour", "harbor", "market", "stadium", "headquarters", "compound"],
  ...["courthouse", "factory", "pipeline", "station", "terminal", "camp", "base", "parliament"],
  ...["warehouse", "museum", "depot", "crossing", "oilfield", "mall", "tunnel"],
]);

/** Facility nouns that are also something else: taken only where "the" or a possessive stands before them. */
export const bareFacilityNouns: ReadonlySet<string> = new Set(["parliament"]);

/** Words that stand before a facility noun and belong to it: "military base", "parliament building". */
export const facilityModifiers: ReadonlySet<string> = new Set([
  ...[
    "military",
    "air",
    "force",
    "army",
    "naval",
    "main",
    "central",
    "international",
    "old",
    "new",
    "refugee",
  ],
  ...["police", "power", "railway", "train", "bus", "television", "radio", "border", "oil", "gas"],
  ...[
    "general",
    "field",
    "children's",
    "university",
    "city",
    "town",
    "local",
    "nearby",
    "presidential",
  ],
  ...[
    "government",
    "ministry",
    "training",
    "industrial",
    "civilian",
    "maternity",
    "state",
    "water",
  ],
  ...["commercial", "northern", "southern", "eastern", "western", "fuel", "primary", "secondary"],
]);

/** Last words of facility names, capitalised: "Selim Airport", "Tarn General Hospital". */
export const facilityEndings: ReadonlySet<string> = new Set([
  ...["Airport", "Airfield", "Airbase", "Hospital", "Clinic", "Embassy", "Consulate", "Mosque"],
  ...["Church", "Cathedral", "Temple", "Synagogue", "Shrine", "Palace", "Barracks", "Garrison"],
  ...["Checkpoint", "Prison", "Jail", "Bridge", "Dam", "Refinery", "Harbour", "Harbor", "Market"],
  ...["Stadium", "Headquarters", "Courthouse", "Terminal", "Base", "Station", "Camp", "Hotel"],
  ...["Tower", "Towers", "Museum", "Park", "Gate", "Hall", "Mall", "Plaza", "Castle", "Arena"],
  ...["Tunnel", "Parliament", "Compound", "Port", "Seaport", "Airstrip", "Cemetery", "Library"],
  ...[
    "Theatre",
    "Theater",
    "Building",
    "Plant",
    "Zoo",
    "Garden",
    "Gardens",
    "Monument",
    "Memorial",
  ],
  ...["Detention Center", "Monastery", "Abbey", "Fortress", "Citadel", "Crossing", "Pier", "Dock"],
]);

/** Nouns that only what governs itself has: who owns one is named as a country is. Weight 1 to 3. */
export const polityNouns: ReadonlyMap<string, number> = new Map([
  ["parliament", 3],
  ["constitution", 3],
  ["government", 2],
  ["prime minister", 3],
  ["foreign ministry", 3],
  ["foreign minister", 3],
  ["interior ministry", 3],
  ["interior minister", 3],
  ["defence ministry", 3],
  ["defense ministry", 3],
  ["defence minister", 3],
  ["defense minister", 3],
  ["justice minister", 3],
  ["central bank", 3],
  ["supreme court", 3],
  ["armed forces", 2],
  ["army", 2],
  ["air force", 2],
  ["navy", 2],
  ["president", 1],
  ["capital", 2],
  ["independence", 2],
  ["economy", 2],
  ["borders", 1],
  ["border", 1],
  ["citizens", 1],
  ["population", 1],
]);

/** Words of going: "flew to Selim", "the road to Selim". */
export const goingWords: ReadonlySet<string> = new Set([
  ...[
    "flew",
    "flown",
    "fly",
    "fled",
    "flee",
    "travelled",
    "traveled",
    "travel",
    "travelling",
    "went",
  ],
  ...[
    "traveling",
    "go",
    "goes",
    "going",
    "gone",
    "came",
    "come",
    "coming",
    "moved",
    "move",
    "moving",
  ],
  ...[
    "returned",
    "return",
    "returning",
    "drove",
    "drive",
    "marched",
    "march",
    "advanced",
    "advance",
  ],
  ...["headed", "heading", "deported", "extradited", "exported", "exports", "shipped", "sent"],
  ...["trip", "visit", "visits", "road", "way", "flight", "flights", "route", "route", "border"],
  ...[
    "close",
    "next",
    "access",
    "ambassador",
    "envoy",
    "relocated",
    "migrated",
    "emigrated",
    "back",
  ],
]);

/** Nouns of which a place is the owner: "the mayor of Selim". */
export const ofPlaces: ReadonlySet<string> = new Set([
  ...[
    "residents",
    "resident",
    "mayor",
    "governor",
    "outskirts",
    "streets",
    "population",
    "citizens",
  ],
  ...[
    "coast",
    "suburb",
    "suburbs",
    "siege",
    "battle",
    "fall",
    "capture",
    "north",
    "south",
    "east",
    "west",
  ],
  ...[
    "centre",
    "center",
    "parts",
    "villages",
    "towns",
    "cities",
    "provinces",
    "districts",
    "states",
  ],
  ...[
    "capital",
    "control",
    "inhabitants",
    "invasion",
    "people",
    "shores",
    "ports",
    "port",
    "edge",
    "regions",
  ],
]);

/** Nouns that hang on a place's name: "Selim residents". */
export const placeBelongings: ReadonlySet<string> = new Set([
  ...[
    "residents",
    "streets",
    "outskirts",
    "suburbs",
    "airport",
    "native",
    "resident",
    "metropolitan",
  ],
  ...[
    "harbour",
    "harbor",
    "hospital",
    "mosque",
    "stadium",
    "coast",
    "border",
    "suburb",
    "waterfront",
  ],
]);
