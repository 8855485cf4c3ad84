import type { FilmRegion } from "@firstray/radiograph";
import { useState } from "react";
import { asTaken } from "./as-taken.ts";
import type { FilmTurn, FilmView, Viewport } from "./film-view.ts";
import { fittedView } from "./fitted-view.ts";

/** The view of one film while a person moves it. */
export interface FilmViewControl {
  readonly view: FilmView;
  /** `undefined` fits the film into its window as it is held. */
  readonly setView: (view: FilmView | undefined) => void;
  /** Holds the film another way, whole in its window. */
  readonly turn: (turn: FilmTurn) => void;
}

/** The film fitted into its window until a person moves it. */
export function useFilmView(part: FilmRegion, viewport: Viewport): FilmViewControl {
  const [held, hold] = useState<FilmTurn>(asTaken);
  const [chosen, setView] = useState<FilmView>();
  return {
    view: chosen ?? fittedView(part, viewport, held),
    setView,
    turn: (turn) => {
      hold(turn);
      setView(undefined);
    },
  };
}
