import { nullable, object, record, safeParse, string } from 'valibot';
import type { RememberedStores } from '../../orders/source-groups';
import type { Asking } from './asking';
import { workbookOf } from './open-workbook';
import type { WorkbookHolder } from './page-state';
import { writeSteps } from './write-workbook';

/** The store of the workbook that a name in order files means, as it was chosen last in this file. */
export function rememberedStores(memory: unknown): RememberedStores {
  const { success, output } = safeParse(object({ fileStores: record(string(), nullable(string())) }), memory);
  return success ? output.fileStores : {};
}

/** Remembers these stores in the file itself, beside whatever else is remembered there. */
export function* rememberStores(
  holder: WorkbookHolder,
  { stores }: { readonly stores: RememberedStores },
): Asking<null> {
  const choice = { fileStores: { ...stores } };
  yield* writeSteps([{ kind: 'remember', choice }], {});
  const workbook = workbookOf(holder);
  const { remembered } = workbook;
  const others = typeof remembered === 'object' ? remembered : {};
  holder.set({ workbook: { ...workbook, remembered: { ...others, ...choice } } });
  return null;
}
