/**
 * Flags of Node for the server's own process. What a request needs dies with it: eight megabytes of room for young objects are enough, where
 * V8 takes a hundred if the machine has them. It can be said at the start of a process only.
 */
export const serverFlags = ["--max-semi-space-size=8"];
