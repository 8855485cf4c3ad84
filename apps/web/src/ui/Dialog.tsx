import { Modal } from "@mantine/core";
import type { JSX, ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { commonTexts } from "../texts/common-texts.ts";
import styles from "./Dialog.module.css";

interface Props {
  readonly opened: boolean;
  readonly title: string;
  readonly wide?: boolean;
  /** What it holds stays as it is while it is closed. */
  readonly keepMounted?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog over the page. A click beside it does not close it: what was typed would go with it. Without Mantine's scroll lock, which
 * injects a style element that the content security policy forbids, and without its header, which would be a second banner.
 */
export function Dialog({ opened, title, wide = false, keepMounted = false, onClose, children }: Props): JSX.Element {
  const t = useText();
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      keepMounted={keepMounted}
      lockScroll={false}
      closeOnClickOutside={false}
      centered
      size={wide ? 780 : 620}
      transitionProps={{ duration: 120 }}
    >
      <Modal.Overlay backgroundOpacity={0.45} />
      <Modal.Content>
        <div className={styles["head"]}>
          <Modal.Title className={styles["title"]}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t(commonTexts.close)} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
