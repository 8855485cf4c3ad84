import { expect, test } from "vitest";
import { passable } from "./passable.ts";

const nobody = { uid: 65534, gid: 65534 };

test.each([
  { title: "everyone may pass", folder: { uid: 0, gid: 0, mode: 0o755 }, may: true },
  { title: "only root may pass", folder: { uid: 0, gid: 0, mode: 0o700 }, may: false },
  { title: "the group may pass", folder: { uid: 0, gid: 65534, mode: 0o710 }, may: true },
  { title: "the group may list but not pass", folder: { uid: 0, gid: 65534, mode: 0o745 }, may: false },
  { title: "it is the owner's", folder: { uid: 65534, gid: 0, mode: 0o700 }, may: true },
  { title: "the owner alone may not pass", folder: { uid: 65534, gid: 65534, mode: 0o077 }, may: false },
])("$title: $may", ({ folder, may }) => {
  expect(passable(folder, nobody)).toBe(may);
});
