import type { SolidMesh } from "../solid-mesh.ts";

/** What is wrong with a surface: an edge that has not exactly two faces running against each other, a corner that is no number, no volume inside. */
export function meshFaults({ positions, indices }: SolidMesh): readonly string[] {
  const corner = (index: number): readonly [number, number, number] => [
    positions[3 * index] ?? Number.NaN,
    positions[3 * index + 1] ?? Number.NaN,
    positions[3 * index + 2] ?? Number.NaN,
  ];
  const key = (index: number): string =>
    corner(index)
      .map((value) => value.toFixed(6))
      .join(" ");
  const edges = new Map<string, number>();
  let volume = 0;
  for (let at = 0; at < indices.length; at += 3) {
    const triangle = [indices[at] ?? -1, indices[at + 1] ?? -1, indices[at + 2] ?? -1] as const;
    const keys = triangle.map(key);
    if (new Set(keys).size < 3) continue;
    const [a, b, c] = [corner(triangle[0]), corner(triangle[1]), corner(triangle[2])];
    volume += (a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0])) / 6;
    for (const side of [0, 1, 2]) {
      const [from, to] = [keys[side], keys[(side + 1) % 3]];
      edges.set(`${from}>${to}`, (edges.get(`${from}>${to}`) ?? 0) + 1);
    }
  }
  const open = [...edges].filter(([edge, count]) => edges.get(edge.split(">").toReversed().join(">")) !== count);
  return [
    ...(positions.every(Number.isFinite) ? [] : ["a corner is no number"]),
    ...(open.length === 0 ? [] : [`${open.length} of ${edges.size} edges are open`]),
    ...(volume > 0 ? [] : [`its volume is ${volume}`]),
  ];
}
