import { enFew, shorten, zhFew } from '../format';
import type { Bilingual } from '../language';

export const renamedTexts = {
  heading: { zh: '存档里的负责人与备注', en: 'Owners and notes in the archive' },
  from: { zh: '原店名', en: 'Old name' },
  to: { zh: '现店名', en: 'New name' },
  give: { zh: '交给现店名', en: 'Give them to the new name' },
  giving: { zh: '正在更新报表…', en: 'Building the report…' },
} as const satisfies Record<string, Bilingual>;

export const renamedSentences = {
  waiting: (stores: readonly string[]): Bilingual => ({
    zh: `月度数据中已没有：${zhFew(stores)}。其负责人与备注在报表下方的存档里；如果是改了店名，可以交给现店名，报表随之更新。`,
    en: `No longer in the monthly rows: ${enFew(stores)}. Their owners and notes wait in the archive below the report. Where a store was renamed, give them to its new name; the report is built anew with them.`,
  }),
  given: (from: string, to: string): Bilingual => ({
    zh: `“${shorten(from)}”的负责人与备注已交给“${shorten(to)}”。`,
    en: `The owner and notes of "${shorten(from)}" now stand beside "${shorten(to)}".`,
  }),
};
