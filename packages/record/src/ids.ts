/** Made by the client (UUID), so that the same command sent twice is one event. */
export type EventId = string;
export type PatientId = string;
export type EpisodeId = string;
export type OperationId = string;
export type FilmId = string;
/** One wire: its operation, foot and ordinal, `<operation>/<foot>/<ordinal from 1>`; outside an operation, the id of the event that reported it takes the operation's place. */
export type WireId = string;
/** What an obligation is about, stable over its life: `<kind>:<subject>`, as the pathway makes it. */
export type ObligationKey = string;
export type PlanId = string;
