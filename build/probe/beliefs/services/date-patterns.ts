import type { Belief } from '../../belief';

export default {
  sentence:
    "Utilities.formatDate takes Java's patterns; the local workbook knows yyyy MM dd HH mm ss SSS Z and quoted text alone.",
  source: { documented: 'apps-script/reference/utilities/utilities, formatDate' },
  leansOn: ['build/local/apps-script/date-pattern.ts'],
  probe: {
    observe: () => Utilities.formatDate(new Date(0), 'Asia/Shanghai', "yyyy-MM-dd'T'HH:mm:ss.SSS Z"),
    expected: '1970-01-01T08:00:00.000 +0800',
  },
} satisfies Belief;
