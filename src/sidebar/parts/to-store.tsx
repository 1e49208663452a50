import type { ComponentChildren } from 'preact';
import { goToStore } from '../model/go-to-store';
import { usePage } from '../model/page-context';

interface ToStoreProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** Leads to the store in its own tab. The focus goes along, to that tab. */
export function ToStore({ name, children }: ToStoreProps) {
  const { store } = usePage();

  function go() {
    document.getElementById('tab-shop')?.focus();
    goToStore(store, name);
  }

  return (
    <button type="button" class="jump" onClick={go}>
      {children}
    </button>
  );
}
