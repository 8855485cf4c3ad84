import { expect, test } from "vitest";
import { summaryOfTests } from "./summary-of-tests.js";

const file = (name, status, ...assertionResults) => ({ name, status, assertionResults });
const of = (status, fullName = "an angle") => ({ fullName, status });

test("passed, failed and skipped tests are counted over all files", () => {
  const report = {
    testResults: [file("/a.test.ts", "failed", of("passed"), of("failed")), file("/b.test.ts", "passed", of("passed"), of("skipped"))],
  };
  expect(summaryOfTests(report)).toMatchObject({ passed: 2, failed: 1, skipped: 1 });
});

test("a file that could not be loaded, or whose set-up failed, is a failure", () => {
  const report = { testResults: [file("/a.test.ts", "failed"), file("/b.test.ts", "failed", of("skipped"))] };
  expect(summaryOfTests(report)).toMatchObject({ passed: 0, failed: 2 });
});

test.each([
  { name: "/read-film.real-films.test.ts", fullName: "three feet" },
  { name: "/measure-film.test.ts", fullName: "real films, read with their landmarks" },
  { name: "/measure.test.ts", fullName: "measures a real film" },
])("$fullName in $name is a test on real films, skipped or not", ({ name, fullName }) => {
  const report = {
    testResults: [file(name, "passed", of("passed", fullName), of("skipped", fullName)), file("/a.test.ts", "passed", of("passed"))],
  };
  expect(summaryOfTests(report).realFilms).toEqual({ ran: 1, of: 2 });
});
