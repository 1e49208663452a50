import { statusNames } from '../../messages/terms';
import type { BuildAnswer } from '../contract';
import { usePage } from '../model/page-context';
import { StatusMark } from '../parts/status-mark';

export function StatusCounts({ counts }: Pick<BuildAnswer, 'counts'>) {
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
