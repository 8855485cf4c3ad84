import { randomUUID } from "node:crypto";
import { publishedPlanSettings, usualExecutionSpread } from "@firstray/osteotomy";
import { type Canary, canaryDetails, canaryDraft } from "./canary.ts";
import { aCommand } from "./commands.ts";
import { aFilmOf, uploadForm } from "./film-form.ts";

/** One request, as a page of ours sends it. */
export interface Asked {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly url: string;
  readonly body?: object | string;
  readonly form?: FormData;
  /** A form of the patient's own page, which has no script. */
  readonly page?: true;
}

type RequestOf = (canary: Canary) => Asked;
const day = "2027-01-04";
const get =
  (url: string | ((canary: Canary) => string)): RequestOf =>
  (canary) => ({ method: "GET", url: typeof url === "string" ? url : url(canary) });
const send =
  (method: "POST" | "PUT" | "DELETE", url: (canary: Canary) => string, body?: (canary: Canary) => object): RequestOf =>
  (canary) => ({ method, url: url(canary), ...(body && { body: body(canary) }) });
const none = (): object => ({});
const ofPatient =
  (rest = "") =>
  ({ patient }: Canary): string =>
    `/api/patients/${patient}${rest}`;

/**
 * A request that would show or touch the canary, for every route of the server. The crawl fails where a route has none, so that no
 * route is ever added unseen.
 */
export const canaryRequests: Readonly<Record<string, RequestOf>> = {
  "GET /*": get("/patients"),
  "GET /healthz": get("/healthz"),
  "GET /readyz": get("/readyz"),
  "GET /metrics": get("/metrics"),
  "GET /api/session": get("/api/session"),
  "POST /api/session": send(
    "POST",
    () => "/api/session",
    () => ({ role: "nobody" }),
  ),
  "DELETE /api/session": send("DELETE", () => "/api/session"),
  "POST /api/session/lock": send("POST", () => "/api/session/lock", none),
  "POST /api/session/seen": send("POST", () => "/api/session/seen", none),
  "POST /api/sign-in/challenge": send("POST", () => "/api/sign-in/challenge", none),
  "POST /api/sign-in/passkey": send("POST", () => "/api/sign-in/passkey", none),
  "POST /api/sign-in/recovery-code": send(
    "POST",
    () => "/api/sign-in/recovery-code",
    () => ({ code: "wrong" }),
  ),
  "POST /api/join/challenge": send("POST", () => "/api/join/challenge", none),
  "POST /api/join": send("POST", () => "/api/join", none),
  "GET /api/account": get("/api/account"),
  "POST /api/account/passkeys/challenge": send("POST", () => "/api/account/passkeys/challenge", none),
  "POST /api/account/passkeys": send("POST", () => "/api/account/passkeys", none),
  "DELETE /api/account/passkeys/:passkey": send("DELETE", () => `/api/account/passkeys/${randomUUID()}`),
  "POST /api/account/recovery-codes": send("POST", () => "/api/account/recovery-codes", none),
  "DELETE /api/account/sessions/:session": send("DELETE", () => `/api/account/sessions/${randomUUID()}`),
  "GET /api/staff": get("/api/staff"),
  "GET /api/staff/members": get("/api/staff/members"),
  "POST /api/staff/:person/reassignments": send(
    "POST",
    () => "/api/staff/nobody/reassignments",
    () => ({ command: randomUUID(), to: { kind: "role", role: "nurse" }, reason: "leave" }),
  ),
  "POST /api/staff/:person/deactivation": send("POST", () => "/api/staff/nobody/deactivation", none),
  "POST /api/staff/:person/reactivation": send("POST", () => "/api/staff/nobody/reactivation", none),
  "POST /api/staff/:person/role": send("POST", () => "/api/staff/nobody/role", none),
  "POST /api/invitations": send(
    "POST",
    () => "/api/invitations",
    () => ({ role: "nurse" }),
  ),
  "DELETE /api/invitations/:invitation": send("DELETE", () => `/api/invitations/${randomUUID()}`),
  "GET /p": get("/p"),
  "GET /p/style.css": get("/p/style.css"),
  "GET /p/:link": get(({ link }) => link),
  "POST /p/:link": ({ link }) => ({ method: "POST", url: link, body: "day=1&month=1&year=1950", page: true }),
  "POST /p/close": () => ({ method: "POST", url: "/p/close", body: "", page: true }),
  "GET /api/worklist": get("/api/worklist?show=all&size=500"),
  "GET /api/daily-head": get("/api/daily-head?on=2027-01-20"),
  "GET /api/patients": get("/api/patients?search=Canari"),
  "POST /api/patients": send(
    "POST",
    () => "/api/patients",
    () => ({ patient: randomUUID(), command: aCommand({ type: "RegisterPatient", occurredOn: day, payload: canaryDetails }) }),
  ),
  "GET /api/patients/:patient": get(ofPatient()),
  "POST /api/patients/:patient/commands": send("POST", ofPatient("/commands"), () => ({
    expectedSequence: 1,
    command: aCommand({ type: "RequestCallBack", occurredOn: day, payload: { foot: "right", about: "a question" } }),
  })),
  "GET /api/patients/:patient/operation-preview": get(ofPatient("/operation-preview?on=2027-02-01&feet=right")),
  "GET /api/patients/:patient/visit-preview": get(
    ({ patient, episode }) => `/api/patients/${patient}/visit-preview?on=2027-02-01&visits=${episode}:F2`,
  ),
  "POST /api/patients/:patient/wires-of-another": send("POST", ofPatient("/wires-of-another"), none),
  "GET /api/patients/:patient/protocol-difference": get(
    ({ patient, episode }) => `/api/patients/${patient}/protocol-difference?episode=${episode}&version=1`,
  ),
  "GET /api/patients/:patient/messages": get(ofPatient("/messages")),
  "GET /api/patients/:patient/access": get(ofPatient("/access?lists=yes")),
  "GET /api/patients/:patient/communications": get(ofPatient("/communications")),
  "POST /api/patients/:patient/communications": send("POST", ofPatient("/communications"), () => ({
    ...{ id: randomUUID(), revision: 1 },
    content: { on: day, recipient: "Dr Canari", information: "note", purpose: "care", basis: "consent" },
  })),
  "POST /api/patients/:patient/restriction": send("POST", ofPatient("/restriction"), () => ({ restricted: false, reason: "none needed" })),
  "POST /api/patients/:patient/break-glass": send("POST", ofPatient("/break-glass"), () => ({ reason: "a call" })),
  "GET /api/backup": get("/api/backup"),
  "GET /api/broken-glass": get("/api/broken-glass"),
  "GET /api/patients/:patient/export": get(ofPatient("/export")),
  "GET /api/patients/:patient/links": get(ofPatient("/links")),
  "POST /api/patients/:patient/links": send("POST", () => `/api/patients/${randomUUID()}/links`, none),
  "DELETE /api/patients/:patient/links/:link": send("DELETE", ({ patient }) => `/api/patients/${patient}/links/${randomUUID()}`),
  "POST /api/patients/:patient/films": ({ patient }) => ({
    ...{ method: "POST", url: `/api/patients/${patient}/films` },
    form: uploadForm(aFilmOf(canaryDetails).file, { side: "right" }),
  }),
  "GET /api/clinic-days": get("/api/clinic-days"),
  "POST /api/clinic-days": send(
    "POST",
    () => "/api/clinic-days",
    () => ({ weekdays: [1, 2, 3, 4, 5], closures: [] }),
  ),
  "GET /api/films/:film": get(({ film }) => `/api/films/${film}`),
  "GET /api/films/:film/greys": get(({ film }) => `/api/films/${film}/greys`),
  "GET /api/films/:film/plan": get(({ film }) => `/api/films/${film}/plan`),
  "PUT /api/films/:film/plan": send(
    "PUT",
    ({ film }) => `/api/films/${film}/plan`,
    () => ({ revision: 1, draft: canaryDraft }),
  ),
  "GET /api/plans/:plan": get(({ plan }) => `/api/plans/${plan}`),
  "GET /api/plans/:plan/sheet": get(({ plan }) => `/api/plans/${plan}/sheet?as=pdf`),
  "GET /api/plan-settings": get("/api/plan-settings"),
  "PUT /api/plan-settings": send(
    "PUT",
    () => "/api/plan-settings",
    () => ({ settings: publishedPlanSettings, execution: usualExecutionSpread }),
  ),
  "GET /api/achieved": get("/api/achieved"),
  "GET /api/messages": get("/api/messages"),
  "POST /api/messages/:message": send(
    "POST",
    ({ message }) => `/api/messages/${message}`,
    () => ({ answer: "leave" }),
  ),
  "GET /api/retention": get("/api/retention"),
  "PUT /api/retention": send(
    "PUT",
    () => "/api/retention",
    () => ({ years: 10 }),
  ),
  "POST /api/patients/:patient/retention-hold": send("POST", ofPatient("/retention-hold"), () => ({ held: true, reason: "a complaint" })),
  "POST /api/patients/:patient/destruction": send("POST", ofPatient("/destruction"), ({ patient }) => ({
    ...{ command: randomUUID(), charts: [{ patient, sequence: 1 }] },
    ...{ number: canaryDetails.number, reason: "its period has passed" },
  })),
  "GET /api/incidents": get("/api/incidents"),
  "POST /api/incidents": send("POST", () => "/api/incidents", none),
  "GET /api/protocol": get("/api/protocol"),
  "GET /api/protocol/versions": get("/api/protocol/versions"),
  "GET /api/protocol/versions/:number": get("/api/protocol/versions/1"),
  "POST /api/protocol/versions": send("POST", () => "/api/protocol/versions", none),
  "POST /api/protocol/in-flight": send("POST", () => "/api/protocol/in-flight", none),
};
