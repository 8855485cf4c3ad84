import type { BoneCourse } from "../bone-course.ts";

/** An upright bone of a right foot, 0.2 mm per pixel: toes up, lesser toes to the right. */
export function uprightCourse({ x, from, to, widthPixels }: { x: number; from: number; to: number; widthPixels: number }): BoneCourse {
  return { axis: { from: { x, y: from }, to: { x, y: to } }, widthPixels, lateral: { x: 1, y: 0 }, pixelMm: 0.2 };
}
