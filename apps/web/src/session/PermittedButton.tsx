import { Button, type ButtonProps } from "@mantine/core";
import type { ComponentPropsWithoutRef, JSX } from "react";
import { useText } from "../language/use-text.ts";
import type { Deed } from "./permissions.ts";
import { usePermission } from "./use-permission.ts";

type Props = ButtonProps & Omit<ComponentPropsWithoutRef<"button">, keyof ButtonProps> & { readonly deed: Deed };

/** A button for those whose work it is; for others it stays in its place, cannot be pressed, and says whose it is. */
export function PermittedButton({ deed, ...props }: Props): JSX.Element {
  const t = useText();
  const may = usePermission(deed);
  if (may.kind === "allowed") return <Button {...props} />;
  const quiet = props.variant === "subtle" ? { bg: "transparent" } : {};
  // Not the attribute `disabled`: the keyboard must still reach it to be told why.
  return <Button {...props} {...quiet} data-disabled aria-disabled title={t(may.because)} onClick={(event) => event.preventDefault()} />;
}
