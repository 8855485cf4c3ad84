import { type Frame, outOfFrame, type RigidMotion } from "@firstray/geometry";

/** A motion given in the foot frame, as one of the film's pixels; on a mirrored frame it turns the other way. */
export function onFilm({ about, turnDegrees, shift }: RigidMotion, frame: Frame): RigidMotion {
  const isMirrored = frame.x.x * frame.y.y - frame.x.y * frame.y.x < 0;
  const towards = outOfFrame(shift, frame);
  return {
    about: outOfFrame(about, frame),
    turnDegrees: isMirrored ? -turnDegrees : turnDegrees,
    shift: { x: towards.x - frame.origin.x, y: towards.y - frame.origin.y },
  };
}
