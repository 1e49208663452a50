import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { measureTextIn, type Room } from './measure-text';

interface MeasuredRoom {
  /**
   * The element to measure: a line that is 1rem high and takes no room. Its size changes with the window and with the
   * size of the text.
   */
  readonly ruler: RefObject<HTMLDivElement | null>;
  /** The measured room; undefined while nothing is shown. */
  readonly room: Room | undefined;
}

export function useRoom(): MeasuredRoom {
  const ruler = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      const isShown = width > 0 && height > 0;
      setRoom(
        isShown ? { width: (width * 16) / height, measure: measureTextIn(entry.target, height) } : undefined,
      );
    });
    if (ruler.current) observer.observe(ruler.current);
    return () => observer.disconnect();
  }, []);
  return { ruler, room };
}
