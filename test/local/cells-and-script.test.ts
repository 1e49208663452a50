import { expect, test } from 'vitest';
import { openSmall, typed } from './open-small';

test.each([
  ['a number', '12.5', 'number'],
  ['a percentage, as its number', '10%', 'number'],
  ['text', 'Store', 'string'],
  ['a blank, as empty text', '', 'string'],
  ['a tick', 'TRUE', 'boolean'],
  ['a date, as a Date of the realm', '2022-07-08', 'Date'],
  ['a date with slashes', '2022/7/8', 'Date'],
  ['a time of day', '08:30', 'Date'],
  ['a formula that gives a date', '=DATE(2022,7,8)', 'Date'],
  ['an error', '=1/0', 'string'],
])('a function gets %s', (_what, content, kind) => {
  expect(typed('=TMALL_KIND(A1)', { A1: content }).value('F1')).toBe(kind);
});

test('an error cell arrives under the name that Sheets has for it', () => {
  expect(typed('=TMALL_SHOW(A1)', { A1: '=NOSUCH(1)' }).text('F1')).toBe('"#NAME?"');
  expect(typed('=TMALL_SHOW(A1)', { A1: '=1/0' }).text('F1')).toBe('"#DIV/0!"');
  expect(typed('=TMALL_SHOW(A1)', { A1: '=A1' }).text('F1')).toBe('"#REF!"');
  expect(typed('=TMALL_SHOW(A1)', { A1: '=TMALL_THROW(1)' }).text('F1')).toBe('"#ERROR!"');
});

test('a range arrives as rows of cells', () => {
  const cells = { A1: '1', B1: 'two', C1: 'TRUE', A2: '', B2: '2022-07-08', C2: '=1/0' };
  expect(typed('=TMALL_KINDS(A1:C2)', cells).texts('F1:H2')).toEqual([
    ['number', 'string', 'boolean'],
    ['string', 'Date', 'string'],
  ]);
});

test('an open range reaches down to the last row of the sheet', () => {
  expect(typed('=TMALL_KIND(A2:A)').value('F1')).toBe('999x1');
  expect(typed('=TMALL_KIND(A2:C)').value('F1')).toBe('999x3');
});

test('an argument left out is undefined', () => {
  expect(typed('=TMALL_SECOND_KIND(1)').value('F1')).toBe('undefined');
  expect(typed('=TMALL_SECOND_KIND(1,,3)').value('F1')).toBe('undefined');
  expect(typed('=TMALL_KIND()').value('F1')).toBe('undefined');
});

test('an array literal is a range', () => {
  expect(typed('=TMALL_KIND({"a";"b"})').value('F1')).toBe('2x1');
  expect(typed('=TMALL_KIND({1,2,3})').value('F1')).toBe('1x3');
});

test('what a function returns is shown: text, numbers, ticks and blanks', () => {
  const shows = (code: string) => typed(`=TMALL_EVAL("${code}")`).cell('F1');
  expect(shows("'2024-01'")).toMatchObject({ value: '2024-01', text: '2024-01' });
  expect(shows('1.5')).toMatchObject({ value: 1.5, text: '1.5' });
  expect(shows('true')).toMatchObject({ value: true, text: 'TRUE' });
  for (const blank of ["''", 'null', 'undefined'])
    expect(shows(blank)).toMatchObject({ value: '', text: '' });
});

test('a date is a date in the spreadsheet, also in each spilled cell', () => {
  const midnight = "new Date('2022-07-31T16:00:00Z')";
  const book = typed(`=TMALL_EVAL("[[${midnight}],[''],[${midnight}]]")`);
  expect(book.spill('F1')).toBe('F1:F3');
  expect(book.texts('F1:F3')).toEqual([['2022-08-01'], [''], ['2022-08-01']]);
  expect(book.cell('F3')).toMatchObject({ value: 44774, format: 'yyyy-mm-dd' });
  book.type('G1', '=F3+1');
  expect(book.value('G1')).toBe(44775);
});

test('a row spills to the right and a block both ways', () => {
  const book = typed('=TMALL_EVAL("[[1,2,3],[4,5,6]]")');
  expect(book.spill('F1')).toBe('F1:H2');
  expect(book.texts('F1:H2')).toEqual([
    ['1', '2', '3'],
    ['4', '5', '6'],
  ]);
});

test('a result does not spill over what is there, and says so', () => {
  const book = typed('=TMALL_EVAL("[[1],[2]]")', { F2: 'mine' });
  expect(book.value('F1')).toBe('#REF!');
  expect(book.error('F1')).toContain('would overwrite data');
  expect(book.value('F2')).toBe('mine');
  book.type('F2', '');
  expect(book.texts('F1:F2')).toEqual([['1'], ['2']]);
});

test('a thrown message is shown on hover, and IFERROR catches it', () => {
  const book = typed('=TMALL_THROW(A1)', { A1: 'Store' });
  expect(book.value('F1')).toBe('#ERROR!');
  expect(book.error('F1')).toBe('TMALL_THROW: Store is wrong');
  book.type('G1', '=IFERROR(F1, "caught")');
  expect(book.value('G1')).toBe('caught');
});

test.each(['0/0', '1/0', 'new Date(NaN)'])('%s is an error and no number', (code) => {
  expect(typed(`=TMALL_EVAL("${code}")`).value('F1')).toBe('#NUM!');
});

test.each(['[1,2]', '[]', '[[]]', '[[1],[2,3]]', '({})', '(() => 1)', '[[{}]]'])('%s is refused', (code) => {
  expect(typed(`=TMALL_EVAL("${code}")`).value('F1')).toBe('#ERROR!');
});

test('an edit recalculates what depends on it, through a spill too', () => {
  const book = typed('=TMALL_SAME(A1:A3)', { A1: '1', A2: '2', A3: '3' });
  book.type('H1', '=SUM(F1:F3)');
  expect(book.value('H1')).toBe(6);
  book.type('A2', '20');
  expect(book.value('F2')).toBe(20);
  expect(book.value('H1')).toBe(24);
  expect(book.serviceCalls()).toEqual({});
});

test('inserted and deleted rows and columns move the formula and its open ranges', () => {
  const book = typed('=TMALL_KIND(A2:A)', { A2: '1' });
  book.insertRows('Sheet1', 1, 2);
  expect(book.value('F3')).toBe('999x1');
  book.insertColumns('Sheet1', 'A', 1);
  expect(book.value('G3')).toBe('999x1');
  book.deleteRows('Sheet1', 1, 2);
  expect(book.value('G1')).toBe('999x1');
});

test('a sheet is read by its name, and a range on it too', () => {
  const sheets = [
    { name: 'Sheet1', rows: [] },
    { name: '月度 数据', rows: [['店铺', 7]] },
  ];
  const book = openSmall({ sheets });
  book.type('A1', "=TMALL_SHOW('月度 数据'!A1:B1)");
  expect(book.value('A1')).toBe('[["店铺",7]]');
  expect(book.texts("'月度 数据'!A1:B1")).toEqual([['店铺', '7']]);
  expect(() => book.value('Nowhere!A1')).toThrow('no sheet named Nowhere');
});

test('the cells of a sheet are read as if typed', () => {
  const rows = [
    ['2022-07-08', '2022/7/8', '2022-07', '08:30', '12%', "'2022-07-08", '2022年7月8日', true, null],
  ];
  const book = openSmall({ sheets: [{ name: 'S', rows }] });
  expect(book.texts('A1:I1')).toEqual([
    ['2022-07-08', '2022/07/08', '2022-07', '08:30:00', '12%', '2022-07-08', '2022年7月8日', 'TRUE', ''],
  ]);
  expect(book.cells('A1:G1')[0]?.map(({ value }) => typeof value)).toEqual([
    ...['number', 'number', 'number', 'number', 'number', 'string', 'string'],
  ]);
});

test.each(['NOW()', 'RAND()', 'RANDBETWEEN(1,2)', 'ROUND(RAND(),1)', 'now()'])(
  'an argument with %s is refused, as Google refuses it',
  (given) => {
    const book = typed(`=TMALL_KIND(${given})`);
    expect(book.value('F1')).toBe('#ERROR!');
    expect(book.error('F1')).toContain('NOW(), RAND()');
  },
);

test('NOW() beside a custom function, and TODAY() within it, are no matter', () => {
  expect(typed('=TMALL_KIND(1)&IF(NOW()>0,"!","")').value('F1')).toBe('number!');
  expect(typed('=TMALL_KIND(TODAY())').value('F1')).toBe('Date');
});
