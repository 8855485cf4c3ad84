import type { Incident } from "@firstray/contract";

/**
 * Whom the practice still has to tell of an incident: with a risk of serious injury, the commission and the persons.
 * @source quebec-incident-regulation
 */
export function owedNotices({
  seriousRisk,
  commissionNoticeOn,
  personsNoticeOn,
}: Pick<Incident, "seriousRisk" | "commissionNoticeOn" | "personsNoticeOn">): readonly ("commission" | "persons")[] {
  if (!seriousRisk) return [];
  return [...(commissionNoticeOn ? [] : (["commission"] as const)), ...(personsNoticeOn ? [] : (["persons"] as const))];
}
