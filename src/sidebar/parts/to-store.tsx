import type { ComponentChildren } from 'preact';
import { goToStore } from '../model/go-to';
import { usePage } from '../model/page-context';

interface ToStoreProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A button that leads to the store in the store tab; the focus goes to that tab. */
export function ToStore({ name, children }: ToStoreProps) {
  const { model } = usePage();

  function go() {
    document.getElementById('tab-store')?.focus();
    goToStore(model, name);
  }

  return (
    <button type="button" class="jump" onClick={go}>
      {children}
    </button>
  );
}
