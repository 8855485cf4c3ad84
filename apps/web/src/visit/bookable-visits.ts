import type { PatientReply } from "@firstray/contract";
import type { Side } from "@firstray/radiograph";
import type { ClinicItem } from "@firstray/record";

/** Something that a day can be booked for. */
export interface BookableVisit {
  /** `<episode>:<item>` */
  readonly key: string;
  readonly episode: string;
  readonly foot: Side;
  readonly item: ClinicItem;
}

const items: readonly ClinicItem[] = ["F1", "R3", "F2", "F3", "F4"];

/**
 * What a day can be booked for: of each foot whose operation is planned or held, the visits that were not held, and the removal of its
 * wires until they are out.
 */
export function bookableVisits({ episodes, wires }: Pick<PatientReply, "episodes" | "wires">): readonly BookableVisit[] {
  return episodes
    .filter(({ closed, operation }) => closed === undefined && (operation?.state === "scheduled" || operation?.state === "held"))
    .flatMap(({ id, foot, visits, operation }) => {
      const held = visits.map(({ item }): ClinicItem => item);
      const wireIn = operation?.state === "scheduled" || wires.some((wire) => wire.foot === foot && wire.out === undefined);
      return items
        .filter((item) => (item === "R3" ? wireIn : !held.includes(item)))
        .map((item) => ({ key: `${id}:${item}`, episode: id, foot, item }));
    });
}
