import { describe, expect, test } from "vitest";
import { parseProtocol } from "./parse-protocol.ts";
import type { Protocol } from "./protocol.ts";
import { protocolDiff } from "./protocol-diff.ts";
import { emptyEntry, protocolList, protocolLists, withProtocolList } from "./protocol-lists.ts";
import { protocolV1 } from "./protocol-v1.ts";

const words = {
  title: { en: "Bone that heals late", fr: "Os qui guérit tard" },
  body: { en: "It may take longer.", fr: "Cela peut durer." },
};
const names = protocolLists.map(({ name }) => name);
const changed = (to: Protocol): readonly string[] =>
  protocolDiff(protocolV1, to).map(({ path, before, after }) => `${path} ${before ? "was" : ""}${after ? "is" : ""}`);
const refused = (to: Protocol): readonly string[] => {
  const parsed = parseProtocol(to);
  return parsed.kind === "protocol" ? [] : parsed.problems.map(({ path }) => path);
};

describe.each(names)("%s", (name) => {
  const entries = protocolList(protocolV1, name);

  test("takes an entry of the practice's own, told as added and as nothing else", () => {
    const longer = withProtocolList(protocolV1, name, [{ ...emptyEntry(name), ...words }, ...entries]);
    expect(refused(longer)).toEqual([]);
    expect(changed(longer)).toEqual([`${name}.0.title is`, `${name}.0.body is`]);
  });

  test.each(["en", "fr"] as const)("refuses an entry whose %s is empty, and says where", (language) => {
    const half = { ...emptyEntry(name), ...words, body: { ...words.body, [language]: " " } };
    expect(refused(withProtocolList(protocolV1, name, [...entries, half]))).toEqual([`${name}.${entries.length}.body.${language}`]);
  });

  test("set to itself changes nothing", () => {
    expect(changed(withProtocolList(protocolV1, name, entries))).toEqual([]);
  });
});

test("a risk that is taken out is told alone, though every later one moves up", () => {
  const shorter = withProtocolList(protocolV1, "risks", protocolV1.risks.slice(1));
  expect(refused(shorter)).toEqual([]);
  expect(changed(shorter)).toEqual(["risks.removed.0.title was", "risks.removed.0.body was"]);
});

test("two care pages that change places are one change of order", () => {
  const [first, second, ...rest] = protocolV1.care;
  if (first === undefined || second === undefined) throw new RangeError("the built-in protocol has care pages, got none");
  const turned = withProtocolList(protocolV1, "care", [second, first, ...rest]);
  expect(refused(turned)).toEqual([]);
  expect(changed(turned)).toEqual(["care.order wasis"]);
});

test("a page that is reworded and moved is both, and not another page", () => {
  const [first, second, ...rest] = protocolV1.care;
  if (first === undefined || second === undefined) throw new RangeError("the built-in protocol has care pages, got none");
  const reworded = { ...first, body: words.body };
  expect(changed(withProtocolList(protocolV1, "care", [second, reworded, ...rest]))).toEqual(["care.1.body wasis", "care.order wasis"]);
});

test.each([
  { name: "risks", left: [] },
  { name: "care", left: [] },
  { name: "restrictions", left: protocolV1.restrictions.slice(1) },
] as const)("$name keeps what the protocol has to say", ({ name, left }) => {
  expect(refused(withProtocolList(protocolV1, name, left))).toEqual([name]);
});
