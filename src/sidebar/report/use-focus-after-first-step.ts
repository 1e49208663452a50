import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus from the button of the first step to what is to be done next in the form that takes its place. */
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
