import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Takes the focus to the first element that the selector finds in the place, where what had it before went away.
 * @param cause what makes it look anew
 */
export function useFocusKept<Place extends HTMLElement>(selector: string, cause: unknown) {
  const place = useRef<Place>(null);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (isLost) place.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }, [selector, cause]);
  return place;
}
