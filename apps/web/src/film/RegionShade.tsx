import type { FilmRegion } from "@firstray/radiograph";
import type { JSX } from "react";
import type { FilmSize } from "./film-size.ts";
import styles from "./LandmarkOverlay.module.css";

interface Props extends FilmSize {
  readonly region: FilmRegion;
}

/** Darkens what of a split film is the other foot's; film coordinates. */
export function RegionShade({ columns, rows, region: { left, top, width, height } }: Props): JSX.Element {
  const whole = `M-1-1H${columns}V${rows}H-1Z`;
  const part = `M${left - 0.5} ${top - 0.5}h${width}v${height}h${-width}Z`;
  return <path className={styles["shade"]} fillRule="evenodd" d={`${whole}${part}`} />;
}
