import { type LandmarkName, landmarkTitles, type View } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { originTexts } from "../texts/trace-texts.ts";
import { placedCount, viewerTexts } from "../texts/viewer-texts.ts";
import { classes } from "../ui/classes.ts";
import page from "./Film.module.css";
import styles from "./LandmarkList.module.css";
import { landmarkOrder } from "./landmark-order.ts";
import { leadingLandmarks } from "./leading-landmarks.ts";
import { originOf } from "./origin-of.ts";
import type { LandmarkHands } from "./use-landmark-hands.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";

interface Props {
  readonly view: View;
  readonly hands: LandmarkHands;
  readonly editor: LandmarkEditor;
}

/** Every landmark of the view, in the order of placing: choose one to place or to move it. */
export function LandmarkList({ view, hands, editor }: Props): JSX.Element {
  const t = useText();
  const order = landmarkOrder(view);
  const leading = leadingLandmarks[view];
  const others = order.filter((name) => !leading.includes(name));
  const othersNeeded = [editor.active, editor.selected].some((name) => name !== undefined && others.includes(name));
  const placed = order.filter((name) => editor.points[name] !== undefined).length;
  return (
    <section aria-labelledby="landmarks">
      <h2 id="landmarks" className={page["title"]}>
        {t(viewerTexts.landmarks)} <span className={page["fine"]}>{t(placedCount(placed, order.length))}</span>
      </h2>
      <LandmarkLines names={leading} hands={hands} editor={editor} />
      <details className={page["more"]} open={othersNeeded}>
        <summary>
          {t(viewerTexts.others)} ({others.length})
        </summary>
        <LandmarkLines names={others} hands={hands} editor={editor} />
      </details>
    </section>
  );
}

interface LinesProps extends Omit<Props, "view"> {
  readonly names: readonly LandmarkName[];
}

function LandmarkLines({ names, hands, editor }: LinesProps): JSX.Element {
  return (
    <ol className={styles["landmarks"]}>
      {names.map((name) => (
        <LandmarkLine key={name} name={name} hand={hands(name)} editor={editor} />
      ))}
    </ol>
  );
}

interface LineProps {
  readonly name: LandmarkName;
  readonly hand: string | undefined;
  readonly editor: LandmarkEditor;
}

function LandmarkLine({ name, hand, editor }: LineProps): JSX.Element {
  const t = useText();
  const point = editor.points[name];
  const isPlaced = point !== undefined;
  const waiting = editor.active === name ? viewerTexts.next : viewerTexts.missing;
  const isCurrent = isPlaced ? editor.selected === name : editor.active === name;
  return (
    <li className={classes(styles["landmark"], isCurrent && styles["current"])}>
      <button type="button" aria-pressed={isCurrent} className={styles["pick"]} onClick={() => editor.choose(name)}>
        <span className={classes(styles["dot"], isPlaced && styles["dotPlaced"])} aria-hidden />
        <span>
          {t(landmarkTitles[name])}
          {hand && <span className={styles["hand"]}>{hand}</span>}
        </span>
        <span className={styles["state"]}>{t(point === undefined ? waiting : originTexts[originOf(point)])}</span>
      </button>
      {isPlaced && isCurrent && (
        <button
          type="button"
          className={styles["remove"]}
          aria-label={`${t(viewerTexts.remove)}: ${t(landmarkTitles[name])}`}
          onClick={() => editor.remove(name)}
        >
          {t(viewerTexts.remove)}
        </button>
      )}
    </li>
  );
}
