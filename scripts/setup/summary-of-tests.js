/**
 * Counts what a Vitest run reported. A file that could not be loaded counts as one failed test; tests on real films are those in a
 * `real-films` file or with "real film" in their title.
 * @param {{ testResults: { name: string, status: string, assertionResults: { fullName: string, status: string }[] }[] }} report - of the JSON reporter.
 */
export function summaryOfTests({ testResults }) {
  const tests = testResults.flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ ...test, file: name })));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  const count = (status) => tests.filter((test) => test.status === status).length;
  const onRealFilms = tests.filter(({ file, fullName }) => /real-films?\b/.test(file) || /real films?\b/i.test(fullName));
  return {
    passed: count("passed"),
    failed: count("failed") + broken.length,
    skipped: tests.length - count("passed") - count("failed"),
    realFilms: { ran: onRealFilms.filter(({ status }) => status === "passed" || status === "failed").length, of: onRealFilms.length },
  };
}
