import fc from "fast-check";
import { expect, test } from "vitest";
import { uidFrom } from "./uid-from.ts";

test("a seed always gives the same UID", () => expect(uidFrom("film 12")).toBe("2.25.155859695178187753712120041032405722357"));

test("every UID is one that DICOM allows, and of a version 8 UUID", () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const uid = uidFrom(seed);
      expect(uid).toMatch(/^2\.25\.[1-9]\d{0,38}$/);
      const uuid = BigInt(uid.slice(5)).toString(16).padStart(32, "0");
      expect(uuid[12]).toBe("8");
      expect("89ab").toContain(uuid[16]);
    }),
  );
});

test("other seeds give other UIDs", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => one === other || uidFrom(one) !== uidFrom(other)));
});
