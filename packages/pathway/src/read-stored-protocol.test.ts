import { describe, expect, test } from "vitest";
import { parseProtocol } from "./parse-protocol.ts";
import { protocolUpgrades } from "./protocol-upgrades.ts";
import { protocolV1 } from "./protocol-v1.ts";
import { readStoredProtocol } from "./read-stored-protocol.ts";
import stored from "./testing/stored-before-questionnaires.json" with { type: "json" };

describe("a version stored by an earlier edition of this program", () => {
  test("is read as it was meant: what it could not say is what its silence meant, all else as it stands", () => {
    const read = readStoredProtocol(stored);
    expect(read).toEqual({ kind: "protocol", protocol: { ...stored, questionnaires: [] } });
  });

  test("is no protocol for somebody who sends it today", () => {
    expect(parseProtocol(stored)).toMatchObject({ kind: "refused", problems: [{ path: "questionnaires" }] });
  });

  test.each(protocolUpgrades.map(({ lacks }) => ({ lacks })))("of today, $lacks is not touched", ({ lacks }) => {
    const rule = { item: "Q1", name: "Example Foot Score", lowest: 0, highest: 60, higherIsBetter: true, at: ["F4"] } as const;
    const today = { ...protocolV1, questionnaires: [rule] };
    expect(Object.hasOwn(protocolV1, lacks)).toBe(true);
    expect(readStoredProtocol(today)).toEqual({ kind: "protocol", protocol: today });
  });

  test.each([{ content: "text" }, { content: [] }, { content: 7 }])("nonsense stays nonsense: $content", ({ content }) => {
    expect(readStoredProtocol(content).kind).toBe("refused");
  });
});
