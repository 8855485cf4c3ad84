import { expect, test } from "vitest";
import { protocolV1 } from "./protocol-v1.ts";
import { removalOpensDays } from "./removal-opens-days.ts";
import { operated } from "./testing/course.ts";

test.each([
  { opensDay: 25, dueDay: 28, day: 25 },
  { opensDay: 21, dueDay: 28, day: 21 },
  { opensDay: 30, dueDay: 35, day: 30 },
  { opensDay: 50, dueDay: 60, day: 42 },
])(
  "a window that opens on day $opensDay and is due on day $dueDay: early before day $day (practice-protocol R3)",
  ({ opensDay, dueDay, day }) => {
    const windows = { opensDay, dueDay, lateDay: dueDay + 4, escalatesDay: dueDay + 8 };
    const protocol = { ...protocolV1, wireRemoval: { ...protocolV1.wireRemoval, windows } };
    expect([...removalOpensDays(() => protocol, operated())]).toEqual([["o/left/1", day]]);
  },
);
