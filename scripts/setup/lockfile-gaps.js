/**
 * The optional packages that a lockfile lacks, most of them one of a family with one package per platform. npm leaves some out when it
 * writes a lockfile over an existing node_modules, or cannot look them up; `npm ci` then refuses, or the other platforms get nothing.
 * @param {{ packages: Record<string, { optionalDependencies?: Record<string, string>, version?: string }> }} lockfile
 * @returns {string[]} one line per package that is wanted and has no entry.
 */
export function lockfileGaps({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !entryOf(packages, path, name)?.version)
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
