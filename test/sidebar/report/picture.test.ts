/** The picture of a report, before it is drawn. */
import { describe, expect, test } from 'vitest';
import { buildGrid } from '../../../src/report/grid/build-grid';
import { pictureOf } from '../../../src/sidebar/report/share/picture-of';
import { reportsOn, settingOn } from '../../support/report-of';

const TARGETS = [['Home', 30_000, 60_000, 90_000, 120_000, 150_000, 4.6, 4, '']];
const DAY = 20221108;

function gridOf(stores: number) {
  const rows = Array.from({ length: stores }, (_, store) =>
    ['2022-08', '2022-09', '2022-10'].map((month) => [
      `Store ${store}`,
      '2022-07-08',
      'Home',
      month,
      5_000 * store,
      5,
      '',
    ]),
  ).flat();
  const kept = (value: string) => ({ value, formula: '' });
  return buildGrid(reportsOn(DAY, rows, TARGETS), settingOn(DAY, TARGETS), {
    language: 'en',
    figures: 'score',
    span: '12',
    sourceName: 'Rows',
    builtAt: '2022-11-08 09:00',
    team: [{ store: 'Store 1', owner: kept('Li'), notes: kept('a secret of the team') }],
  });
}

describe('a picture', () => {
  const grid = gridOf(3);
  const picture = pictureOf(grid, 'en');
  const texts = picture.texts.map(({ text }) => text);

  test('has the heading and every store of the first block, and its owner', () => {
    const shown = grid.cells.slice(0, grid.frozenRows + 3).map((row) => row.slice(0, grid.teamColumns.owner));
    for (const cell of shown.flat())
      if (typeof cell.value === 'string' && cell.value !== '') expect(texts).toContain(cell.value);
    expect(texts).toContain('Li');
    expect(picture.height).toBe((grid.frozenRows + 3) * grid.rowHeight);
  });

  test('has neither the notes of the team nor the second block', () => {
    expect(texts).not.toContain('a secret of the team');
    expect(texts.filter((text) => text.includes('2022-08-01'))).toEqual([]);
  });

  test('has each colour where its cell is, and nothing beyond its edges', () => {
    const [first] = grid.cells[grid.firstStoreRow - 1]?.slice(1, 2) ?? [];
    expect(picture.boxes).toContainEqual({
      x: grid.widths[0],
      y: (grid.firstStoreRow - 1) * grid.rowHeight,
      width: grid.widths[1],
      height: grid.rowHeight,
      colour: first?.colour,
    });
    for (const { x, y, width, height } of [...picture.boxes, ...picture.lines, ...picture.texts]) {
      expect([x >= 0, y >= 0, x + width <= picture.width, y + height <= picture.height]).toEqual([
        ...[true, true, true, true],
      ]);
    }
  });

  test('of many stores shows the first thirty, and counts the others', () => {
    const many = gridOf(45);
    const all = pictureOf(many, 'en');
    expect(all.height).toBe((many.frozenRows + 31) * many.rowHeight);
    expect(all.texts.at(-1)).toMatchObject({ text: '15 more stores in the report', x: 0, width: all.width });
    expect(pictureOf(many, 'zh').texts.at(-1)?.text).toBe('另有 15 家，见报表');
  });
});
