// Words in the names of bodies that one writer puts and another leaves out or puts elsewhere.

/** What a body's name may end in without being another body's for it: "al-Sarbo TV" is "al-Sarbo". */
export const sayingKind: ReadonlySet<string> = new Set([
  ...["TV", "Television", "Radio", "Channel", "News", "Newspaper", "Magazine", "Website", "Online"],
  ...["News Agency", "Press Agency", "News Network", "News Channel", "TV Channel", "News Service"],
  ...["Television Network", "TV Network", "TV Station", "Radio Station", "Satellite Channel"],
  ...["Corp", "Corp.", "Corporation", "Inc", "Inc.", "Ltd", "Ltd.", "Co", "Co.", "Company", "Plc"],
  ...["PLC", "LLC", "GmbH", "AG", "SA", "S.A.", "Group", "Limited", "Incorporated"],
]);

/** Words that name no body by themselves: what is left of "State TV" is none. */
export const namingNobody: ReadonlySet<string> = new Set([
  ...["State", "National", "Public", "Local", "Royal", "Free", "New", "World", "Global", "Central"],
  ...["International", "Federal", "Regional", "General", "First", "United", "American", "European"],
  ...["Daily", "Sunday", "Evening", "Morning", "Good", "Cable", "Satellite", "Oil", "Gas", "Steel"],
  ...["Power", "Electric", "Insurance", "Investment", "Trading", "Shipping", "Contact", "Working"],
  ...["Security", "Army", "Police", "Force", "Military", "Media", "Press", "Business", "Sports"],
]);

/** Heads that may stand before what they are of: "Ministry of Health" is "Health Ministry". */
export const portfolioHeads: ReadonlySet<string> = new Set(["Ministry", "Department"]);

/** Portfolios under another name, as they stand before their head. */
export const portfolioForms: ReadonlyMap<string, string> = new Map([
  ["Foreign Affairs", "Foreign"],
  ["External Affairs", "Foreign"],
  ["Internal Affairs", "Interior"],
  ["Home Affairs", "Interior"],
  ["Public Health", "Health"],
  ["Defence", "Defense"],
]);

/** What every country has one of, by the last words of its name: "Interior Ministry", "Supreme Court". */
export const everywhereHeads: ReadonlySet<string> = new Set([
  ...["Ministry", "Directorate", "Government", "Cabinet", "Presidency", "Parliament"],
  ...["Senate", "Assembly", "Army", "Navy", "Air Force", "Armed Forces", "Forces"],
  ...["Military", "Police", "Gendarmerie", "Coast Guard", "Guard", "Court", "Prosecutor's Office"],
  ...["Civil Defence", "Civil Defense", "Civil Protection", "Fire Service", "Fire Department"],
  ...[
    "Health Department",
    "Central Bank",
    "Commission",
    "Service",
    "Agency",
    "Authority",
    "Office",
  ],
]);

/** What may stand before such a head, beside a portfolio, and tell no more whose it is: "National Police". */
export const everywhereWords: ReadonlySet<string> = new Set([
  ...["National", "State", "Federal", "Central", "Royal", "Supreme", "Constitutional", "High"],
  ...["Armed", "Presidential", "Republican", "Traffic", "Border", "Military", "Civil", "Interim"],
  ...["Transitional", "Election", "Electoral", "Elections", "Intelligence", "Weather", "Cabinet"],
  ...["Meteorological", "Disaster", "Management", "Emergency", "Prime", "Minister's", "Attorney"],
  ...["General's", "Prosecutor", "Police", "Security", "Public", "and", "of", "the", "for"],
]);

/** Heads that alone name the state's own: "the Army" beside "Oria Freedom Army" is another. */
export const namingTheState: ReadonlySet<string> = new Set([
  ...[
    "Army",
    "Police",
    "Government",
    "Parliament",
    "Military",
    "Navy",
    "Senate",
    "Congress",
    "House",
  ],
  ...["Court", "Cabinet", "Forces", "Assembly", "State", "Union", "Presidency", "Embassy", "Times"],
]);
