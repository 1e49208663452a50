/** The calendar file as other programs read it, in whatever time zone it is made. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/messages/language';
import { calendarEntries } from '../../src/sidebar/ahead/calendar/calendar-entries';
import { calendarFile } from '../../src/sidebar/ahead/calendar/calendar-file';
import { eventUid } from '../../src/sidebar/ahead/calendar/event-uid';
import type { DayAhead, NodeAhead, ScoresAhead } from '../../src/sidebar/contract';
import { readCalendar } from './read-calendar';

const MADE_AT = new Date('2023-12-15T16:30:20Z');

const node = (store: string, more: Partial<NodeAhead> = {}): NodeAhead => ({
  key: `node@2023-12-31@${store}`,
  store,
  nodeMonth: 3,
  target: 60_000,
  left: { gap: 10_000, isReached: false },
  unknownMonths: 0,
  ...more,
});

const scores = (more: Partial<ScoresAhead> = {}): ScoresAhead => ({
  key: 'month-end@2023-12-31@file',
  stores: 2,
  asks: [{ target: 4.6, comparison: 'above', stores: 2 }],
  passing: 0,
  open: [],
  ...more,
});

const dayOf = (nodes: readonly NodeAhead[], of: ScoresAhead | null = null, day = '2023-12-31'): DayAhead => ({
  day,
  daysLeft: 16,
  nodes,
  scores: of,
});

const fileOf = (days: readonly DayAhead[], language: Language = 'en', madeAt = MADE_AT): string =>
  calendarFile(calendarEntries(days, language), { language, date: '2023-12-15', madeAt });

const eventsOf = (...args: Parameters<typeof fileOf>) => readCalendar(fileOf(...args));

test('a node is an all-day event that blocks nobody’s time', () => {
  const [event, ...others] = eventsOf([dayOf([node('A')])]);
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    start: '2023-12-31',
    end: '2024-01-01',
    isAllDay: true,
    transparency: 'TRANSPARENT',
    title: 'A: month 3 node',
    description:
      'cumulative sales of CNY 60,000, CNY 10,000 to go\nOnly orders that are 交易成功 (completed) by then count.\nFrom the data as of 2023-12-15. Download and import again when the sheet has changed.',
    stamp: '2023-12-15T16:30:20Z',
    modified: '2023-12-15T16:30:20Z',
  });
});

test('of one line it says DTSTART;VALUE=DATE and DTEND;VALUE=DATE, whatever the zone of the machine', () => {
  const file = fileOf([dayOf([node('A')], null, '2024-02-29')]);
  expect(file).toContain('\r\nDTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n');
  expect(file).toContain('\r\nDTSTAMP:20231215T163020Z\r\n');
});

test('there are reminders at 9:00, 30, 7 and 1 days before', () => {
  const [event] = eventsOf([dayOf([node('A')])]);
  // Counted from the midnight with which the day begins.
  expect(event?.alarms).toEqual([
    { trigger: '-P29DT15H', action: 'DISPLAY', text: 'In 30 days: A: month 3 node' },
    { trigger: '-P6DT15H', action: 'DISPLAY', text: 'In 7 days: A: month 3 node' },
    { trigger: '-PT15H', action: 'DISPLAY', text: 'In 1 day: A: month 3 node' },
  ]);
});

test('a month end is one event, however many stores it concerns', () => {
  const open = ['B', 'C'].map((store) => ({
    store,
    target: 4.6,
    comparison: 'above' as const,
    score: store === 'B' ? 4.6 : null,
    state: store === 'B' ? ('equals' as const) : ('not filled in' as const),
  }));
  const [event, ...others] = eventsOf([dayOf([], scores({ stores: 300, open }))], 'zh');
  expect(others).toEqual([]);
  expect(event?.title).toBe('天猫月末服务分须超过 4.6（300 家店铺）');
  expect(event?.description.split('\n')).toEqual([
    '服务分须超过 4.6（2 家）',
    '未通过 1 家，分数未填 1 家',
    'B',
    'C',
    '按截至 2023-12-15 的数据。表格变化后请重新下载并导入。',
  ]);
});

test('where not the same is asked of all scores, the title names none, and what is not filled in is said', () => {
  const asks = [
    { target: 4.6, comparison: 'above' as const, stores: 1 },
    { target: null, comparison: 'above' as const, stores: 1 },
  ];
  const [event] = eventsOf([dayOf([], scores({ asks }))]);
  expect(event?.title).toBe('Tmall month end: scores (2 stores)');
  expect(event?.description).toContain('score target not filled in (1 store)');
});

test.each([
  [{ target: null, left: null }, 'target not filled in', '目标未填写'],
  [
    { unknownMonths: 2 },
    'cumulative sales of CNY 60,000, CNY 10,000 to go, sales of 2 months not filled in',
    '累计店铺销售额目标 60,000 元，还差 10,000 元，2 个月的销售额未填',
  ],
  [
    { left: { gap: -5, isReached: true } },
    'cumulative sales of CNY 60,000, reached so far',
    '累计店铺销售额目标 60,000 元，目前已达到',
  ],
  [
    { left: { gap: 0, isReached: false } },
    'cumulative sales of CNY 60,000, exactly at it so far, and more is needed',
    '累计店铺销售额目标 60,000 元，目前正好等于目标，须再超过',
  ],
])('a node tells how far it is, and never more than is known: %j', (more, en, zh) => {
  const first = (language: Language) =>
    eventsOf([dayOf([node('A', more)])], language)[0]?.description.split('\n')[0];
  expect([first('en'), first('zh')]).toEqual([en, zh]);
});

test('a node that is not reached says that only completed orders count, as its day is a deadline of sales', () => {
  const textOf = (more: Parameters<typeof node>[1], language: Language) =>
    eventsOf([dayOf([node('A', more)])], language)[0]?.description;
  expect(textOf({}, 'en')).toContain('Only orders that are 交易成功 (completed) by then count.');
  expect(textOf({}, 'zh')).toContain('只计届时已“交易成功”的订单。');
  expect(textOf({ left: { gap: -5, isReached: true } }, 'zh')).not.toContain('交易成功');
});

describe('given again', () => {
  const later = new Date(MADE_AT.getTime() + 24 * 60 * 60_000);

  test('it has the same events, with more recent words and a higher sequence', () => {
    const before = eventsOf([dayOf([node('A')], scores())]);
    const after = eventsOf(
      [dayOf([node('A', { left: { gap: 0, isReached: true } })], scores())],
      'zh',
      later,
    );
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after[0]?.title).not.toBe(before[0]?.title);
    expect(after[0]?.description).not.toBe(before[0]?.description);
    after.forEach(({ sequence, stamp }, index) => {
      expect(Number(sequence)).toBeGreaterThan(Number(before[index]?.sequence));
      expect(Number(sequence)).toBeLessThan(2 ** 31);
      expect(stamp > (before[index]?.stamp ?? '')).toBe(true);
    });
  });

  test('all of it is the same where nothing has changed but the clock', () => {
    const withoutClock = (file: string) => file.replace(/^(?:SEQUENCE|DTSTAMP|LAST-MODIFIED):.*$/gm, '');
    const days = [dayOf([node('A'), node('B')], scores())];
    expect(withoutClock(fileOf(days, 'en', later))).toBe(withoutClock(fileOf(days)));
  });
});

test('a store named as long as Tmall allows has a UID that no calendar cuts off, in letters that none takes offence at', () => {
  const uid = eventUid(`node@2023-12-31@${'店'.repeat(30)}`);
  expect(uid.length).toBeLessThan(255);
  expect(uid).toMatch(/^[a-z0-9-]+@tmall-assessment\.addon$/);
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ...[',', ';', ':', '\\', '"', '\n', '\r', '\r\n', '\t', '\0', '\u2028', '\uFEFF', '\uD800', '\uDC00'],
      ...['店', '🏬', 'é', 'e\u0301', 'A', '@', '-', '0', 'BEGIN:VEVENT', 'END:VALARM', '\u202E', ' '],
    ),
    maxLength: 60,
  }),
);

/** What a calendar can show of a name: no half of a character, no control characters. */
const shownOf = (text: string) =>
  text
    .slice(0, 41)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD');

test('whatever a store is called, the file can be read, and says its name', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hostile, { minLength: 1, maxLength: 5 }), (names) => {
      const events = eventsOf(
        [
          dayOf(
            names.map((name) => node(name)),
            scores(),
          ),
        ],
        'zh',
      );
      expect(events).toHaveLength(names.length + 1);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      names.forEach((name, index) => {
        const title = events[index]?.title ?? '';
        if (name.length <= 40) expect(title).toBe(`${shownOf(name)}：第 3 个月考核节点`);
        expect(events[index]?.alarms).toHaveLength(3);
      });
    }),
    { numRuns: 300 },
  );
});

/** What a UID was made of. */
const keyOf = (uid: string) =>
  uid
    .slice(0, uid.lastIndexOf('@'))
    .replace(/-([0-9a-f]{4})/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));

test('two keys never have one UID: it can be read back', () => {
  const odd = fc.string({
    unit: fc.constantFrom('-', '0', '2', 'd', '@', 'a', '\u0001', '\u1000'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.oneof(hostile, odd), (key) => {
      expect(keyOf(eventUid(key))).toBe(key);
    }),
    { numRuns: 1000 },
  );
});
