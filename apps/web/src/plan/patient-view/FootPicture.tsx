import type { Side } from "@firstray/radiograph";
import { type JSX, useId } from "react";
import { useText } from "../../language/use-text.ts";
import { drawingWords, patientViewTexts } from "../../texts/patient-view-texts.ts";
import { classes } from "../../ui/classes.ts";
import type { BonePath, FootDrawing } from "./foot-drawing.ts";
import type { FootFlesh } from "./foot-flesh.ts";
import styles from "./PatientView.module.css";
import { PictureMark } from "./PictureMark.tsx";

interface Props {
  readonly drawing: FootDrawing;
  readonly after: boolean;
  readonly side: Side;
}

/** Height of a letter at most, in widths of the picture for each letter of its words: they must fit. */
const widest = 1.8;

/** One foot as a calm drawing: skin, bones, and after the operation the wire and where the bone was. */
export function FootPicture({ drawing, after, side }: Props): JSX.Element {
  const t = useText();
  const id = useId();
  const { box, measure, before, wire, marks } = drawing;
  const { bones, flesh } = after ? drawing.after : before;
  const words = t(patientViewTexts.drawing);
  const letters = Math.min(0.42 * measure, (widest * box.width) / words.length);
  return (
    <svg
      viewBox={`${box.left} ${box.top} ${box.width} ${box.height + 1.6 * letters}`}
      role="img"
      aria-label={t(drawingWords(after, side))}
      className={styles["picture"]}
    >
      <defs>
        <linearGradient id={`${id}fade`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0.76" stopColor="#fff" />
          <stop offset="1" stopColor="#000" />
        </linearGradient>
        <mask id={`${id}mask`} maskUnits="userSpaceOnUse" x={box.left} y={box.top} width={box.width} height={box.height}>
          <rect x={box.left} y={box.top} width={box.width} height={box.height} fill={`url(#${id}fade)`} />
        </mask>
      </defs>
      <g mask={`url(#${id}mask)`}>
        <Skin bones={bones} flesh={flesh} className="skinEdge" measure={1.04 * measure} />
        <Skin bones={bones} flesh={flesh} className="skin" measure={measure} />
        <Bones bones={bones} className="bone" width={0.06 * measure} />
        {after && <Bones bones={before.bones.filter(({ moves }) => moves)} className="was" width={0.07 * measure} />}
        {after && wire && <path d={wire} className={styles["wire"]} strokeWidth={0.16 * measure} />}
      </g>
      {after && <PictureMark number={1} at={marks.cut} size={measure} />}
      {after && marks.wire && <PictureMark number={2} at={marks.wire} size={measure} />}
      <text x={box.left + box.width / 2} y={box.top + box.height + 1.1 * letters} fontSize={letters} className={styles["burnt"]}>
        {words}
      </text>
    </svg>
  );
}

interface SkinProps {
  readonly bones: readonly BonePath[];
  readonly flesh: FootFlesh;
  readonly className: "skin" | "skinEdge";
  /** A neck's width; somewhat more for the edge that shows round the skin. */
  readonly measure: number;
}

/** Broad lines round the bones and between them. */
function Skin({ bones, flesh, className, measure }: SkinProps): JSX.Element {
  return (
    <>
      <Bones bones={bones} className={className} width={1.44 * measure} />
      <path d={flesh.sole} className={classes(styles[className])} strokeWidth={1.44 * measure} />
      {flesh.toe && <path d={flesh.toe} className={classes(styles[className], styles["line"])} strokeWidth={2.4 * measure} />}
    </>
  );
}

interface BonesProps {
  readonly bones: readonly BonePath[];
  readonly className: "skin" | "skinEdge" | "bone" | "was";
  readonly width: number;
}

function Bones({ bones, className, width }: BonesProps): JSX.Element {
  return (
    <>
      {bones.map(({ name, path }) => (
        <path key={name} d={path} className={classes(styles[className])} strokeWidth={width} />
      ))}
    </>
  );
}
