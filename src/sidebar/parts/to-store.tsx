import type { ComponentChildren } from 'preact';
import { goToStore } from '../model/go-to-store';
import { usePage } from '../model/page-context';

interface ToStoreProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** Leads to the store in its own tab. The focus goes along, to that tab. */
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
