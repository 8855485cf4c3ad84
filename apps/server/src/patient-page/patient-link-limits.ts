/** As long as the care lasts, with time to spare: the nine-month visit and its film. */
export const linkDays = 400;
/** Right birth dates are few enough to try them all: after this many wrong ones in a row a link opens nothing any more. */
export const mostFailures = 10;
/** Tries of one link, and from one address, within a while. */
export const triesOfLink = { what: "patient-link", most: 5, minutes: 15 } as const;
export const triesFromAddress = { what: "patient-address", most: 30, minutes: 15 } as const;
/** A page left open on a borrowed computer closes itself. */
export const pageMinutes = 60;
