import { shareTexts } from '../../../messages/report/digest';
import type { GridPicture } from '../../../report/grid/grid-sheet';
import type { ShownReport } from '../../contract';
import { usePage } from '../../model/page-context';
import { CopyDigest } from './copy-digest';
import { SavePicture } from './save-picture';

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
