import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind: 'primary' | 'secondary' | 'quiet';
  readonly type?: 'button' | 'submit';
  /** Whether its work is under way. Unlike a disabled button, it then keeps the focus, and does nothing when pressed. */
  readonly busy?: boolean;
  readonly label?: string | undefined;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

export function Button({ kind, type = 'button', busy = false, label, onClick, children }: ButtonProps) {
  return (
    <button
      type={type}
      class={kind}
      aria-disabled={busy ? 'true' : undefined}
      aria-label={label}
      onClick={busy ? undefined : onClick}
    >
      {busy && <span class="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}
