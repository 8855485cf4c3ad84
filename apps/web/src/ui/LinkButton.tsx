import { Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ComponentProps, JSX } from "react";

function ButtonAnchor(props: ButtonProps & Omit<ComponentProps<"a">, keyof ButtonProps>): JSX.Element {
  return <Button component="a" {...props} />;
}

/** A link that looks like a button; it stays a link, opened in a new tab if one likes. */
export const LinkButton = createLink(ButtonAnchor);
