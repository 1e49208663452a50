import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Room {
  /** A line that is 1rem high and takes no room: it changes with the window and with the size of the text. */
  readonly ruler: RefObject<HTMLDivElement | null>;
  /** The width in sixteenths of a rem; 0 while nothing is shown. */
  readonly width: number;
}

export function useRoom(): Room {
  const ruler = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry)
        setWidth((entry.contentRect.width * 16) / (entry.contentRect.height || Number.POSITIVE_INFINITY));
    });
    if (ruler.current) observer.observe(ruler.current);
    return () => observer.disconnect();
  }, []);
  return { ruler, width };
}
