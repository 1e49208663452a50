/**
 * Nobody looks at a headless workbook: where its rows lie on a screen, and which of them are in view, is not worked out.
 * The engine would do so after each change.
 */
import { registries } from '@odoo/o-spreadsheet';

const { statefulUIPluginRegistry } = registries;

for (const name of ['header_positions', 'viewport']) {
  const Shown = statefulUIPluginRegistry.get(name);
  class Unseen extends Shown {
    override finalize(): void {}
  }
  statefulUIPluginRegistry.replace(name, Unseen);
}
