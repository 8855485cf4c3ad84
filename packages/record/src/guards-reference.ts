import { firstRefusal, type Guard } from "./guard.ts";
import { referencesOf } from "./references-of.ts";
import { refused } from "./refused.ts";

/** What a command names must be there. */
export const referenceGuards: readonly Guard[] = [
  {
    name: "patient-registered",
    refuses: ({ command, facts }) =>
      command.type === "RegisterPatient" || facts.patient !== undefined
        ? undefined
        : refused("no-such-patient", {
            en: "This patient has not been registered. Register the patient first.",
            fr: "Cette personne n’est pas inscrite. Inscrivez-la d’abord.",
          }),
  },
  {
    name: "patient-registered-once",
    refuses: ({ command, facts }) =>
      command.type === "RegisterPatient" && facts.patient !== undefined
        ? refused("patient-exists", {
            en: "This patient is already registered. Change the details instead.",
            fr: "Cette personne est déjà inscrite. Modifiez plutôt ses coordonnées.",
          })
        : undefined,
  },
  {
    name: "episode-exists",
    refuses: ({ stated, facts }) =>
      firstRefusal(
        stated.flatMap((event) => referencesOf(event).episodes),
        ({ episode }) =>
          facts.episodes.some(({ id }) => id === episode)
            ? undefined
            : refused("no-such-episode", {
                en: "This patient has no such episode. Open an episode for the foot first.",
                fr: "Cet épisode n’existe pas dans ce dossier. Ouvrez d’abord un épisode pour le pied.",
              }),
      ),
  },
  {
    name: "episode-of-this-foot",
    refuses: ({ stated, facts }) =>
      firstRefusal(
        stated.flatMap((event) => referencesOf(event).episodes),
        ({ episode: id, foot }) => {
          const episode = facts.episodes.find((known) => known.id === id);
          if (episode === undefined || foot === undefined || episode.foot === foot) return undefined;
          return refused("invalid", {
            en: "The episode is of the other foot. Check which foot is meant, and choose that foot's episode.",
            fr: "L’épisode est celui de l’autre pied. Vérifiez de quel pied il s’agit et choisissez l’épisode de ce pied.",
          });
        },
      ),
  },
  {
    name: "film-exists",
    refuses: ({ stated, facts }) =>
      firstRefusal(
        stated.flatMap((event) => referencesOf(event).films),
        (film) =>
          facts.films.some(({ id }) => id === film)
            ? undefined
            : refused("no-such-film", {
                en: "This patient has no such film. Add the film first.",
                fr: "Cette radiographie n’est pas dans ce dossier. Ajoutez-la d’abord.",
              }),
      ),
  },
  {
    name: "amended-event-exists",
    refuses: ({ events, facts }) =>
      firstRefusal(events, (event) => {
        const target =
          event.type === "EventVoided" ? event.payload.voids : event.type === "EventCorrected" ? event.payload.corrects : undefined;
        if (target === undefined || facts.history.some(({ id }) => id === target)) return undefined;
        return refused("no-such-event", {
          en: "There is no such entry in this record.",
          fr: "Cette inscription n’existe pas dans ce dossier.",
        });
      }),
  },
];
