import { useEffect, useRef, useState, type RefObject } from 'react';

/** Until it is measured. */
const USUAL_WIDTH = 640;

/**
 * How wide an element is now, in pixels: a picture is drawn for that, so that its words have the size of
 * all others.
 */
export function useWidth(): readonly [RefObject<HTMLDivElement>, number] {
  const measured = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useEffect(() => {
    const element = measured.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [measured, width];
}
