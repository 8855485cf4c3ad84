import type { EpisodeReply } from "@firstray/contract";

/** Episodes as they are read: those that run before those that are closed, the left foot before the right, the latest first. */
export function episodesInOrder(episodes: readonly EpisodeReply[]): readonly EpisodeReply[] {
  const rank = ({ closed, foot }: EpisodeReply): number => (closed ? 2 : 0) + (foot === "left" ? 0 : 1);
  return [...episodes].sort((a, b) => rank(a) - rank(b) || b.openedOn.localeCompare(a.openedOn));
}
