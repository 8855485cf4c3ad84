import type { Episode, Facts, OperationFoot } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";
import type { FilmsNeeded } from "./film-evidence.ts";
import type { Obligation } from "./obligation.ts";
import { keyOf, owed } from "./owed.ts";
import type { Protocol } from "./protocol.ts";
import { windowFrom } from "./window-from.ts";

/** A foot whose operation is scheduled or was held on a day. */
export interface OperationDay {
  readonly foot: OperationFoot;
  readonly on: Temporal.PlainDate;
}

/** The operations that are coming or were held, the last for each episode. */
export function operationDays(facts: Facts): readonly OperationDay[] {
  const days = facts.operations.flatMap(({ feet }) =>
    feet.flatMap((foot): readonly OperationDay[] => (foot.state.kind === "cancelled" ? [] : [{ foot, on: foot.state.on }])),
  );
  return [...new Map(days.map((day) => [day.foot.episode, day])).values()];
}

/** What is owed before an operation: films, the reading of the care section, consent and its copy. @source practice-protocol X1 N2 */
export function beforeOperationObligations(
  { beforeOperation }: Protocol,
  facts: Facts,
  { foot: { foot, episode: id }, on }: OperationDay,
  films: ReadonlyMap<string, Obligation["dischargedBy"]>,
): readonly Obligation[] {
  const episode: Partial<Episode> = facts.episodes.find((known) => known.id === id) ?? {};
  const of = { foot, episode: id } as const;
  const subject = filmsSubject(id);
  const { consent, consentCopy, careRead } = beforeOperation;
  const common = (entry: typeof consent) => ({ ...of, window: windowFrom(on, entry.window), protocolItem: entry.item });
  return [
    owed({
      ...common(beforeOperation.films),
      kind: "films",
      subject,
      role: "nurse",
      dischargedBy: films.get(keyOf("films", subject)),
    }),
    owed({ ...common(careRead), kind: "care-read", subject: id, role: "nurse", dischargedBy: episode.careRead }),
    owed({ ...common(consent), kind: "consent", subject: id, role: "surgeon", dischargedBy: episode.consent }),
    owed({ ...common(consentCopy), kind: "consent-copy", subject: id, role: "nurse", dischargedBy: episode.consentCopy }),
  ];
}

/** The films that an operation needs before it: standing, both views, up to the day itself. */
export function filmsNeededBefore({ beforeOperation: { films } }: Protocol, { foot: { foot, episode }, on }: OperationDay): FilmsNeeded {
  const { opensOn } = windowFrom(on, films.window);
  return { key: keyOf("films", filmsSubject(episode)), foot, from: opensOn, before: on.add({ days: 1 }), weightBearing: "yes" };
}

function filmsSubject(episode: string): string {
  return `${episode}/X1`;
}
