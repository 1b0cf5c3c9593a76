// Words that say where a place lies by another: inside it, near it, so far and which way from it.

/** Before the larger place: "a town in Oria", "the port of Selim in Oria". */
export const insideWords: ReadonlySet<string> = new Set(["in", "inside", "within", "of"]);

/** Before a place close by: "Selim, near Oria". */
export const nearWords: ReadonlySet<string> = new Set([
  ...["near", "outside", "off", "beside", "bordering", "around"],
]);

/** Kilometres in one of a unit of length. */
export const lengthUnits: ReadonlyMap<string, number> = new Map([
  ...["km", "kms", "kilometre", "kilometres", "kilometer", "kilometers"].map(
    (word) => [word, 1] as const,
  ),
  ...["mile", "miles", "mi"].map((word) => [word, 1.609] as const),
]);

/** Degrees clockwise from north. */
export const bearings: ReadonlyMap<string, number> = new Map(
  [
    "north",
    "northeast north-east",
    "east",
    "southeast south-east",
    "south",
    "southwest south-west",
    "west",
    "northwest north-west",
  ].flatMap((line, index) => line.split(" ").map((word) => [word, index * 45] as const)),
);

/** Lower-case words of a phrase that tells a place's kind or part, between it and the place it lies in. */
export const betweenPlaces: ReadonlySet<string> = new Set([
  ...["a", "an", "the", "and", "its", "this", "that", "which", "is", "lies", "located", "situated"],
  ...["small", "large", "largest", "big", "biggest", "second", "third", "main", "old", "ancient"],
  ...["remote", "coastal", "border", "mountain", "mountainous", "rural", "nearby", "port", "oil"],
  ...["densely", "populated", "sparsely", "restive", "contested", "besieged", "key", "strategic"],
  ...["part", "parts", "corner", "tip", "end", "side", "suburb", "outskirts", "city", "town"],
  ...["village", "hamlet", "capital", "province", "region", "district", "county", "state"],
  ...["area", "island", "municipality", "governorate", "prefecture", "country", "resort"],
  ...["community", "neighbourhood", "neighborhood", "settlement", "township", "enclave"],
  ...["northern", "southern", "eastern", "western", "central", "northeastern", "northwestern"],
  ...["southeastern", "southwestern", "north-eastern", "north-western", "south-eastern"],
  ...["south-western", "north", "south", "east", "west", "northeast", "northwest", "southeast"],
  ...["southwest", "far", "upper", "lower", "inland", "interior", "administrative", "regional"],
  ...["provincial", "industrial", "agricultural", "farming", "mining", "fishing", "historic"],
  ...["predominantly", "mostly", "neighbouring", "neighboring", "s"],
]);

/** What a lower-case noun beside a name says it is: "the town of Selim", "Selim province". */
export const saidKinds: ReadonlyMap<string, "city" | "district" | "region"> = new Map([
  ...["city", "town", "village", "hamlet", "capital", "hometown", "township", "metropolis"].map(
    (word) => [word, "city"] as const,
  ),
  ...["province", "region", "governorate", "state", "prefecture", "oblast"].map(
    (word) => [word, "region"] as const,
  ),
  ...["district", "county"].map((word) => [word, "district"] as const),
]);
