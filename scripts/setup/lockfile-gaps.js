/** How packages name the platforms that Firstray runs on: Linux (glibc) and Windows x64, Linux arm64, macOS. */
const ourPlatform = /(linux-(x64|arm64)(-gnu|-glibc)?|(win32|windows|win)-x64(-msvc)?|darwin-(x64|arm64))$/;

/**
 * What a lockfile lacks so that `npm ci` works on every platform: npm leaves other platforms' packages out when it writes a lockfile over
 * an existing node_modules.
 * @param {{ packages: Record<string, { optionalDependencies?: Record<string, string>, integrity?: string }> }} lockfile
 * @returns {string[]} one line per package that is wanted and has no entry.
 */
export function lockfileGaps({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => ourPlatform.test(name) && !entryOf(packages, path, name)?.integrity)
      .map((name) => `${path || "the root"} wants ${name}, which the lockfile does not have`),
  );
}

/** As Node looks a package up: beside the package that wants it, then upwards. */
function entryOf(packages, path, name) {
  const steps = path.split(/\/?node_modules\//);
  for (let depth = steps.length; depth > 0; depth -= 1) {
    const entry = packages[[...steps.slice(0, depth), name].join("/node_modules/").replace(/^\//, "")];
    if (entry) return entry;
  }
  return packages[`node_modules/${name}`];
}
