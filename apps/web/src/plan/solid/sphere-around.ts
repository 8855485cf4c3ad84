import { Box3, type Mesh, type Object3D, Sphere, Vector3 } from "three";

/** A sphere round every corner of things, about the middle of their box: what a camera has to see, however they are turned. */
export function sphereAround(meshes: readonly Mesh[], group: Object3D): Sphere {
  const centre = new Box3().setFromObject(group).getCenter(new Vector3());
  const corner = new Vector3();
  let farthest = 1;
  for (const { geometry } of meshes) {
    const positions = geometry.getAttribute("position");
    for (let at = 0; at < positions.count; at += 1)
      farthest = Math.max(farthest, corner.fromBufferAttribute(positions, at).distanceTo(centre));
  }
  return new Sphere(centre, farthest);
}
