import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The form takes the place of the first step, and the focus of its button: to what is to be done next. */
export function useFocusAfterFirstStep(isFirstStep: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const wasFirstStep = useRef(false);
  useLayoutEffect(() => {
    if (wasFirstStep.current && !isFirstStep) {
      const next = place.current?.querySelector<HTMLElement>('select:has(option[value=""]), [type=submit]');
      next?.focus();
    }
    wasFirstStep.current = isFirstStep;
  }, [isFirstStep]);
  return place;
}
