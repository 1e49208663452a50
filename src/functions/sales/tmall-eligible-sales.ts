import { isoDate } from '../../calendar/civil-date';
import { Problem } from '../../cells/problem';
import { readDate, readFirstDay } from '../../cells/read-date';
import { orderProblems } from '../../messages/import/orders';
import { eligibleSales } from '../../orders/eligible-sales';
import type { Argument } from '../argument';
import { customFunction } from '../custom-function';

const orders = {
  name: 'orders',
  shape: 'table',
  help: {
    zh: '订单表，标题行在前 20 行之内：订单编号（纯文本）、订单状态、买家实付金额、买家应付邮费、退款金额、确认收货时间；其他列可有可无',
    en: 'The order export, its header row among the first 20: 订单编号 as plain text, 订单状态, 买家实付金额, 买家应付邮费, 退款金额, 确认收货时间; other columns may be there',
  },
  read: (range: unknown) => range,
} as const satisfies Argument;

const from = {
  name: 'from',
  shape: 'value',
  optional: true,
  help: {
    zh: '可选。第一天（含）；写月份（2022-08）时取其第一天；省略时不限',
    en: 'Optional. The first day, included; a month (2022-08) is its first day; open where left out',
  },
  read: readFirstDay,
} as const satisfies Argument;

const to = {
  name: 'to',
  shape: 'value',
  optional: true,
  help: {
    zh: '可选。最后一天（含）；写月份（2022-08）时取其最后一天；省略时不限',
    en: 'Optional. The last day, included; a month (2022-08) is its last day; open where left out',
  },
  read: readDate,
} as const satisfies Argument;

export const TMALL_ELIGIBLE_SALES = customFunction({
  name: 'TMALL_ELIGIBLE_SALES',
  args: [orders, from, to],
  answer: {
    whole: ({ orders, from, to }, dates) => {
      if (from !== undefined && to !== undefined && from > to) {
        throw new Problem(orderProblems.fromAfterTo(isoDate(from), isoDate(to)));
      }
      return eligibleSales(orders, { from, to }, dates) / 100;
    },
  },
  help: {
    family: 'sales',
    summary: {
      zh: '由千牛导出的订单表计算店铺销售额：交易成功的订单，实付金额减邮费减退款，按确认收货时间',
      en: 'Eligible sales from an order export of 千牛: completed orders, amount paid less postage less refunds, by the day of completion',
    },
    returns: {
      zh: '金额（元），精确到分，可以为负；没有订单时为 0；同一订单编号出现多次而内容相同时只计一次，只有状态更进一步时取更进一步的一行，金额、邮费、日期等不同时报错；有无法识别的行、被 Excel 变成 0 结尾的订单编号、不认识的渠道时报错并指明行。合计行不计。O2O、新零售导购及门店成交的订单按相应的列剔除；违规订单、“其他”类目和免收服务费的订单在导出中看不出来，不会剔除，以天猫统计为准',
      en: "An amount in CNY, exact to the fen, which can be negative; 0 where there are no orders; of several rows with one order number that say the same one counts, and the furthest where only the state goes on; where amounts, postage or days differ it is an error; so is a row that can't be read, an order number whose last digits Excel turned into zeros, and a channel that is not known, each named. A total below the orders is passed over. Orders are left out whose columns show O2O, a guide store or a deal made by a store; irregular orders, category 其他 and orders without service fee do not show in an export and stay in, so Tmall's own figure prevails",
    },
    basis: { zh: '第五条第二款', en: 'Article 5(2)' },
    examples: [
      {
        given: [
          [
            ['订单编号', '订单状态', '买家实付金额', '买家应付邮费', '退款金额', '确认收货时间'],
            ['3141592653589793238', '交易成功', 110, 10, 0, '2022-08-05'],
            ['3141592653589793239', '交易成功', 50, 0, '20.00', '2022-08-31'],
            ['3141592653589793240', '交易关闭', 80, 0, 0, ''],
          ],
          '2022-08-01',
          '2022-08-31',
        ],
        gives: 130,
      },
    ],
  },
});
