import { expect, test } from 'vitest';

test('the suite runs in the time zone that it was told to run in', () => {
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
});
