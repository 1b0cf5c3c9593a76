// Words for units, money and shares, and nouns that a number before them does not count.

/** Every form of a unit, with the unit in the singular. Forms of several words are a space apart. */
export const units: ReadonlyMap<string, string> = new Map(
  (
    [
      ["kilometre", "kilometres, kilometers, km, kms"],
      ["metre", "metres, meters"],
      ["centimetre", "centimetres, centimeters, cm"],
      ["millimetre", "millimetres, millimeters, mm"],
      ["mile", "miles"],
      ["nautical mile", "nautical miles"],
      ["yard", "yards"],
      ["foot", "feet, ft"],
      ["inch", "inches"],
      [
        "square kilometre",
        "square kilometres, square kilometers, square km, sq km, sq. km, km2, km²",
      ],
      ["square metre", "square metres, square meters, sq metres, sq meters, sq m, m2, m²"],
      ["square mile", "square miles, sq miles"],
      ["square foot", "square feet, sq ft"],
      ["hectare", "hectares"],
      ["acre", "acres"],
      ["cubic metre", "cubic metres, cubic meters, m3, m³"],
      ["cubic foot", "cubic feet"],
      ["litre", "litres, liters"],
      ["gallon", "gallons"],
      ["barrel", "barrels"],
      ["kilogram", "kilograms, kilogrammes, kilos, kg, kgs"],
      ["gram", "grams, grammes"],
      ["ton", "tons"],
      ["metric ton", "metric tons"],
      ["tonne", "tonnes"],
      ["kiloton", "kilotons"],
      ["pound", "pounds, lbs"],
      ["ounce", "ounces"],
      ["bushel", "bushels"],
      ["watt", "watts"],
      ["kilowatt", "kilowatts, kw"],
      ["megawatt", "megawatts, mw"],
      ["gigawatt", "gigawatts, gw"],
      ["kilowatt hour", "kilowatt hours, kilowatt-hours, kwh"],
      ["megawatt hour", "megawatt hours, megawatt-hours, mwh"],
      ["degree Celsius", "degrees celsius, degrees centigrade, degrees c, °c"],
      ["degree Fahrenheit", "degrees fahrenheit, degrees f, °f"],
      ["per cent", "percent, per cent, pct, %"],
      ["percentage point", "percentage points"],
      ["basis point", "basis points"],
      ["barrel per day", "bpd, b / d"],
      ["kilometre per hour", "km / h, kph, kmh"],
      ["mile per hour", "mph"],
      ["knot", "knots"],
      ["dollar", "dollars"],
      ["US dollar", "us dollars, u.s. dollars, usd"],
      ["euro", "euros"],
      ["rupee", "rupees, rs, rs."],
      ["peso", "pesos"],
      ["rouble", "roubles, rubles"],
      ["riyal", "riyals"],
      ["rial", "rials"],
      ["dinar", "dinars"],
      ["lira", "lira, liras"],
      ["shekel", "shekels"],
      ["franc", "francs"],
      ["dirham", "dirhams"],
      ["shilling", "shillings"],
      ["colón", "colones"],
      ["crown", "crowns, kronor, kroner, koruna"],
      ["yen", "yen"],
      ["yuan", "yuan"],
      ["renminbi", "renminbi"],
      ["baht", "baht"],
      ["rupiah", "rupiah"],
      ["ringgit", "ringgit"],
      ["naira", "naira"],
      ["rand", "rand"],
      ["hryvnia", "hryvnia, hryvnias"],
      ["afghani", "afghanis"],
      ["birr", "birr"],
      ["taka", "taka"],
      ["cent", "cents"],
    ] as const
  ).flatMap(([unit, forms]) => forms.split(", ").map((form) => [form, unit] as const)),
);

/** Units in the singular, as they stand after "one" and "0.5". */
export const singleUnits: ReadonlyMap<string, string> = new Map([
  ...["kilometre", "metre", "mile", "hectare", "acre", "litre", "gallon", "barrel"].map(
    (unit) => [unit, unit] as const,
  ),
  ...["kilogram", "gram", "ton", "tonne", "megawatt", "percentage point"].map(
    (unit) => [unit, unit] as const,
  ),
  ["kilometer", "kilometre"],
  ["meter", "metre"],
  ["liter", "litre"],
  ["kilo", "kilogram"],
  ["us dollar", "US dollar"],
  ["dollar", "dollar"],
]);

/** Money that several countries have under one name, and that takes the name of its country: "Canadian dollars". */
export const nationalMoney: ReadonlySet<string> = new Set(
  "dollar rupee peso dinar pound franc shilling lira riyal rial dirham crown".split(" "),
);

/** Before a number these make it money. */
export const moneyMarks: ReadonlyMap<string, string> = new Map([
  ["$", "dollar"],
  ["us$", "US dollar"],
  ["us $", "US dollar"],
  ["u.s. $", "US dollar"],
  ["usd", "US dollar"],
  ["a$", "Australian dollar"],
  ["c$", "Canadian dollar"],
  ["nz$", "New Zealand dollar"],
  ["s$", "Singapore dollar"],
  ["hk$", "Hong Kong dollar"],
  ["nt$", "New Taiwan dollar"],
  ["nt $", "New Taiwan dollar"],
  ["r$", "real"],
  ["r $", "real"],
  ["au$", "Australian dollar"],
  ["ca$", "Canadian dollar"],
  ["tt$", "Trinidad and Tobago dollar"],
  ["j$", "Jamaican dollar"],
  ["€", "euro"],
  ["eur", "euro"],
  ["£", "pound"],
  ["¥", "yen or yuan"],
  ["₹", "rupee"],
  ["rs", "rupee"],
  ["rs.", "rupee"],
  ["rs .", "rupee"],
]);

/** Letters after a sum of money that multiply it. */
export const moneyScales: ReadonlyMap<string, number> = new Map([
  ["k", 1_000],
  ["m", 1_000_000],
  ["mn", 1_000_000],
  ["mln", 1_000_000],
  ["b", 1_000_000_000],
  ["bn", 1_000_000_000],
  ["tn", 1_000_000_000_000],
  ["trn", 1_000_000_000_000],
]);

/** Units that are also the name of a calibre before a noun: "155 mm shells". */
export const calibres: ReadonlySet<string> = new Set(["mm"]);

/** Between a unit and that for each of which it is meant: "barrels a day". */
export const rateJoints: ReadonlySet<string> = new Set("a an per each every".split(" "));

/** For each of which something is measured. */
export const rateNouns: ReadonlySet<string> = new Set(
  [
    "second minute hour day night week month quarter year annum",
    "kilometre kilometer mile hectare acre litre liter gallon barrel bushel tonne ton kilogram kilo pound ounce",
    "person head capita household family child student pupil share",
  ].flatMap((line) => line.split(" ")),
);

/** Parts of a whole, as shares of one. */
export const shareNouns: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["thirds", 1 / 3],
  ["quarter", 1 / 4],
  ["quarters", 1 / 4],
  ["fourth", 1 / 4],
  ["fourths", 1 / 4],
  ["fifth", 1 / 5],
  ["fifths", 1 / 5],
  ["sixth", 1 / 6],
  ["sixths", 1 / 6],
  ["eighth", 1 / 8],
  ["eighths", 1 / 8],
  ["tenth", 1 / 10],
  ["tenths", 1 / 10],
]);

/** Plural words that stand for a size and take the thing with "of". */
export const sizeWords: ReadonlySet<string> = new Set([
  "tens",
  "dozens",
  "scores",
  "hundreds",
  "thousands",
  "millions",
  "tens of thousands",
  "hundreds of thousands",
  "tens of millions",
  "hundreds of millions",
  "billions",
  "tens of billions",
  "hundreds of billions",
]);

/** Nouns that are one for many without an "s". */
export const unmarkedPlurals: ReadonlySet<string> = new Set(
  "aircraft cattle infantry livestock people personnel police spacecraft staff troops hovercraft watercraft".split(
    " ",
  ),
);

/** What one of them is called, where that is not the noun without its "s". */
export const singulars: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["persons", "person"],
  ["troops", "soldier"],
  ["troop", "soldier"],
  ["personnel", "member of personnel"],
  ["police", "police officer"],
  ["staff", "member of staff"],
  ["infantry", "infantryman"],
  ["servicemen", "serviceman"],
  ["doses", "dose"],
]);

/** Nouns that a number before them does not count: times, places in a row, marks, and words that stand for numbers. */
export const uncountedNouns: ReadonlySet<string> = new Set(
  [
    "age ages am",
    "centuries century",
    "billions",
    "day days decade decades degrees dozens",
    "evenings",
    "fifths fold fourths",
    "half halves hour hours hr hrs hundreds",
    "innings",
    "matter millions mins minute minutes month months mornings",
    "nights noon nth",
    "o'clock occasions odd others",
    "percentiles pm point points",
    "quarter quarters",
    "runs",
    "seasons secs seconds sides sixths",
    "tenths thirds things thousands time times trillions",
    "ways week weekends weeks",
    "year years yrs",
  ].flatMap((line) => line.split(" ")),
);

/** Diseases and what spreads them, whose cases are people. */
export const diseases: ReadonlySet<string> = new Set(
  [
    "anthrax",
    "chikungunya cholera coronavirus covid covid-19",
    "dengue diarrhea diarrhoea diphtheria disease dysentery",
    "ebola",
    "fever flu",
    "hepatitis hiv",
    "illness infection influenza",
    "malaria measles meningitis mers monkeypox mpox",
    "plague pneumonia polio poliomyelitis poisoning",
    "rabies",
    "sars scabies smallpox",
    "tetanus tuberculosis typhoid",
    "virus",
    "zika",
  ].flatMap((line) => line.split(" ")),
);

/** Words for a case of a disease. */
export const caseNouns: ReadonlySet<string> = new Set(["case", "cases"]);

/** Before "cases" they leave it to the report of what. */
export const caseMarks: ReadonlySet<string> = new Set(
  "additional acute confirmed fresh further known more new probable reported severe suspected".split(
    " ",
  ),
);
