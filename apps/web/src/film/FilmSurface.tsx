import type { JSX, KeyboardEvent, ReactNode, RefObject } from "react";
import { useEffect, useId, useState } from "react";
import styles from "./Film.module.css";
import type { FilmControls } from "./film-controls.ts";
import { useFilmKeys } from "./use-film-keys.ts";
import { useFilmPointer } from "./use-film-pointer.ts";

interface Props {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly controls: FilmControls;
  readonly steps?: { readonly undo: () => void; readonly redo: () => void };
  /** While a key is held, the earlier film alone is seen. */
  readonly peek?: ((on: boolean) => void) | undefined;
  /** Keys that mean something else on this film; true where one was taken. */
  readonly ownKeys?: (event: KeyboardEvent) => boolean;
  readonly label: string;
  readonly help: string;
  readonly children: ReactNode;
}

const peekKey = "b";

/** Where a film lies: everything that hand and keys do on it begins here. */
export function FilmSurface({ element, controls, steps, peek, ownKeys, label, help, children }: Props): JSX.Element {
  const helpId = useId();
  const { onWheel, ...pointer } = useFilmPointer(controls);
  const onKeyDown = useFilmKeys(controls, steps);
  // The mark in the middle is where Enter taps: only hands on keys need it.
  const [byKeys, setByKeys] = useState(false);
  useEffect(() => {
    const stage = element.current;
    stage?.addEventListener("wheel", onWheel, { passive: false });
    return () => stage?.removeEventListener("wheel", onWheel);
  }, [element, onWheel]);
  return (
    <div
      ref={element}
      role="application"
      aria-label={label}
      aria-describedby={helpId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move landmarks and the film work on it
      tabIndex={0}
      className={styles["stage"]}
      data-tool={controls.tool}
      data-keys={byKeys}
      onKeyDown={(event) => {
        setByKeys(true);
        if (event.key === peekKey) peek?.(true);
        else if (ownKeys?.(event)) event.preventDefault();
        else onKeyDown(event);
      }}
      onKeyUp={(event) => event.key === peekKey && peek?.(false)}
      onBlur={() => peek?.(false)}
      onContextMenu={(event) => event.preventDefault()}
      {...pointer}
      onPointerDown={(event) => {
        setByKeys(false);
        pointer.onPointerDown(event);
      }}
    >
      {children}
      <span id={helpId} className={styles["help"]}>
        {help}
      </span>
    </div>
  );
}
