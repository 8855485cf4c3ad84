/** How the names of films begin that are meant to do harm before anything damages them. */
export const hostilePrefix = "hostile: ";
