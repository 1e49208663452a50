import { useState } from 'preact/hooks';
import type { Bilingual } from '../../../messages/language';
import { shareSentences, shareTexts } from '../../../messages/report/digest';
import type { GridPicture } from '../../../report/grid/grid-sheet';
import type { ShownReport } from '../../contract';
import { usePage } from '../../model/page-context';
import { pictureInFile } from '../../model/standing-picture';
import { Button } from '../../parts/button';
import { DoneNote } from '../../parts/done-note';
import { FailureNote } from '../../parts/failure-note';
import { saveFile } from '../../parts/save-file';
import { CopyDigest } from './copy-digest';
import { drawPicture } from './draw-picture';
import { pictureOf } from './picture-of';

interface ShareReportProps {
  readonly report: ShownReport;
  /** The grid as it was built; undefined where it was built earlier, and only its sheet has it. */
  readonly grid: GridPicture | undefined;
}

/** What of the report can be handed on. */
export function ShareReport({ report, grid }: ShareReportProps) {
  const { say } = usePage();
  return (
    <section class="more" aria-labelledby="share">
      <h3 id="share">{say(shareTexts.heading)}</h3>
      <CopyDigest report={report} />
      <SavePicture report={report} grid={grid} />
    </section>
  );
}

/** Saves the first screen of the grid. It is drawn here and sent nowhere. */
function SavePicture({ report: { date, language }, grid }: ShareReportProps) {
  const { say, state } = usePage();
  const [done, setDone] = useState<Bilingual>();
  const [failure, setFailure] = useState<Bilingual>();

  function save() {
    setDone(undefined);
    setFailure(undefined);
    const drawn = grid ?? pictureInFile(state.workbook);
    if (!drawn) return setFailure(shareTexts.pictureAfterBuild);
    const picture = drawPicture(pictureOf(drawn, language));
    if (!picture) return setFailure(shareTexts.pictureFailed);
    const name = shareSentences.fileName(date)[language];
    saveFile(name, picture.type, picture);
    setDone(shareSentences.saved(name));
  }

  return (
    <div class="action">
      <Button kind="secondary" onClick={save}>
        {say(shareTexts.picture)}
      </Button>
      <p class="hint">{say(shareTexts.pictureHint)}</p>
      <FailureNote failure={failure} />
      <DoneNote text={done && say(done)} />
    </div>
  );
}
