import type { JSX } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { formatNumber } from "../language/format-number.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import type { FieldText } from "../texts/correction-texts.ts";
import type { FieldRange } from "./correction-fields.ts";
import { fieldUnitWords } from "./field-unit-words.ts";
import { keptWithin } from "./kept-within.ts";
import styles from "./PlanFields.module.css";
import { typedNumber } from "./typed-number.ts";

interface Props extends FieldText {
  readonly range: FieldRange;
  readonly value: number;
  readonly disabled: boolean;
  /** While it is dragged. */
  readonly onAim: (value: number) => void;
  readonly onSettle: (value: number) => void;
}

/** One number, by a slider or typed; in either language's decimals. */
export function PlanSlider({ title, hint, range, value, disabled, onAim, onSettle }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const settle = useRef(onSettle);
  settle.current = (to) => onSettle(keptWithin(range, to));
  const [typed, setTyped] = useState<string>();
  const written = formatNumber(value, language, range.decimals);
  // The browser's own "change": when the hand leaves the slider, and after each key. React's means every movement.
  useEffect(() => {
    const element = slider.current;
    const leave = (): void => settle.current(element?.valueAsNumber ?? 0);
    element?.addEventListener("change", leave);
    return () => element?.removeEventListener("change", leave);
  }, []);
  const keep = (): void => {
    const number = typedNumber(typed ?? "");
    setTyped(undefined);
    if (number !== undefined) settle.current(number);
  };
  const unit = t(fieldUnitWords[range.unit]);
  return (
    <div className={styles["field"]}>
      <label htmlFor={`${id}-slider`} className={styles["title"]}>
        {t(title)} {hint && <small>{t(hint)}</small>}
      </label>
      <span className={styles["typed"]}>
        <input
          type="text"
          inputMode="decimal"
          aria-label={`${t(title)}, ${unit}`}
          disabled={disabled}
          value={typed ?? written}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => typed !== undefined && keep()}
          onKeyDown={(event) => event.key === "Enter" && keep()}
        />
        <span aria-hidden>{unit}</span>
      </span>
      <input
        ref={slider}
        id={`${id}-slider`}
        type="range"
        min={range.least}
        max={range.most}
        step={range.fine}
        disabled={disabled}
        value={value}
        aria-valuetext={`${written} ${unit}`}
        onChange={(event) => onAim(keptWithin(range, event.currentTarget.valueAsNumber))}
      />
    </div>
  );
}
