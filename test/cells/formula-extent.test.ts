/** How many cells a formula of ours fills at the most. */
import { expect, test } from 'vitest';
import { CELL_BY_CELL, mostCells, TABLES } from '../../src/cells/formula-extent';
import { catalogue } from '../../src/functions/catalogue';

const MANY = Number.POSITIVE_INFINITY;

test.each([
  ['=TMALL_PHASE(A2)', 1, 1],
  ['=TMALL_PHASE(A2:A9,"2023-07-15")', 8, 1],
  ['=TMALL_PHASE($A$2:$C$9,B1)', 8, 3],
  ['=TMALL_PHASE(A2:A)', MANY, 1],
  ['=TMALL_PHASE(2:2)', 1, MANY],
  ['=TMALL_PHASE(\'a:b"c\'!A2,"x:y")', 1, 1],
  ['=TMALL_SALES_GAP(A2,B2,C2:C9,D2:D9,E2:H9)', 1, 1],
  ['=IF(A2="","",TMALL_SALES_GAP(A2,B2,C2,D2,E2))', 1, 1],
  ['=IF(A2:A9="","",TMALL_PHASE(A2:A9,TODAY()))', 8, 1],
  ['=tmall_nodes(A2)', MANY, 2],
  ['=TMALL_CYCLE(A2,B2)', 1, 5],
  ['=TMALL_REPORT(A1:F9,H1:O3)', MANY, MANY],
  ['=ARRAYFORMULA(TMALL_PHASE(A2))', MANY, MANY],
  ['=TMALL_PHASE(FILTER(A2:A9,B2:B9))', MANY, MANY],
  ['=TMALL_PHASE(Onboard)', MANY, MANY],
  ['=TMALL_PHASE({A2;A3})', MANY, MANY],
  ['=TMALL_PHASE(Sheet2!A2,TRUE)', 1, 1],
])('%s: %d rows, %d columns', (formula, rows, columns) => {
  expect(mostCells(formula)).toEqual({ rows, columns });
});

test('our functions are told by how they answer', () => {
  const cellByCell = catalogue.filter(({ answer }) => 'each' in answer).map(({ name }) => name);
  expect([...CELL_BY_CELL].sort()).toEqual(cellByCell.sort());
  expect(catalogue.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(TABLES)));
});
