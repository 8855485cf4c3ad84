import type { ProblemReply } from "@firstray/contract";

/** The problem that a failed reply carries; an answer that is none of ours (a proxy's page, an empty body) becomes one that says so. */
export function problemOf(status: number, body: unknown): ProblemReply {
  return isProblem(body) ? body : { type: "about:blank", title: `HTTP ${status}`, status, code: "internal", sentence: unexplained(status) };
}

function isProblem(body: unknown): body is ProblemReply {
  return typeof body === "object" && body !== null && "code" in body && "sentence" in body;
}

function unexplained(status: number): ProblemReply["sentence"] {
  return {
    en: `The server answered ${status} without an explanation. Nothing you typed is lost; try again in a moment.`,
    fr: `Le serveur a répondu ${status} sans explication. Rien de ce que vous avez saisi n’est perdu; réessayez dans un instant.`,
  };
}
