import { useEffect, useRef, useState } from "react";
import type { Viewport } from "./film-view.ts";

/** The size of an element, followed as it changes; nothing until it is known. */
export function useViewport<Element extends HTMLElement>(): readonly [React.RefObject<Element | null>, Viewport | undefined] {
  const element = useRef<Element>(null);
  const [viewport, setViewport] = useState<Viewport>();
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setViewport({ width: Math.round(entry.contentRect.width), height: Math.round(entry.contentRect.height) });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, viewport];
}
