import { useEffect, useState } from 'preact/hooks';
import { pieceTexts } from '../../messages/pieces';
import { sidebarTexts } from '../../messages/sidebar';
import { usePage } from '../model/page-context';
import { pieceText } from '../model/pieces';
import { useLatest } from '../model/use-latest';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { Waiting } from '../parts/waiting';

/** Says that what reads files is still coming, or why it does not come; files may be chosen meanwhile. */
export function ReaderNote() {
  const { say } = usePage();
  const [isThere, setIsThere] = useState(false);
  const { failure, begin } = useLatest<'loading'>();
  const load = () =>
    void begin(
      'loading',
      () => pieceText('reader'),
      () => setIsThere(true),
    );
  useEffect(load, []);

  if (isThere) return null;
  if (!failure) return <Waiting text={say(pieceTexts.readerComing)} />;
  return (
    <section>
      <Failure role="alert">{say(failure)}</Failure>
      <Button kind="secondary" onClick={load}>
        {say(sidebarTexts.tryAgain)}
      </Button>
    </section>
  );
}
