import { useEffect, useRef, type RefObject } from "react";

/** The gap between the focused element and the bar. */
const gap = 8;

/**
 * Returns the ref of a bar that stays at the bottom of the pane. An element that gets the focus is scrolled above it,
 * whatever the height of the bar.
 */
export function useRoomBelow(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    const { style } = document.documentElement;
    // A bar that is not visible has no height.
    const watch = new ResizeObserver(() => {
      style.scrollPaddingBottom = `${element.offsetHeight + gap}px`;
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      style.scrollPaddingBottom = "";
    };
  }, []);
  return bar;
}
