import type { WindowRule, WireWindows } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";

const days = (count: number): Text => ({ en: `${count} ${count === 1 ? "day" : "days"}`, fr: `${count} ${count < 2 ? "jour" : "jours"}` });
const months = (count: number): Text => ({ en: `${count} ${count === 1 ? "month" : "months"}`, fr: `${count} mois` });

/** When something is due, as a sentence: its day, from when it may be done, from when it is late. */
export function windowWords({ due, opensDays, lateDays }: WindowRule): Text {
  const when = "months" in due ? months(due.months) : days(Math.abs(due.days));
  const before = "days" in due && due.days < 0;
  const opens = days(Math.abs(opensDays));
  const late = days(lateDays);
  return {
    en: `Due ${before ? `${when.en} before` : `at ${when.en}`}${opensDays === 0 ? "" : `, from ${opens.en} earlier`}; late ${late.en} after`,
    fr: `Échéance ${before ? `${when.fr} avant` : `à ${when.fr}`}${opensDays === 0 ? "" : `, dès ${opens.fr} plus tôt`}; en retard ${late.fr} après`,
  };
}

/** When a wire comes out, counted from the day it went in. @source practice-protocol R3 */
export function wireWindowWords({ opensDay, dueDay, lateDay, escalatesDay }: WireWindows): Text {
  return {
    en: `From day ${opensDay}, due day ${dueDay}, late from day ${lateDay}, escalated from day ${escalatesDay}`,
    fr: `Dès le jour ${opensDay}, échéance au jour ${dueDay}, en retard dès le jour ${lateDay}, signalé dès le jour ${escalatesDay}`,
  };
}
