import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { shareTexts } from '../../../messages/report/digest';
import type { ShownReport } from '../../contract';
import { usePage } from '../../model/page-context';
import { Button } from '../../parts/button';
import { DoneNote } from '../../parts/done-note';
import { htmlLang } from '../../parts/html-lang';
import { digestOf } from './digest-of';

type Copied = { readonly is: 'copied' } | { readonly is: 'selected'; readonly text: string };

/** Copies the report in short. Google may keep the page from the clipboard: then the text stands there, selected. */
export function CopyDigest({ report }: { readonly report: ShownReport }) {
  const { say } = usePage();
  const [copied, setCopied] = useState<Copied>();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (copied?.is === 'selected') area.current?.select();
  }, [copied]);

  async function copy() {
    setCopied(undefined);
    const text = digestOf(report);
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ is: 'copied' });
    } catch {
      setCopied({ is: 'selected', text });
    }
  }

  return (
    <div class="action">
      <Button kind="secondary" onClick={copy}>
        {say(shareTexts.copy)}
      </Button>
      <p class="hint">{say(shareTexts.copyHint)}</p>
      <DoneNote text={copied && say(copied.is === 'copied' ? shareTexts.copied : shareTexts.pressKeys)} />
      {copied?.is === 'selected' && (
        <textarea
          ref={area}
          class="digest"
          readOnly
          rows={8}
          lang={htmlLang(report.language)}
          aria-label={say(shareTexts.text)}
          value={copied.text}
        />
      )}
    </div>
  );
}
