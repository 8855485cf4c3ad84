/** What lies beside a film, 32-bit ABGR: the viewer's own dark. */
export const besideFilm = 0xff_14_10_0b;
