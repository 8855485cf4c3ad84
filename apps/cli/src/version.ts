import manifest from "../package.json" with { type: "json" };

/** The version of Firstray. */
export function version(): string {
  return manifest.version;
}
