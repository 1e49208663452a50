/** Takes the engine's chart menus away: they need a library that the local workbook does not load, and fail without it. */
import { registries } from '@odoo/o-spreadsheet';

export function offerNoCharts(): void {
  for (const item of ['insert_chart', 'insert_carousel']) {
    registries.topbarMenuRegistry.replaceChild(item, ['insert'], { name: item, isVisible: () => false });
  }
}
