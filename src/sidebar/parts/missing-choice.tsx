import { choiceMistakes } from '../../messages/report/choice';
import { usePage } from '../model/page-context';
import type { Mistake } from '../model/page-state';
import { ToReport } from './to-report';

export function MissingChoice({ field }: Mistake) {
  const { say } = usePage();
  return (
    <div class="missing">
      <p>{say(choiceMistakes[field])}</p>
      <ToReport />
    </div>
  );
}
