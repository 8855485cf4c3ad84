import type { JSX } from "react";
import styles from "./PlanFields.module.css";
import { type SettingProps, SettingSlider } from "./SettingSlider.tsx";

/** What is aimed at. */
export function TargetFields(props: SettingProps): JSX.Element {
  return (
    <div className={styles["targets"]}>
      <SettingSlider {...props} field="intermetatarsalTarget" />
      <SettingSlider {...props} field="halluxValgusTarget" />
    </div>
  );
}
