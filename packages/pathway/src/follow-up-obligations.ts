import type { Facts } from "@firstray/record";
import { bookingOf } from "./booking-of.ts";
import type { FilmsNeeded } from "./film-evidence.ts";
import type { HeldCourse } from "./held-course.ts";
import type { Obligation } from "./obligation.ts";
import { keyOf, owed } from "./owed.ts";
import type { Protocol, VisitRule } from "./protocol.ts";
import { windowFrom } from "./window-from.ts";

type FilmsFound = ReadonlyMap<string, Obligation["dischargedBy"]>;

/**
 * The visits, their films and the dressing owed to an operated foot. A visit that is still open when the next one opens proposes its
 * waiver. @source ledger-obligations @source practice-protocol F1-F4 R2
 */
export function followUpObligations(protocol: Protocol, facts: Facts, course: HeldCourse, films: FilmsFound): readonly Obligation[] {
  const episode = facts.episodes.find(({ id }) => id === course.episode);
  const { episode: id, foot, operatedOn, supersededBy } = course;
  const waivedBy = supersededBy === undefined ? undefined : { ...supersededBy, ground: "superseded" };
  const counts = (withSurgeon: boolean): boolean => withSurgeon || !protocol.visitsWithSurgeon;
  const visits = protocol.visits.flatMap(({ item, window: rule }, index) => {
    const next = protocol.visits[index + 1];
    const subject = subjectOf(course, item);
    const common = {
      foot,
      episode: id,
      subject,
      window: windowFrom(operatedOn, rule),
      role: "nurse",
      protocolItem: item,
      booked: bookingOf(facts, id, item)?.on,
      waivedBy,
    } as const;
    const held = episode?.visits.find((visit) => visit.item === item && counts(visit.withSurgeon))?.evidence;
    return [
      owed({ ...common, kind: "visit", waiverFrom: next && windowFrom(operatedOn, next.window).opensOn, dischargedBy: held }),
      owed({ ...common, kind: "films", dischargedBy: films.get(keyOf("films", subject)) }),
    ];
  });
  const dressing = owed({
    kind: "dressing",
    foot,
    episode: id,
    subject: id,
    window: windowFrom(operatedOn, protocol.dressing.window),
    role: "nurse",
    protocolItem: protocol.dressing.item,
    dischargedBy: episode?.dressing,
    waivedBy,
  });
  return [...visits, dressing];
}

/** The films that each visit of a course needs: from its own opening until the next visit's. */
export function filmsNeededAfter(protocol: Protocol, course: HeldCourse): readonly FilmsNeeded[] {
  const opens = (rule: VisitRule | undefined) => rule && windowFrom(course.operatedOn, rule.window).opensOn;
  return protocol.visits.flatMap((rule, index) => {
    const from = opens(rule);
    if (from === undefined) return [];
    const key = keyOf("films", subjectOf(course, rule.item));
    return [{ key, foot: course.foot, from, before: opens(protocol.visits[index + 1]), weightBearing: rule.weightBearing }];
  });
}

function subjectOf({ episode }: HeldCourse, item: string): string {
  return `${episode}/${item}`;
}
