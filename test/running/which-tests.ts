/** Lists which tests run in which time zones. */

/** The zone in which everything pure is tested. */
export const FIRST_ZONE = 'UTC';

/** The other zones in which a slip of a day shows: one ahead of the first, one behind it, and one whose calendar lacks a day. */
export const OTHER_ZONES = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'];

/**
 * The tests of what takes or gives a JavaScript Date, and so may depend on the machine's zone: civil days, cells,
 * files, formulas.
 */
export const DATED = [
  'test/{calendar,cells,zone}/**/*.test.ts',
  'test/functions/date-cells.test.ts',
  'test/orders/{read-cells,eligible-sales}.test.ts',
  'test/ahead/calendar-file.test.ts',
  'test/local/{typed-formulas,utilities-dates}.test.ts',
  'test/golden.test.ts',
];

/** The tests in which neither Google nor a browser has a part. */
export const PURE = [
  'test/{ahead,calendar,cells,diagnosis,functions,messages,oracle,orders,plan,properties,report,rules,standards,store,support,tables}/**/*.test.ts',
  'test/golden.test.ts',
];

/** The tests of the shipped versions; all other tests run on the frozen ones. */
export const SHIPPED = ['test/versions.test.ts'];

export const TOOLS = [
  'test/{build,local,probe,races,running,sidebar,workbook}/**/*.test.ts',
  'test/*.test.ts',
];
export const BROWSER = ['test/browser/**/*.test.ts'];
