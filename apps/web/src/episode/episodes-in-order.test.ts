import type { EpisodeReply } from "@firstray/contract";
import { expect, test } from "vitest";
import { episodesInOrder } from "./episodes-in-order.ts";

const episode = (id: string, foot: "left" | "right", changes: Partial<EpisodeReply> = {}): EpisodeReply => ({
  id,
  foot,
  protocolVersion: 1,
  openedOn: "2027-01-01",
  indication: [],
  visits: [],
  questionnaires: [],
  activities: [],
  ...changes,
});

test("running before closed, left before right, the latest first", () => {
  const closed = { outcome: "completed", on: "2026-12-01" };
  const ordered = episodesInOrder([
    episode("old left", "left", { closed, openedOn: "2025-01-01" }),
    episode("right", "right"),
    episode("older left", "left", { closed, openedOn: "2024-01-01" }),
    episode("left", "left"),
  ]);
  expect(ordered.map(({ id }) => id)).toEqual(["left", "right", "old left", "older left"]);
});
