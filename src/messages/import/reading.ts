import { counted } from '../counted';
import { formatFigure as count } from '../format';
import type { Bilingual } from '../language';
import { countedOrders } from './counted-orders';

/** The tab of the sidebar that turns exports of orders into sales by month. */
export const importTexts = {
  heading: { zh: '从订单报表算出店铺销售额', en: 'Store sales from order exports' },
  private: {
    zh: '文件只在这个浏览器里读取，不会上传；只读计算所需的列，不读买家的姓名、电话、地址和留言。',
    en: 'Files are read in this browser and uploaded nowhere; of them only the columns that the sum needs, never the name, phone, address or message of a buyer.',
  },
  choose: { zh: '选择文件', en: 'Choose files' },
  chooseHint: {
    zh: '千牛“已卖出的宝贝”批量导出的 .csv 或 .xlsx，可多选，也可拖到这里',
    en: 'The .csv or .xlsx that 千牛 exports (已卖出的宝贝, 批量导出); several at once, or drop them here',
  },
  files: { zh: '文件', en: 'Files' },
  waiting: { zh: '等待读取', en: 'waiting' },
  leftOut: { zh: '未使用：', en: 'Left out:' },
  readAgain: { zh: '重新读取', en: 'Read again' },
  cancel: { zh: '取消读取', en: 'Cancel' },
  cancelled: {
    zh: '已取消，没有得出任何结果。',
    en: 'Cancelled; there is no result.',
  },
  failed: {
    zh: '读取中断，可能是内存不足。请关闭其他页面后重试，或按时间分成较小的文件导出。',
    en: 'The reading broke off, perhaps for want of memory. Close other pages and try again, or export smaller files by time.',
  },
  nothingUsable: {
    zh: '所选文件都不能使用，原因见上。',
    en: 'None of the chosen files can be used; the reasons stand above.',
  },
  progress: { zh: '读取进度', en: 'Progress of the reading' },
} as const satisfies Record<string, Bilingual>;

export const importSentences = {
  reading: (files: number): Bilingual => ({
    zh: `正在读取 ${files} 个文件…`,
    en: `Reading ${counted(files, 'file')}…`,
  }),
  progress: (rows: number, percent: number): Bilingual => ({
    zh: `已读 ${count(rows)} 行，${percent}%`,
    en: `${count(rows)} ${rows === 1 ? 'row' : 'rows'}, ${percent}%`,
  }),
  rows: (rows: number): Bilingual => ({
    zh: `${count(rows)} 行`,
    en: `${count(rows)} ${rows === 1 ? 'row' : 'rows'}`,
  }),
  itemRows: (rows: number): Bilingual => ({
    zh: `${count(rows)} 行，宝贝报表`,
    en: `${count(rows)} ${rows === 1 ? 'row' : 'rows'}, item report`,
  }),
  remove: (name: string): Bilingual => ({ zh: `移除 ${name}`, en: `Remove ${name}` }),
  removed: (name: string): Bilingual => ({ zh: `已移除 ${name}`, en: `${name} removed` }),
  read: (orderCount: number, months: number): Bilingual => ({
    zh: `读完：${count(orderCount)} 个订单，${months} 个月`,
    en: `Read: ${countedOrders(orderCount)}, ${counted(months, 'month')}`,
  }),
  leftOut: (files: number): Bilingual => ({
    zh: `有 ${files} 个文件未使用，下面的金额不含其中的订单。`,
    en: `${counted(files, 'file was', 'files were')} left out; the sums below lack the orders in ${files === 1 ? 'it' : 'them'}.`,
  }),
};
