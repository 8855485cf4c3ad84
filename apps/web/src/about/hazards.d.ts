/** The log of hazards, as the build reads it from docs/safety. */
declare module "*/hazards.yml" {
  export const hazards: readonly {
    readonly id: string;
    readonly hazard: string;
    readonly cause: string;
    readonly harm: string;
    readonly controls: readonly { readonly control: string; readonly requirement: string; readonly tests: readonly string[] }[];
  }[];
}
