import { gridOf } from '../../cells/grid';
import { leftOutRows } from '../../messages/tables/layout';
import { reportTable } from '../../report/report-table';
import { reportStores } from '../../report/store-report';
import { isLaidOut } from '../../tables/layout/laid-out';
import { layOutValues } from '../../tables/layout/lay-out';
import type { Argument } from '../argument';
import { date, lang, standards, targets } from '../arguments';
import { customFunction } from '../custom-function';
import { TARGETS_HEADER } from '../targets-header';

const rows = {
  name: 'rows',
  shape: 'table',
  help: {
    zh: '月度数据表，含标题行：店铺、上线日期、主营类目、月份、店铺销售额、服务分等列',
    en: 'The monthly rows with their header row: Store, Onboard date, Category, Month, Sales, Score and so on',
  },
  read: (range: unknown) => range,
} as const satisfies Argument;

/** The user's standards, read only on demand: where the date is blank, the report is blank whatever the tables hold. */
const standardsOfReport = { ...standards, lazy: true } as const satisfies Argument;

export const TMALL_REPORT = customFunction({
  name: 'TMALL_REPORT',
  args: [rows, targets, date, lang, standardsOfReport],
  answer: {
    whole: ({ rows, targets, date, lang, standards }, dates) => {
      const table = Array.isArray(rows) ? layOutValues(gridOf(rows), dates) : rows;
      const reports = reportStores(table, { date, dates, targets: targets(), known: standards() });
      const leftOut = isLaidOut(table) && table.leftOut.length > 0 ? leftOutRows(table.leftOut) : undefined;
      return reportTable(reports, lang, leftOut).map((row) =>
        row.map((cell) => (typeof cell === 'object' ? dates.cellOf(cell.day) : cell)),
      );
    },
  },
  help: {
    family: 'verdict',
    summary: {
      zh: '由月度数据表生成全部店铺的考核报表，每家店铺一行',
      en: 'A report of all stores from the table of monthly rows, one row a store',
    },
    returns: {
      zh: '标题行和每家店铺一行，按首次出现的顺序；数据矛盾的店铺状态为“数据有误”，说明中写明是哪几行',
      en: 'A header row and a row per store in order of first appearance; a store whose rows are contradictory has the status Data error, and the explanation says which rows',
    },
    basis: { zh: '第二条至第五条', en: 'Articles 2 to 5' },
    examples: [
      {
        given: [
          [
            ['店铺', '上线日期', '类目', '月份', '销售额', '服务分'],
            ['甲店', '2022-07-08', '女装', '2022-08', 40000, 3.5],
          ],
          [TARGETS_HEADER, ['女装', 100000, 200000, 300000, 400000, 500000, 3, 4]],
          '2022-08-31',
        ],
        gives: [
          [
            '店铺',
            '主营类目',
            '上线日期',
            '阶段',
            '适用标准',
            '周期开始',
            '周期结束',
            '下一考核节点',
            '剩余天数',
            '累计销售额',
            '节点目标',
            '销售差额',
            '每月需完成',
            '服务分不达标月数',
            '月数上限',
            '最长无经营月数',
            '状态',
            '说明',
          ],
          [
            '甲店',
            '女装',
            '2022-07-08',
            '试考期',
            '2022年天猫商家考核标准（按季度试考版）',
            '2022-08-01',
            '2023-07-31',
            '2022-10-31',
            61,
            40000,
            100000,
            60000,
            30000,
            0,
            4,
            0,
            '正常',
            '正常：2022-10-31 节点还差 60,000 元，剩 2 个月，每月需 30,000 元。销售额：累计交易成功 40,000 元，目标 100,000 元（第四条第一款）。' +
              '基础服务考核分（目标 3）：最多还能有 3 个月不达标（第四条第二款）。持续经营：未间断（第四条第三款）。' +
              '适用标准：2022年天猫商家考核标准（按季度试考版）（2022-08-01 起，第三条）。',
          ],
        ],
      },
    ],
  },
});
