import { expect, test, vi } from "vitest";
import { DatabaseUnavailable } from "../store/database-unavailable.ts";
import { besideRequests } from "./beside-requests.ts";

const lost = new DatabaseUnavailable(new Error("Connection terminated unexpectedly"));

test("a chore that loses its database is begun again until it is done, and then no more", async () => {
  const done = vi.fn();
  const log = { error: vi.fn() };
  const work = vi
    .fn()
    .mockRejectedValueOnce(lost)
    .mockRejectedValueOnce(lost)
    .mockImplementationOnce(async () => done());
  const end = besideRequests({ work, failed: "not done" }, log, 0);
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
  await end();
  expect([work.mock.calls.length, log.error.mock.calls.length]).toEqual([3, 0]);
});

test("what fails by itself is told, and not tried again", async () => {
  const log = { error: vi.fn() };
  const work = vi.fn().mockRejectedValue(new RangeError("a row too long"));
  const end = besideRequests({ work, failed: "not done" }, log, 0);
  await vi.waitFor(() => expect(log.error).toHaveBeenCalledWith({ err: expect.any(RangeError) }, "not done"));
  await end();
  expect(work).toHaveBeenCalledOnce();
});

test("a chore that waits for its database ends with the server", async () => {
  const work = vi.fn().mockRejectedValue(lost);
  const end = besideRequests({ work, failed: "not done" }, { error: vi.fn() }, 3_600_000);
  await vi.waitFor(() => expect(work).toHaveBeenCalledOnce());
  await end();
  expect(work.mock.calls[0]?.[0]).toMatchObject({ aborted: true });
});
