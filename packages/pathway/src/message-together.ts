import type { PlannedMessage } from "./message.ts";

/** Messages that would say the same become one, in the place of the first, about everything that they spoke of. */
export function messagesTogether(
  messages: readonly PlannedMessage[],
  sameness: (message: PlannedMessage) => string,
): readonly PlannedMessage[] {
  const groups = new Map<string, PlannedMessage>();
  for (const message of messages) {
    const same = sameness(message);
    const first = groups.get(same);
    groups.set(same, first === undefined ? message : { ...first, about: [...first.about, ...message.about] });
  }
  return [...groups.values()];
}
