import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { outcomeSentences } from '../../messages/report/build';
import { usePage } from '../model/page-context';
import { Button } from './button';

const SHOWN_AT_FIRST = 20;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** The language of the items' texts, which may be another than the page's. */
  readonly lang: string;
  readonly children: (item: Item) => ComponentChildren;
}

/** A list that shows its first items, and the rest on demand; the focus then goes to the first new item. */
export function LongList<Item>({ items, lang, children }: LongListProps<Item>) {
  const { say } = usePage();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const firstNew = list.current?.children[SHOWN_AT_FIRST];
    if (all) firstNew?.querySelector<HTMLElement>('button, input')?.focus();
  }, [all]);

  const shown = all ? items : items.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul class="list" ref={list} lang={lang}>
        {shown.map((item, index) => (
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {say(outcomeSentences.showAll(items.length))}
        </Button>
      )}
    </>
  );
}
