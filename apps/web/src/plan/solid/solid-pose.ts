/** From where the bones are looked at. */
export interface SolidPose {
  /** Round the foot: 0 from the heel, 90 from the lateral side of a right foot, 180 from the toes. */
  readonly turnDegrees: number;
  /** Above the floor: 90 from above, with the toes up. */
  readonly riseDegrees: number;
  /** 1 shows the whole first ray. */
  readonly zoom: number;
}
