import type { FilmReply } from "@firstray/contract";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { overlayTexts } from "../texts/overlay-texts.ts";
import styles from "./Film.module.css";
import type { FilmFit } from "./film-fit.ts";
import { fitWords } from "./fit-words.ts";
import { isPoorFit } from "./is-poor-fit.ts";

interface Props {
  readonly earlier: FilmReply;
  readonly fit: FilmFit;
  /** Of this film over the earlier one, 0 to 1. */
  readonly opacity: number;
  readonly onOpacity: (opacity: number) => void;
  readonly onPeek: (on: boolean) => void;
}

/** How much of this film covers the earlier one, a look at the earlier one alone, and how well they lie on each other; or what they lack for it. */
export function OverlayBar({ earlier, fit, opacity, onOpacity, onPeek }: Props): JSX.Element {
  const t = useText();
  if (fit.kind === "not-fitted") {
    return (
      <div className={styles["overlayBar"]} role="alert">
        <p>
          {t(overlayTexts.notFitted)}{" "}
          <Link to="/films/$film" params={{ film: earlier.id }}>
            {t(overlayTexts.open)}
          </Link>
        </p>
      </div>
    );
  }
  return (
    <fieldset className={styles["overlayBar"]}>
      <legend className={styles["help"]}>{t(overlayTexts.bar)}</legend>
      <label className={styles["opacity"]}>
        <span className={styles["help"]}>{t(overlayTexts.opacity)}</span>
        <span aria-hidden>{t(overlayTexts.earlier)}</span>
        <input
          type="range"
          min={0}
          max={100}
          value={Math.round(100 * opacity)}
          onChange={(event) => onOpacity(Number(event.currentTarget.value) / 100)}
        />
        <span aria-hidden>{t(overlayTexts.current)}</span>
      </label>
      <button
        type="button"
        className={styles["tool"]}
        onPointerDown={() => onPeek(true)}
        onPointerUp={() => onPeek(false)}
        onPointerLeave={() => onPeek(false)}
        onKeyDown={({ key }) => (key === " " || key === "Enter") && onPeek(true)}
        onKeyUp={() => onPeek(false)}
        onBlur={() => onPeek(false)}
        onContextMenu={(event) => event.preventDefault()}
      >
        {t(overlayTexts.hold)} <kbd aria-hidden>B</kbd>
      </button>
      <p className={styles["fit"]}>
        {t(fitWords(fit))} {isPoorFit(fit) && <strong>{t(overlayTexts.poor)}</strong>}
      </p>
    </fieldset>
  );
}
