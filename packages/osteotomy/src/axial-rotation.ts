import { type LandmarkName, measureFilm, type Text } from "@firstray/radiograph";
import type { PlannableFoot } from "./plannable-foot.ts";

/**
 * What the dorsoplantar film shows of the first metatarsal's axial rotation: the sesamoids' place beside it, which pronation of the bone
 * and slipping of the sesamoids change alike. So there is never an angle.
 */
export type AxialRotation =
  | {
      readonly kind: "sesamoids";
      /** Share of the tibial sesamoid that lies lateral of the shaft's axis, 0 to 1. */
      readonly tibialSesamoidShare: number;
      readonly because: Text;
    }
  | { readonly kind: "not-shown"; readonly missing: readonly LandmarkName[]; readonly because: Text };

/** What of an axial rotation can be seen on the film that is planned on. @source clinical-facts-4 measurements-landmarks */
export function axialRotation({ landmarks, calibration }: PlannableFoot): AxialRotation {
  const found = measureFilm(landmarks, calibration).find(({ name, method }) => name === "sesamoidDisplacement" && method === "shaft");
  if (found?.kind === "measured" && found.share !== undefined)
    return { kind: "sesamoids", tibialSesamoidShare: found.share, because: seen(Math.round(100 * found.share)) };
  return { kind: "not-shown", missing: found?.kind === "not-measurable" ? found.missing : [], because: notSeen };
}

function seen(percent: number): Text {
  return {
    en: `${percent} % of the tibial sesamoid lies lateral of the first metatarsal's axis. Pronation of the bone and slipping of the sesamoids look alike on this film: no rotation is given in degrees.`,
    fr: `${percent} % du sésamoïde tibial se trouve en dehors de l’axe du premier métatarsien. Sur ce cliché, une pronation de l’os et un glissement des sésamoïdes ont le même aspect : aucune rotation n’est donnée en degrés.`,
  };
}

const notSeen: Text = {
  en: "The sesamoids are not marked: this film then shows nothing of an axial rotation.",
  fr: "Les sésamoïdes ne sont pas marqués : ce cliché ne montre alors rien d’une rotation axiale.",
};
