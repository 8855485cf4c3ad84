import { firstRefusal, type Guard } from "./guard.ts";
import { refused } from "./refused.ts";

/** The version that a course follows must be one that the practice has, and moving it is said as such. */
export const protocolGuards: readonly Guard[] = [
  {
    name: "protocol-version-known",
    refuses: ({ stated, context: { newestProtocolVersion: newest = 1 } }) =>
      firstRefusal(stated, (event) => {
        const version =
          event.type === "EpisodeOpened"
            ? event.payload.protocolVersion
            : event.type === "ProtocolVersionAdopted"
              ? event.payload.version
              : undefined;
        if (version === undefined || version <= newest) return undefined;
        return refused("protocol-version", {
          en: `The practice has no version ${version} of the protocol; its newest is ${newest}. Load the page again and choose one that is there.`,
          fr: `La clinique n’a pas de version ${version} du protocole; la plus récente est la ${newest}. Rechargez la page et choisissez-en une qui existe.`,
        });
      }),
  },
  {
    name: "new-episode-follows-the-newest-protocol",
    refuses: ({ command, context: { newestProtocolVersion: newest = 1 } }) =>
      command.type === "OpenEpisode" && command.payload.protocolVersion < newest
        ? refused("protocol-version", {
            en: `A new episode follows the newest version of the protocol, ${newest}. Load the page again and open the episode then.`,
            fr: `Un nouvel épisode suit la version la plus récente du protocole, la ${newest}. Rechargez la page, puis ouvrez l’épisode.`,
          })
        : undefined,
  },
  {
    name: "protocol-version-not-followed-already",
    refuses: ({ command, facts }) =>
      command.type === "AdoptProtocolVersion" &&
      facts.episodes.some(({ id, protocolVersion }) => id === command.payload.episode && protocolVersion === command.payload.version)
        ? refused("protocol-version", {
            en: "This episode already follows that version of the protocol. Nothing has to be done.",
            fr: "Cet épisode suit déjà cette version du protocole. Il n’y a rien à faire.",
          })
        : undefined,
  },
];
