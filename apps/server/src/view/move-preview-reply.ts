import type { MovePreviewReply } from "@firstray/contract";
import type { MovePreview, PreviewLine } from "@firstray/pathway";

/** What a move does, as a form shows it before it is recorded. */
export function movePreviewReply({ moves, superseded, reopened, stands, planned, bookings }: MovePreview): MovePreviewReply {
  return {
    moves: moves.map((line) => ({ ...travelling(line), from: line.from.toString() })),
    superseded: superseded.map(travelling),
    reopened: reopened.map(travelling),
    stands: stands.map(travelling),
    bookings: bookings.map(({ episode, foot, item, title, on, opensOn, dueOn, fits }) => ({
      ...{ episode, foot, item, title, fits },
      ...{ on: on.toString(), opensOn: opensOn.toString(), dueOn: dueOn.toString() },
    })),
    planned: planned.map(({ item, foot, title, opensOn, dueOn, proposal }) => ({
      ...{ item, foot, title, opensOn: opensOn.toString(), dueOn: dueOn.toString() },
      proposal: proposal.kind === "proposed" ? { kind: "proposed", on: proposal.on.toString() } : proposal,
    })),
  };
}

function travelling({ title, foot, dueOn }: PreviewLine): MovePreviewReply["stands"][number] {
  return { title, foot, dueOn: dueOn.toString() };
}
