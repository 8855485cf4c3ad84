import fc from "fast-check";
import { expect, test } from "vitest";
import { readFilm, writeDx } from "./index.ts";
import { sampleDx } from "./testing/sample-dx.ts";

const whole = writeDx(sampleDx);

type Mutation = (bytes: Uint8Array) => Uint8Array;

const position = fc.nat({ max: whole.length - 1 });
/** The header is where damage is treacherous. */
const headerPosition = fc.nat({ max: 1700 });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(headerPosition, fc.nat({ max: 255 })).map(
    ([at, value]): Mutation =>
      (bytes) =>
        bytes.with(at, value),
  ),
  fc.tuple(position, position).map(
    ([from, to]): Mutation =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]),
  ),
  fc.tuple(headerPosition, fc.uint8Array({ minLength: 1, maxLength: 12 })).map(
    ([at, added]): Mutation =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)]),
  ),
  fc.tuple(headerPosition, fc.constantFrom([0xff, 0xff, 0xff, 0xff], [0xfe, 0xff, 0x00, 0xe0], [0x53, 0x51], [0, 0, 0, 0x80])).map(
    ([at, trap]): Mutation =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at), Uint8Array.from(trap), bytes.subarray(at + trap.length)]),
  ),
);

test("a damaged film is a film or a refusal, never an exception", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      const bytes = mutations.reduce((damaged, mutate) => (damaged.length > 1700 ? mutate(damaged) : damaged), whole);
      const result = await readFilm(bytes);
      if (result.kind === "film") expect(result.greys.length).toBe(result.columns * result.rows);
      else expect(result.sentence.fr.length).toBeGreaterThan(20);
    }),
    { numRuns: 600 },
  );
});
