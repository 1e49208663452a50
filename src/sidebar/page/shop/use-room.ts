import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type MeasureText, measureTextIn } from './measure-text';

interface Room {
  /** A line that is 1rem high and takes no room: it changes with the window and with the size of the text. */
  readonly ruler: RefObject<HTMLDivElement | null>;
  /** The width in sixteenths of a rem; 0 while nothing is shown. */
  readonly width: number;
  /** Missing while nothing is shown. */
  readonly measure?: MeasureText;
}

export function useRoom(): Room {
  const ruler = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Omit<Room, 'ruler'>>({ width: 0 });
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setRoom(
        width > 0
          ? { width: (width * 16) / height, measure: measureTextIn(entry.target, height) }
          : { width: 0 },
      );
    });
    if (ruler.current) observer.observe(ruler.current);
    return () => observer.disconnect();
  }, []);
  return { ruler, ...room };
}
