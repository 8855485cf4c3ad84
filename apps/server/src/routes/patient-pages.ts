import { readFileSync } from "node:fs";
import type { Text } from "@firstray/radiograph";
import type { Language } from "@firstray/record";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Temporal } from "temporal-polyfill";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { problemStatus } from "../http/problem-status.ts";
import { askedBirthDate } from "../patient-page/asked-birth-date.ts";
import { askedLanguage } from "../patient-page/asked-language.ts";
import { closedPage, landingPage } from "../patient-page/landing-page.ts";
import { openPatientLink } from "../patient-page/open-patient-link.ts";
import { ownPage } from "../patient-page/own-page.ts";
import { patientDay } from "../patient-page/patient-day.ts";
import { pageMinutes } from "../patient-page/patient-link-limits.ts";
import { patientPageTexts } from "../patient-page/patient-page-texts.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import { loadRecord } from "../store/load-record.ts";
import { openedOnDays } from "../store/opened-on-days.ts";
import { endPatientSession, patientSignedIn } from "../store/patient-session-rows.ts";

const cookieName = "firstray-page";
const style = readFileSync(new URL("../patient-page/style.css", import.meta.url), "utf8");
const config = { access: "patient-page" } as const;
const refusedStatus = 403;
const largestForm = 2000;

/**
 * A patient's own page. GET /p/:link asks for a birth date and names nobody; POST /p/:link opens the page when it is right; GET /p is
 * the page. All of it is HTML without a script, and no address says why anybody is here.
 */
export function patientPages(app: FastifyInstance, house: House): void {
  app.register(async (pages) => {
    pages.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string", bodyLimit: largestForm }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    pages.get("/p/style.css", { config }, (_request, reply) =>
      reply.header("cache-control", "public, max-age=3600").type("text/css; charset=utf-8").send(style),
    );
    pages.get("/p", { config }, (request, reply) => showOwnPage(house, request, reply));
    pages.post("/p/close", { config }, (request, reply) => closeOwnPage(house, request, reply));
    pages.get<{ Params: { link: string } }>("/p/:link", { config }, (request, reply) => showLanding(request, reply, 200));
    pages.post<{ Params: { link: string } }>("/p/:link", { config }, (request, reply) => followLink(house, request, reply));
  });
}

type LinkRequest = FastifyRequest<{ Params: { link: string } }>;

function send(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply
    .code(status)
    .headers({ "cache-control": "no-store", "referrer-policy": "same-origin", "x-robots-tag": "noindex" })
    .type("text/html; charset=utf-8")
    .send(page);
}

function showLanding({ headers, query, params }: LinkRequest, reply: FastifyReply, status: number, notice?: Text): FastifyReply {
  return send(reply, status, landingPage(askedLanguage(query, headers), `/p/${encodeURIComponent(params.link)}`, notice));
}

async function followLink(house: House, request: LinkRequest, reply: FastifyReply): Promise<FastifyReply> {
  const birthDate = askedBirthDate(request.body);
  if (birthDate === undefined) return showLanding(request, reply, problemStatus.invalid.status, patientPageTexts.noSuchDay);
  try {
    const opened = await openPatientLink(house, { secret: request.params.link, birthDate, address: request.ip });
    if (opened.kind === "refused") return showLanding(request, reply, refusedStatus, patientPageTexts.refused);
    const secure = reply.server.isHttps;
    reply.setCookie(cookieName, opened.cookie, { path: "/p", httpOnly: true, sameSite: "strict", secure, maxAge: pageMinutes * 60 });
    return reply.redirect("/p", 303);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return showLanding(request, reply, problemStatus[error.code].status, error.sentence);
  }
}

async function showOwnPage(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { store, clock, practice, post } = house;
  const cookie = request.cookies[cookieName];
  const now = clock.now();
  const found = await inPractice(store, async (transaction) => {
    const session = cookie === undefined ? undefined : await patientSignedIn(transaction, store.practice, cookie, now.toString());
    const record = session && (await loadRecord(transaction, store.practice, session.patient));
    if (!session || record?.kind !== "record" || record.facts.died !== undefined) return undefined;
    const at = now.toString();
    const { patient, link } = session;
    await audit(transaction, store.practice, { at, actor: { kind: "patient" }, action: "patient-page", patients: [patient], detail: link });
    return { record, opened: await openedOnDays(transaction, store.practice, { patient, timeZone: practice.timeZone }) };
  });
  if (!found) return send(reply, refusedStatus, closedPage(askedLanguage(request.query, request.headers)));
  const own: Language | undefined = found.record.facts.patient?.language;
  const language = askedLanguage(request.query, request.headers, own);
  const day = patientDay(found.record, Temporal.PlainDate.from(dayIn(practice.timeZone, now)));
  const phone = post?.practicePhone;
  return send(reply, 200, ownPage(language, day, { name: practice.name, ...(phone !== undefined && { phone }) }, found.opened));
}

async function closeOwnPage({ store, clock }: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const cookie = request.cookies[cookieName];
  if (cookie !== undefined) {
    await inPractice(store, (transaction) => endPatientSession(transaction, store.practice, cookie, clock.now().toString()));
  }
  reply.clearCookie(cookieName, { path: "/p" });
  return send(reply, 200, closedPage(askedLanguage(request.query, request.headers)));
}
