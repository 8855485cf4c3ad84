import type { Travelling } from "@firstray/contract";
import type { ActivityAnswer } from "@firstray/pathway";

/** What a patient may do, as it travels. */
export function activityReply(answer: ActivityAnswer): Travelling<ActivityAnswer> {
  return answer.answer === "not-yet" ? { ...answer, from: answer.from.toString() } : answer;
}
