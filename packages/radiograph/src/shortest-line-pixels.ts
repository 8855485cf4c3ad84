/** Two landmarks nearer than this draw no line: its direction would be chance. Pixels. */
export const shortestLinePixels = 1;
