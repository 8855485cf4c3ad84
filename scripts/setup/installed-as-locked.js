/**
 * Whether node_modules holds what the lockfile says, by npm's own record of what it installed, which it writes last. Optional packages may
 * be absent (most are for other platforms); none may be of another version.
 * @param {Lockfile} lockfile - package-lock.json.
 * @param {Lockfile} record - node_modules/.package-lock.json.
 * @typedef {{ packages: Record<string, { version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean }> }} Lockfile
 */
export function installedAsLocked(lockfile, record) {
  return Object.entries(lockfile.packages)
    .filter(([path, wanted]) => path.includes("node_modules/") && !wanted.link)
    .every(([path, wanted]) => {
      const found = record.packages[path];
      if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
      return found.version === wanted.version && found.integrity === wanted.integrity;
    });
}
