import type { Episode, Facts } from "@firstray/record";
import type { Criterion } from "./criterion.ts";
import { deformityCriterion } from "./deformity-criterion.ts";
import { indicationFilm } from "./indication-film.ts";
import { intermetatarsalCriterion } from "./intermetatarsal-criterion.ts";
import type { Protocol } from "./protocol.ts";

/**
 * The indication's criteria for one foot, each with its value, its state and why; the product shows them and never decides.
 * @source practice-protocol I1 I2 @source measurements-indication
 */
export function indication(protocol: Protocol, facts: Facts, episode: Episode): readonly Criterion[] {
  const film = indicationFilm(facts, episode);
  return [deformityCriterion(protocol.indication, episode, film), intermetatarsalCriterion(protocol.indication, film)];
}
