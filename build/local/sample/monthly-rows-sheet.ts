/** The sample's months: a row a shop and month, under the headers that TMALL_REPORT recognises. */
import type { Bilingual, Language } from '../../../src/messages/language';
import type { SheetContent, TypedCell } from '../workbook/sheet-content';
import { SAMPLE_SHOPS, type SampleShop } from './sample-shops';
import { HEADER } from './sample-styles';
import { MONTHLY_ROWS } from './sheet-names';

const HEADERS: readonly Bilingual[] = [
  { zh: '店铺', en: 'Store' },
  { zh: '上线日期', en: 'Onboard date' },
  { zh: '主营类目', en: 'Main category' },
  { zh: '月份', en: 'Month' },
  { zh: '店铺销售额', en: 'Sales' },
  { zh: '官方销售额', en: 'Official sales' },
  { zh: '基础服务考核分', en: 'Service score' },
  { zh: '在售商品数', en: 'Listings' },
];

export function monthlyRowsSheet(language: Language): SheetContent {
  return {
    name: MONTHLY_ROWS[language],
    rows: [
      HEADERS.map((header) => header[language]),
      ...SAMPLE_SHOPS.flatMap((shop) => shopRows(shop, language)),
    ],
    widths: [200, 110, 120, 90, 120, 120, 130, 100],
    formats: { 'B2:B': 'yyyy-mm-dd', 'D2:D': 'yyyy-mm', 'E2:F': '#,##0', 'G2:G': '0.00', 'H2:H': '0' },
    styles: { 'A1:H1': HEADER },
    frozenRows: 1,
  };
}

function shopRows(shop: SampleShop, language: Language): TypedCell[][] {
  return shop.months.map(({ month, sales, officialSales = '', score, listings = '' }) => [
    shop.name[language],
    shop.onboard,
    shop.category[language],
    month,
    sales,
    officialSales,
    score,
    listings,
  ]);
}

/** @returns the numbers of the shop's first and last row in the sheet */
export function rowsOf(shop: SampleShop): { readonly first: number; readonly last: number } {
  const before = SAMPLE_SHOPS.slice(0, SAMPLE_SHOPS.indexOf(shop));
  const first = 2 + before.reduce((count, { months }) => count + months.length, 0);
  return { first, last: first + shop.months.length - 1 };
}
