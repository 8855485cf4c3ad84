import type { Point } from "@firstray/geometry";

/** A place that a wire must pass medially, at a distance. */
export interface Obstacle {
  readonly at: Point;
  readonly clearance: number;
}

/** The rim of an obstacle is walked in steps of this, degrees: it errs by less than 1 % of the clearance. */
const stepDegrees = 10;

/**
 * The shortest way from one point to another, more proximal one, that passes medially of every obstacle: that of a taut thread, so no
 * wire that clears them turns less. Lateral is +x and distal +y.
 * @returns its corners, both ends included.
 * @example medialCourse({ x: -2, y: 90 }, { x: 0, y: 40 }, [{ at: { x: -6, y: 60 }, clearance: 1 }])
 */
export function medialCourse(from: Point, to: Point, obstacles: readonly Obstacle[]): readonly Point[] {
  const between = obstacles
    .flatMap(rim)
    .filter(({ y }) => y < from.y && y > to.y)
    .sort((a, b) => b.y - a.y);
  const course: Point[] = [];
  for (const point of [from, ...between, to]) {
    while (course.length >= 2 && !turnsLaterally(course[course.length - 2], course[course.length - 1], point)) course.pop();
    course.push(point);
  }
  return course;
}

/** The medial half of an obstacle's rim. */
function rim({ at, clearance }: Obstacle): Point[] {
  return Array.from({ length: 180 / stepDegrees + 1 }, (_, step) => {
    const angle = (step * stepDegrees * Math.PI) / 180;
    return { x: at.x - clearance * Math.sin(angle), y: at.y + clearance * Math.cos(angle) };
  });
}

/** Whether a way that runs proximally turns to its lateral side at the middle of three points: what holds it there lies lateral of it. */
function turnsLaterally(before: Point | undefined, corner: Point | undefined, after: Point): boolean {
  if (!before || !corner) return true;
  return (corner.x - before.x) * (after.y - corner.y) - (corner.y - before.y) * (after.x - corner.x) > 0;
}
