import type { FoundProblem } from '../contract';
import { JumpButton } from './jump-button';
import { LongList } from './long-list';
import { Words } from './words';

interface ProblemLinesProps {
  readonly problems: readonly FoundProblem[];
  /** The language of the problems' texts. */
  readonly lang: string;
}

/** The list of the problems in the data; each problem leads to its cell. */
export function ProblemLines({ problems, lang }: ProblemLinesProps) {
  return (
    <LongList items={problems} lang={lang}>
      {({ message, sheetName, address, spot }) => (
        <JumpButton spot={spot} name={`${sheetName}!${address}`}>
          <span class="mark problem" aria-hidden="true">
            !
          </span>
          <span class="what">
            <span class="name">{`${sheetName}!${address}`}</span>
            <span class="reason">
              <Words text={message} />
            </span>
          </span>
        </JumpButton>
      )}
    </LongList>
  );
}
