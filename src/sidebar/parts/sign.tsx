import type { ComponentChildren } from 'preact';

/** A sign before a line that says the same in words, so that nobody needs to hear it. */
export const Sign = ({ children }: { readonly children: ComponentChildren }) => (
  <span class="sign" aria-hidden="true">
    {children}
  </span>
);
