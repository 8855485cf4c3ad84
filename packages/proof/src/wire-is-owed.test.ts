import { guards } from "@firstray/record";
import { describe, expect, test } from "vitest";
import { forgottenLeft, operatedLeft } from "./beginning.ts";
import { withBody, withWires } from "./body-changes.ts";
import { namedDecider } from "./named-decider.ts";
import { productObligations, wireIsOwed } from "./wire-is-owed.ts";

const decide = namedDecider(guards);
const { broken } = wireIsOwed();
const nothingOwed = wireIsOwed(() => []);

describe("forgotten wire: a wire in a foot is owed", () => {
  test("it holds of a wire recorded as it was, and of an operation that nobody entered", () => {
    expect(broken(operatedLeft, decide)).toBeUndefined();
    expect(broken(forgottenLeft, decide)).toBeUndefined();
  });

  test("where nothing is owed, it is broken; not for a wire that is out, nor a patient who has died, nor before it could be known", () => {
    expect(nothingOwed.broken(operatedLeft, decide)).toMatch(/left foot/);
    expect(
      nothingOwed.broken(
        withWires(
          operatedLeft,
          () => true,
          (wire) => ({ ...wire, place: "out" }),
        ),
        decide,
      ),
    ).toBeUndefined();
    expect(nothingOwed.broken(withBody(operatedLeft, { alive: false }), decide)).toBeUndefined();
    expect(
      nothingOwed.broken(
        withWires(
          operatedLeft,
          () => true,
          ({ knownSince: _since, ...wire }) => wire,
        ),
        decide,
      ),
    ).toBeUndefined();
  });

  test.each([
    { days: 14, isBroken: false },
    { days: 15, isBroken: true },
  ])("due 28 days after an insertion told $days days late: broken $isBroken", ({ days, isBroken }) => {
    const late = withWires(
      operatedLeft,
      () => true,
      (wire) => ({ ...wire, knownSince: -days }),
    );
    expect(broken(late, decide) !== undefined).toBe(isBroken);
  });

  test("owed to somebody who has left is owed to nobody", () => {
    const named = wireIsOwed((facts) =>
      productObligations(facts).map((obligation) => ({ ...obligation, owner: { kind: "person", id: "nurse-1", name: "Nora Example" } })),
    );
    expect(named.broken(operatedLeft, decide)).toBeUndefined();
    expect(named.broken(withBody(operatedLeft, { nurseHasLeft: true }), decide)).toBeDefined();
  });
});
