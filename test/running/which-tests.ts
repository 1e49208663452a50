/** Which tests run in which time zones. */

/** Zones that show a slip of a day: behind UTC, ahead of it, and one whose calendar lacks a day. */
export const ZONES = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'];

/** Where a JavaScript Date comes in or goes out, and so the zone of the machine might: civil days, cells, files, formulas. */
export const DATED = [
  'test/{calendar,cells,zone}/**/*.test.ts',
  'test/functions/date-cells.test.ts',
  'test/orders/{read-cells,eligible-sales}.test.ts',
  'test/ahead/calendar-file.test.ts',
  'test/local/{typed-formulas,utilities-dates}.test.ts',
  'test/golden.test.ts',
];

/** What neither Google nor a browser has a part in. */
export const PURE = [
  'test/{ahead,calendar,cells,diagnosis,functions,messages,oracle,orders,plan,properties,report,rules,standards,store,support,tables}/**/*.test.ts',
  'test/golden.test.ts',
];

/** What is asked of the versions that are shipped, and not of the frozen ones that all other tests run on. */
export const SHIPPED = ['test/versions.test.ts'];

export const TOOLS = ['test/{build,local,races,running,sidebar,workbook}/**/*.test.ts', 'test/*.test.ts'];
export const BROWSER = ['test/browser/**/*.test.ts'];
