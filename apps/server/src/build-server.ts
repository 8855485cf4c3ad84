import { randomUUID } from "node:crypto";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import fastify, { type FastifyInstance, LogController } from "fastify";
import { largestFileBytes } from "./film/receive-upload.ts";
import type { House } from "./house.ts";
import { keepClosedCharts } from "./http/closed-charts.ts";
import { errorReply, withoutData } from "./http/error-reply.ts";
import { guard } from "./http/guard.ts";
import { keepTurn } from "./http/keep-turn.ts";
import { Problem } from "./http/problem.ts";
import { limitRequests, type RequestLimits, usualRequestLimits } from "./http/request-limits.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { sentences } from "./http/sentences.ts";
import { requestTimes } from "./metrics/request-times.ts";
import { watchRequests } from "./metrics/watch-requests.ts";
import { account } from "./routes/account.ts";
import { answerMessage } from "./routes/answer-message.ts";
import { beginSession } from "./routes/begin-session.ts";
import { clinicDays } from "./routes/clinic-days.ts";
import { communications } from "./routes/communications.ts";
import { endSession } from "./routes/end-session.ts";
import { exportPatient } from "./routes/export-patient.ts";
import { filmPlan } from "./routes/film-plan.ts";
import { findPatients } from "./routes/find-patients.ts";
import { handOver } from "./routes/hand-over.ts";
import { health } from "./routes/health.ts";
import { incidents } from "./routes/incidents.ts";
import { invitations } from "./routes/invitations.ts";
import { join } from "./routes/join.ts";
import { keepSession } from "./routes/keep-session.ts";
import { listAchieved } from "./routes/list-achieved.ts";
import { lockSession } from "./routes/lock-session.ts";
import { metrics } from "./routes/metrics.ts";
import { moveWireOfAnother } from "./routes/move-wire-of-another.ts";
import { openFilm } from "./routes/open-film.ts";
import { openPatient } from "./routes/open-patient.ts";
import { openSignedPlan } from "./routes/open-signed-plan.ts";
import { patientLinks } from "./routes/patient-links.ts";
import { patientPages } from "./routes/patient-pages.ts";
import { planSettings } from "./routes/plan-settings.ts";
import { planSheet } from "./routes/plan-sheet.ts";
import { previewOperation } from "./routes/preview-operation.ts";
import { previewVisit } from "./routes/preview-visit.ts";
import { readSession } from "./routes/read-session.ts";
import { registerPatient } from "./routes/register-patient.ts";
import { restrictChart } from "./routes/restrict-chart.ts";
import { retention } from "./routes/retention.ts";
import { saveProtocolVersion } from "./routes/save-protocol-version.ts";
import { sendCommand } from "./routes/send-command.ts";
import { sendGreys } from "./routes/send-greys.ts";
import { showAccess } from "./routes/show-access.ts";
import { showBackup } from "./routes/show-backup.ts";
import { showDailyHead } from "./routes/show-daily-head.ts";
import { showInFlight } from "./routes/show-in-flight.ts";
import { showMessages } from "./routes/show-messages.ts";
import { showPatientMessages } from "./routes/show-patient-messages.ts";
import { showProtocol } from "./routes/show-protocol.ts";
import { showProtocolDifference } from "./routes/show-protocol-difference.ts";
import { showProtocolVersion } from "./routes/show-protocol-version.ts";
import { showProtocolVersions } from "./routes/show-protocol-versions.ts";
import { showStaff } from "./routes/show-staff.ts";
import { showWorklist } from "./routes/show-worklist.ts";
import { signIn } from "./routes/sign-in.ts";
import { staffMembers } from "./routes/staff-members.ts";
import { uploadFilm } from "./routes/upload-film.ts";
import { webApp } from "./routes/web-app.ts";

/** What the server is built with besides the house. */
export interface ServerOptions {
  /** The built web app. */
  readonly webFolder: string;
  /** From which level on lines are logged; absent: what is wrong only. */
  readonly logLevel?: "info" | "warn";
  /** Shown by whoever reads the figures of operation from elsewhere. */
  readonly metricsToken?: string;
  /** How often a session may ask; absent: the usual. */
  readonly limits?: RequestLimits;
  /** How long a request may take to arrive; absent: the usual. */
  readonly requestMs?: number;
  readonly backup?: { readonly to: string };
}

const largestBodyBytes = 1_000_000;
/** The largest film over a slow line; what takes longer to arrive is cut off. */
const longestRequestMs = 600_000;
const routes = [
  readSession,
  beginSession,
  endSession,
  lockSession,
  keepSession,
  signIn,
  join,
  account,
  staffMembers,
  invitations,
  patientLinks,
  patientPages,
  showWorklist,
  showDailyHead,
  findPatients,
  registerPatient,
  openPatient,
  exportPatient,
  sendCommand,
  previewOperation,
  previewVisit,
  clinicDays,
  moveWireOfAnother,
  showStaff,
  handOver,
  uploadFilm,
  openFilm,
  sendGreys,
  filmPlan,
  openSignedPlan,
  planSettings,
  planSheet,
  listAchieved,
  showMessages,
  showPatientMessages,
  showAccess,
  communications,
  restrictChart,
  retention,
  incidents,
  answerMessage,
  showProtocol,
  showProtocolVersions,
  showProtocolVersion,
  saveProtocolVersion,
  showInFlight,
  showProtocolDifference,
  showBackup,
  health,
];

/** The whole server, not yet listening. */
export async function buildServer(house: House, options: ServerOptions): Promise<FastifyInstance> {
  const { publicUrl } = house;
  const { webFolder, logLevel = "warn", metricsToken, backup, limits = usualRequestLimits, requestMs = longestRequestMs } = options;
  const app = fastify({
    logger: { level: logLevel, stream: process.stderr, serializers: { err: withoutData } },
    logController: new LogController({ disableRequestLogging: true }), // an address may name a patient; watchRequests says what may be said
    genReqId: () => randomUUID(),
    bodyLimit: largestBodyBytes,
    requestTimeout: requestMs,
    http: { headersTimeout: Math.min(requestMs, 60_000), connectionsCheckingInterval: Math.min(requestMs, 30_000) },
    trustProxy: publicUrl === undefined ? false : "loopback",
    forceCloseConnections: "idle",
    return503OnClosing: false, // each answer then ends its connection: nobody is refused whom a proxy had already sent here
  });
  app.decorate("isHttps", publicUrl?.startsWith("https:") ?? false);
  await app.register(cookie);
  await app.register(helmet, securityHeaders(publicUrl));
  await app.register(multipart, {
    limits: { fileSize: largestFileBytes, files: 1, fields: 10, fieldSize: 1000, parts: 12, headerPairs: 50 },
  });
  app.setErrorHandler(errorReply(house));
  app.setNotFoundHandler(async () => {
    throw new Problem("not-found", sentences.notFound);
  });
  keepTurn(app);
  const times = requestTimes();
  watchRequests(app, times);
  guard(app, house);
  keepClosedCharts(app, house);
  await limitRequests(app, limits);
  for (const route of routes) route(app, house);
  metrics(app, house, { times, ...(metricsToken !== undefined && { metricsToken }), ...(backup && { backupTo: backup.to }) });
  await webApp(app, webFolder);
  return app;
}
