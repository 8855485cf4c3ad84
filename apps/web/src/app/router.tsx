import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { NewPatientPage } from "../patient/NewPatientPage.tsx";
import { PatientPage } from "../patient/PatientPage.tsx";
import { PatientsPage } from "../patient/PatientsPage.tsx";
import { BrokenPage } from "../session/BrokenPage.tsx";
import { NotFoundPage } from "../session/NotFoundPage.tsx";
import { RootPage } from "../session/RootPage.tsx";
import { dailyHeadSearch } from "../worklist/daily-head-search.ts";
import { WorklistPage } from "../worklist/WorklistPage.tsx";
import { worklistSearch } from "../worklist/worklist-search.ts";

const root = createRootRoute({ component: RootPage, notFoundComponent: NotFoundPage, errorComponent: BrokenPage });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/worklist" });
  },
});
const worklist = createRoute({ getParentRoute: () => root, path: "/worklist", component: WorklistPage, validateSearch: worklistSearch });
const dailyHead = createRoute({
  getParentRoute: () => root,
  path: "/daily-head",
  component: lazyRouteComponent(() => import("../worklist/DailyHeadPage.tsx"), "DailyHeadPage"),
  validateSearch: dailyHeadSearch,
});
const patients = createRoute({ getParentRoute: () => root, path: "/patients", component: PatientsPage });
const newPatient = createRoute({ getParentRoute: () => root, path: "/patients/new", component: NewPatientPage });
const patient = createRoute({
  getParentRoute: () => root,
  path: "/patients/$patient",
  component: PatientPage,
  validateSearch: (search): { readonly do?: string } => (typeof search["do"] === "string" ? { do: search["do"] } : {}),
});
const film = createRoute({
  getParentRoute: () => root,
  path: "/films/$film",
  component: lazyRouteComponent(() => import("../film/FilmPage.tsx"), "FilmPage"),
});
const plan = createRoute({
  getParentRoute: () => root,
  path: "/films/$film/plan",
  component: lazyRouteComponent(() => import("../plan/PlanPage.tsx"), "PlanPage"),
});
const planForThePatient = createRoute({
  getParentRoute: () => root,
  path: "/films/$film/plan/for-the-patient",
  component: lazyRouteComponent(() => import("../plan/patient-view/PatientViewPage.tsx"), "PatientViewPage"),
});
const achieved = createRoute({
  getParentRoute: () => root,
  path: "/achieved",
  component: lazyRouteComponent(() => import("../plan/AchievedPage.tsx"), "AchievedPage"),
});
const messages = createRoute({
  getParentRoute: () => root,
  path: "/messages",
  component: lazyRouteComponent(() => import("../messages/MessagesPage.tsx"), "MessagesPage"),
});
const protocol = createRoute({
  getParentRoute: () => root,
  path: "/protocol",
  component: lazyRouteComponent(() => import("../protocol/ProtocolPage.tsx"), "ProtocolPage"),
});
const playProtocol = createRoute({
  getParentRoute: () => root,
  path: "/protocol/play",
  component: lazyRouteComponent(() => import("../protocol/PlayPage.tsx"), "PlayPage"),
});
const editProtocol = createRoute({
  getParentRoute: () => root,
  path: "/protocol/edit",
  component: lazyRouteComponent(() => import("../protocol/EditProtocolPage.tsx"), "EditProtocolPage"),
});
const practice = createRoute({
  getParentRoute: () => root,
  path: "/practice",
  component: lazyRouteComponent(() => import("../practice/PracticePage.tsx"), "PracticePage"),
});
const incidents = createRoute({
  getParentRoute: () => root,
  path: "/incidents",
  component: lazyRouteComponent(() => import("../registers/IncidentsPage.tsx"), "IncidentsPage"),
});
const join = createRoute({
  getParentRoute: () => root,
  path: "/join",
  component: lazyRouteComponent(() => import("../session/JoinPage.tsx"), "JoinPage"),
});
const account = createRoute({
  getParentRoute: () => root,
  path: "/account",
  component: lazyRouteComponent(() => import("../session/AccountPage.tsx"), "AccountPage"),
});
const about = createRoute({
  getParentRoute: () => root,
  path: "/about",
  component: lazyRouteComponent(() => import("../about/AboutPage.tsx"), "AboutPage"),
});
const safety = createRoute({
  getParentRoute: () => root,
  path: "/about/safety",
  component: lazyRouteComponent(() => import("../about/SafetyPage.tsx"), "SafetyPage"),
});

/** Every address of the clinic pages. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    worklist,
    dailyHead,
    patients,
    newPatient,
    patient,
    film,
    plan,
    achieved,
    planForThePatient,
    messages,
    protocol,
    playProtocol,
    editProtocol,
    practice,
    incidents,
    join,
    account,
    about,
    safety,
  ]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
