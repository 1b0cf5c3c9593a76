// A word that tells one report from another: what it is about, and how little that says.

export interface Keyword {
  /** In lower case. */
  readonly word: string;
  /** How often it stands in the report. */
  readonly times: number;
  /** In how many texts of a hundred of any kind it stands; 0 for a rare one. */
  readonly common: number;
  /** Whether it stands in a name. */
  readonly named: boolean;
}
