/** A calendar day of the practice's time zone, ISO 8601 (`2027-01-11`), as events store it. */
export type CivilDate = string;
/** A moment, ISO 8601 with offset or Z, as events store it. */
export type Instant = string;
