import type { ProblemReply } from "@firstray/contract";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import { audit } from "../store/audit.ts";
import { DatabaseUnavailable } from "../store/database-unavailable.ts";
import { inPractice } from "../store/in-practice.ts";
import { masked } from "../view/masked.ts";
import { Problem } from "./problem.ts";
import { problemStatus } from "./problem-status.ts";
import { sentences } from "./sentences.ts";

const clientErrors = { from: 400, below: 500 } as const;
const payloadTooLarge = 413;
/** An embedded PostgreSQL that was killed answers again within a second or two. */
const retryAfterSeconds = 2;

type ErrorHandler = (error: FastifyError | Problem, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/**
 * Answers every error as a problem: the record's and our own with their sentence, everything else without a word of its inside. One that
 * shows something of a patient is in the audit first: its own transaction was rolled back.
 */
export function errorReply(house: House): ErrorHandler {
  return async (error, request, reply) => {
    const problem = await auditShown(house, request, error instanceof Problem ? error : problemOf(error)).catch(problemOf);
    if (problem.code === "internal") request.log.error({ err: error }, "a request failed");
    if (problem.code === "unavailable") {
      request.log.warn(error.message);
      reply.header("retry-after", retryAfterSeconds);
    }
    return reply
      .code(problemStatus[problem.code].status)
      .header("content-type", "application/problem+json; charset=utf-8")
      .send(JSON.stringify(masked(problemReply(problem), request.closedCharts ?? new Set())));
  };
}

/** Notes whose data the problem's detail shows: those who may be the same patient, or the one whose record has changed. */
async function auditShown({ store, clock }: House, { person, params }: FastifyRequest, problem: Problem): Promise<Problem> {
  const { duplicates = [], since } = problem.detail;
  const { patient } = (params ?? {}) as { patient?: string };
  const patients = [...duplicates.map(({ id }) => id), ...(since && patient !== undefined ? [patient] : [])];
  if (patients.length === 0 || person === null) return problem;
  const actor = { kind: "staff", ...person } as const;
  await inPractice(store, (transaction) =>
    audit(transaction, store.practice, { at: clock.now().toString(), actor, action: since ? "conflict" : "search", patients }),
  );
  return problem;
}

/** What a problem says on the wire. */
function problemReply({ code, sentence, detail }: Problem): ProblemReply {
  const { status, title } = problemStatus[code];
  return { type: `urn:firstray:problem:${code}`, title, status, code, sentence, ...detail };
}

/** An error of the framework about the request itself; anything else is ours. */
function problemOf(error: FastifyError): Problem {
  if (error instanceof DatabaseUnavailable) return new Problem("unavailable", sentences.unavailable);
  const { statusCode } = error;
  if (statusCode === payloadTooLarge) return new Problem("too-large", sentences.requestTooLarge);
  if (statusCode !== undefined && statusCode >= clientErrors.from && statusCode < clientErrors.below) {
    return new Problem("invalid", sentences.invalid);
  }
  return new Problem("internal", sentences.internal);
}

/** An error as the log keeps it: a database error's detail quotes the row, which may name a patient. */
export function withoutData({ name, message, stack }: Error): { type: string; message: string; stack: string } {
  return { type: name, message, stack: stack ?? "" };
}
