/** The picture of a report, before it is drawn. */
import { describe, expect, test } from 'vitest';
import { openPage } from '../../../build/local/headless/page';
import { buildGrid } from '../../../src/report/grid/build-grid';
import { pictureInFile } from '../../../src/sidebar/model/standing-picture';
import { pictureOf } from '../../../src/sidebar/report/share/picture-of';
import { setFigure, storeOf } from '../../support/plan-workbook';
import { reportsOn, settingOn } from '../../support/report-of';
import {
  build,
  byHand,
  GRID,
  lettersOf,
  openBook,
  rowsSheet,
  storeRows,
  TARGETS_SHEET,
  valuesOf,
  writeTeam,
} from '../../support/small-report';

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

describe('a report that stands in the file', () => {
  /** A store that has newly failed, others, and one whose rows can't be read, with the team's words beside one of them. */
  async function standing(language: 'zh' | 'en', monthCells: 'score' | 'both') {
    const long = '云栖二号食品官方旗舰店（母婴用品）';
    const book = await openBook([
      rowsSheet(
        ...storeOf('甲店', 90_000),
        ...storeOf('乙店', 90_000),
        ...storeRows(long, ['2023-04', '2023-05', '2023-06']),
        ...storeRows('丙店', ['2023-13']),
      ),
      TARGETS_SHEET,
    ]);
    build(book, { date: '2023-07-08', language });
    setFigure(book, '乙店', 'E', 20_000);
    if (language === 'zh') writeTeam(book, '甲店', '李雷', '别给客户看');
    return { book, built: build(book, { date: '2023-07-15', language, monthCells }) };
  }

  test.each([
    ['zh', 'score'],
    ['en', 'both'],
  ] as const)(
    'is drawn without a build just as it was when it was built (%s)',
    async (language, monthCells) => {
      const { book, built } = await standing(language, monthCells);
      const again = pictureInFile(openPage(book).model.get().workbook);
      expect(again && pictureOf(again, language)).toEqual(pictureOf(built.grid, language));
      const drawn = JSON.stringify(again);
      expect(drawn).not.toContain('别给客户看');
    },
  );

  test('is drawn as people have sorted it, without rules between groups that are none any more', async () => {
    const { book, built } = await standing('zh', 'score');
    book.sort(`${GRID}!A4:${lettersOf(built.grid.cells[0]?.length ?? 0)}7`, 'A', 'asc');
    const again = pictureInFile(openPage(book).model.get().workbook);
    const firsts = (cells: typeof built.grid.cells) => cells.slice(3, 7).map(([first]) => first?.value);
    expect(firsts(again?.cells ?? [])).toEqual(
      valuesOf(book)
        .slice(3, 7)
        .map(([first]) => first),
    );
    expect(firsts(again?.cells ?? [])).not.toEqual(firsts(built.grid.cells));
    expect(built.grid.ruledRows.length).toBeGreaterThan(0);
    expect(again?.ruledRows).toEqual([]);
  });

  test('is not drawn where its sheet has lost what it remembers', async () => {
    const { book, built } = await standing('zh', 'score');
    const kept = built.grid.details.column - 1;
    byHand(book, `ss.getSheetByName('${GRID}').getRange(1, ${kept}).setValue('x')`);
    expect(pictureInFile(openPage(book).model.get().workbook)).toBeUndefined();
  });
});
