import { usePage } from '../model/page-context';
import { Words } from '../parts/words';

/** Says where names that look the same, and are not, were taken for one store. */
export function SameNames() {
  const { state, say } = usePage();
  const sameNames = state.check?.answer?.sameNames;
  return sameNames ? (
    <p class="hint">
      <Words text={say(sameNames)} />
    </p>
  ) : null;
}
