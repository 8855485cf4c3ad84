/** A working day; nobody's session outlives the night. */
export const sessionHours = 12;
/** After this long without a request the session is over, whoever has its cookie. */
export const idleEndHours = 2;
/** After this long without a hand at it a page locks itself, and the server with it, unless the practice sets another time. */
export const defaultLockMinutes = 10;
/** Time to touch a sensor. */
export const challengeMinutes = 5;
/** What changes the ways in is done by who has just shown a passkey, not by who finds a screen open. */
export const freshMinutes = 10;
export const invitationDays = 3;
/** Of the first administrator's link: it is read off a screen and used at once. */
export const firstLinkMinutes = 60;
export const recoveryCodeCount = 10;
/** Being seen is written down at most this often. */
export const seenEverySeconds = 60;
