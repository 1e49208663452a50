import { statusNames } from '../../../messages/terms';
import type { DraftAnswer } from '../../contract';
import { usePage } from '../state/page-context';
import { StatusMark } from './status-mark';

export function StatusCounts({ counts }: Pick<DraftAnswer, 'counts'>) {
  const { say } = usePage();
  return (
    <ul class="counts">
      {counts.map(({ status, stores }) => (
        <li key={status}>
          <StatusMark status={status} />
          <span class="word">{say(statusNames[status])}</span>
          <span class="number">{stores}</span>
        </li>
      ))}
    </ul>
  );
}
