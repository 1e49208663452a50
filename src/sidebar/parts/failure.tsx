import type { ComponentChildren } from 'preact';
import { Sign } from './sign';

interface FailureProps {
  readonly id?: string | undefined;
  readonly role?: 'alert';
  readonly children: ComponentChildren;
}

/** What is wrong, in a line of its own behind an exclamation mark. */
export const Failure = ({ id, role, children }: FailureProps) => (
  <p class="failure" id={id} role={role}>
    <Sign>!</Sign>
    {children}
  </p>
);
