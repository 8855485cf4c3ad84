/** One triangle that covers the canvas. */
export const coverShader = `#version 300 es
void main() {
  vec2 corner = vec2(float((gl_VertexID << 1) & 2), float(gl_VertexID & 2));
  gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
}`;

/** Each screen pixel: the film's greys under it, averaged where the film is shown smaller than it is, through the window. */
export const windowShader = `#version 300 es
precision highp float;
precision highp usampler2D;
uniform usampler2D film;
uniform vec2 size;
uniform vec2 viewport;
uniform vec2 centre;
uniform mat2 toFilm;
uniform vec2 greyWindow;
uniform bool inverted;
uniform int taps;
out vec4 colour;

float stored(ivec2 pixel) {
  return float(texelFetch(film, clamp(pixel, ivec2(0), ivec2(size) - 1), 0).r);
}

float between(vec2 position) {
  vec2 whole = floor(position);
  vec2 part = position - whole;
  ivec2 pixel = ivec2(whole);
  float upper = mix(stored(pixel), stored(pixel + ivec2(1, 0)), part.x);
  float lower = mix(stored(pixel + ivec2(0, 1)), stored(pixel + ivec2(1, 1)), part.x);
  return mix(upper, lower, part.y);
}

void main() {
  vec2 screen = vec2(gl_FragCoord.x, viewport.y - gl_FragCoord.y) - viewport * 0.5;
  vec2 position = centre + toFilm * screen;
  if (any(lessThan(position, vec2(-0.5))) || any(greaterThan(position, size - 0.5))) {
    colour = vec4(0.043, 0.063, 0.078, 1.0);
    return;
  }
  float sum = 0.0;
  for (int row = 0; row < taps; row += 1) {
    for (int column = 0; column < taps; column += 1) {
      vec2 offset = (vec2(float(column), float(row)) + 0.5) / float(taps) - 0.5;
      sum += between(position + toFilm * offset);
    }
  }
  float grey = sum / float(taps * taps);
  float share = clamp((grey - (greyWindow.x - 0.5)) / max(greyWindow.y - 1.0, 1e-3) + 0.5, 0.0, 1.0);
  colour = vec4(vec3(inverted ? 1.0 - share : share), 1.0);
}`;
