export type { Activity, ActivityAnswer } from "./activity.ts";
export type { Criterion } from "./criterion.ts";
export type { Obligation, ObligationKind, Owner, Standing } from "./obligation.ts";
