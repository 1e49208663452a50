/**
 * Nobody looks at a headless workbook: which of its rows are in view is not worked out, and where they lie on a screen only
 * when something asks. The engine would do both after each change.
 */
import { registries } from '@odoo/o-spreadsheet';

const { statefulUIPluginRegistry } = registries;

/** What is used of the engine's plugin, which its types leave out. */
interface HeaderPositions {
  headerPositions: Record<string, unknown>;
  computeHeaderPositionsOfSheet(sheetId: string): unknown;
  getColDimensions(sheetId: string, column: number): unknown;
  getRowDimensions(sheetId: string, row: number): unknown;
  getColRowOffset(dimension: 'COL' | 'ROW', from: number, to: number, sheetId: string): number;
}

const EnginesPositions = statefulUIPluginRegistry.get('header_positions') as unknown as new (
  config: never,
) => HeaderPositions;

class LatePositions extends EnginesPositions {
  handle(): void {
    this.headerPositions = {};
  }

  finalize(): void {}

  override getColDimensions(sheetId: string, column: number): unknown {
    this.find(sheetId);
    return super.getColDimensions(sheetId, column);
  }

  override getRowDimensions(sheetId: string, row: number): unknown {
    this.find(sheetId);
    return super.getRowDimensions(sheetId, row);
  }

  override getColRowOffset(dimension: 'COL' | 'ROW', from: number, to: number, sheetId: string): number {
    this.find(sheetId);
    return super.getColRowOffset(dimension, from, to, sheetId);
  }

  private find(sheetId: string): void {
    this.headerPositions[sheetId] ??= this.computeHeaderPositionsOfSheet(sheetId);
  }
}

class NoViewport extends statefulUIPluginRegistry.get('viewport') {
  override finalize(): void {}
}

statefulUIPluginRegistry.replace('header_positions', LatePositions as never).replace('viewport', NoViewport);
