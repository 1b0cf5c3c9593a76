// Words for kinds of area that names of areas have with or without: "Fars Province" is "Fars".

export const kindWords: readonly string[] = [
  ...["province", "region", "district", "governorate", "prefecture", "oblast", "krai", "kray"],
  ...["republic", "state", "department", "municipality", "county", "territory", "emirate"],
  ...["canton", "voivodeship", "division", "wilaya", "muhafazah", "raion", "autonomous region"],
  ...["borough", "city", "metropolitan borough", "royal borough", "county borough", "commune"],
  ...["city and county", "city and borough", "area", "peninsula", "island", "valley", "town"],
];

/** Words before a name that mean a part of the place, or the place and what is around it. */
export const partWords: readonly string[] = [
  ...["north", "south", "east", "west", "northern", "southern", "eastern", "western", "central"],
  ...["northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern"],
  ...["southeastern", "southwestern", "upper", "lower", "greater", "downtown", "inner", "far"],
];
