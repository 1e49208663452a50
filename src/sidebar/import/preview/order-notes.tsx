import type { Bilingual } from '../../../messages/language';
import { usePage } from '../../model/page-context';

/** What was decided about orders, and what is asked of the user: never folded away, since a sum rests on it. */
export function OrderNotes({ notes }: { readonly notes: readonly Bilingual[] }) {
  const { say } = usePage();
  if (notes.length === 0) return null;
  return (
    <ul class="sentences">
      {notes.map((note) => (
        <li key={note.en}>{say(note)}</li>
      ))}
    </ul>
  );
}
