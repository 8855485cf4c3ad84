import type { JSX } from "react";
import type { Viewport } from "../film/film-view.ts";
import { IconButton } from "../film/IconButton.tsx";
import { nextTurn } from "../film/next-turn.ts";
import type { FilmViewControl } from "../film/use-film-view.ts";
import { zoomedAt } from "../film/zoomed-at.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import styles from "./Plan.module.css";

/** How one stage holds its film. */
export function PlanZoom({ view, setView, turn, viewport }: FilmViewControl & { readonly viewport: Viewport }): JSX.Element {
  const middle = [viewport.width / 2, viewport.height / 2] as const;
  return (
    <div className={styles["zoom"]}>
      <IconButton icon="zoomIn" title={viewerTexts.zoomIn} act={() => setView(zoomedAt(view, 1.4, middle, viewport))} />
      <IconButton icon="zoomOut" title={viewerTexts.zoomOut} act={() => setView(zoomedAt(view, 1 / 1.4, middle, viewport))} />
      <IconButton icon="fit" title={viewerTexts.fit} act={() => setView(undefined)} />
      <IconButton icon="rotate" title={viewerTexts.rotate} act={() => turn(nextTurn(view))} />
    </div>
  );
}
