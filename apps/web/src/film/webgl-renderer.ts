import type { Greys } from "./draw-greys.ts";
import type { GreyRenderer } from "./grey-renderer.ts";
import { webglProgram } from "./webgl-program.ts";

/** Keeps the film on the graphics card, so that a change of window is one draw; `undefined` where the card cannot hold or draw it. */
export function webglRenderer(canvas: HTMLCanvasElement, greys: Greys): GreyRenderer | undefined {
  const gl = canvas.getContext("webgl2", { alpha: false, antialias: false, preserveDrawingBuffer: true });
  if (gl === null || Math.max(greys.columns, greys.rows) > gl.getParameter(gl.MAX_TEXTURE_SIZE)) return undefined;
  const program = webglProgram(gl);
  if (program === undefined) return undefined;
  // biome-ignore lint/correctness/useHookAtTopLevel: a command of WebGL, not a hook
  gl.useProgram(program);
  const texture = residentFilm(gl, greys);
  const place = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name);
  const places = {
    viewport: place("viewport"),
    centre: place("centre"),
    toFilm: place("toFilm"),
    greyWindow: place("greyWindow"),
    inverted: place("inverted"),
    taps: place("taps"),
  };
  gl.uniform2f(place("size"), greys.columns, greys.rows);
  return {
    kind: "webgl2",
    draw: ({ centre, across, down }, window, viewport, density) => {
      const width = Math.round(viewport.width * density);
      const height = Math.round(viewport.height * density);
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      const perPixel = Math.hypot(...across) / density;
      gl.viewport(0, 0, width, height);
      gl.uniform2f(places.viewport, width, height);
      gl.uniform2f(places.centre, ...centre);
      gl.uniformMatrix2fv(
        places.toFilm,
        false,
        [...across, ...down].map((step) => step / density),
      );
      gl.uniform2f(places.greyWindow, window.centre, window.width);
      gl.uniform1i(places.inverted, window.inverted ? 1 : 0);
      gl.uniform1i(places.taps, Math.min(Math.max(Math.ceil(perPixel), 1), 4));
      gl.drawArrays(gl.TRIANGLES, 0, 3);
    },
    dispose: () => {
      gl.deleteTexture(texture);
      gl.deleteProgram(program);
    },
  };
}

function residentFilm(gl: WebGL2RenderingContext, { values, columns, rows }: Greys): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 2);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.R16UI, columns, rows, 0, gl.RED_INTEGER, gl.UNSIGNED_SHORT, values);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  return texture;
}
