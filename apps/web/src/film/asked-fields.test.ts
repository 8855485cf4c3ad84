import type { ProblemReply } from "@firstray/contract";
import { expect, test } from "vitest";
import { askedFields } from "./asked-fields.ts";

const sentence = { en: "Say it.", fr: "Indiquez-le." };

test.each([
  { code: "invalid", paths: ["weightBearing", "side"], asked: ["side", "weightBearing"] },
  { code: "invalid", paths: ["description.view"], asked: ["view"] },
  { code: "invalid", paths: ["command"], asked: [] },
  { code: "unreadable-film", paths: ["side"], asked: [] },
] as const)("a film that is $code for $paths is asked about $asked", ({ code, paths, asked }) => {
  const problem: ProblemReply = { type: "", title: "", status: 422, code, sentence, fields: paths.map((path) => ({ path, sentence })) };
  expect(askedFields(problem)).toEqual(asked);
});
