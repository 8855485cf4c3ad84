import type { Incident } from "@firstray/contract";
import type { CivilDate } from "@firstray/record";

/** An incident as far as somebody has typed it. */
export interface IncidentDraft extends Omit<Incident, "persons" | "seriousRisk"> {
  readonly persons: number | string;
  readonly seriousRisk?: boolean | undefined;
}

/** Where what is typed of an entry is kept until it is entered; without one, of a new entry. */
export function incidentDraftKey(id: string | undefined): string {
  return `incident.${id ?? "new"}`;
}

/** Of a new entry only the day is proposed: a number or an answer that nobody gave must not stand in a register. */
export function emptyIncident(today: CivilDate): IncidentDraft {
  return { information: "", circumstances: "", occurred: "", knownOn: today, persons: "", reasoning: "", notices: "", measures: "" };
}

/** What is sent: a field that says nothing is left out, and the server names it. @example incidentOf({ …, persons: "" }) // no `persons` */
export function incidentOf({ persons, commissionNoticeOn, personsNoticeOn, ...written }: IncidentDraft): object {
  return {
    ...written,
    ...(persons !== "" && { persons: Number(persons) }),
    ...(written.seriousRisk && commissionNoticeOn && { commissionNoticeOn }),
    ...(written.seriousRisk && personsNoticeOn && { personsNoticeOn }),
  };
}
