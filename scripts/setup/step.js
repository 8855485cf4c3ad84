/**
 * Does one step of a start and says how long it took, on standard error: standard output is for the address alone.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = performance.now();
  process.stderr.write(`${title} …\n`);
  const result = await work();
  process.stderr.write(`${title}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  return result;
}
