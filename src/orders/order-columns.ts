import type { Column } from '../cells/column';
import type { OrderSettings } from './order-settings';

/**
 * What is read of an export, and nothing else: no column that says who the buyer is. The headers are those of the CSV
 * files from 2012 on and of 千牛's XLSX files, the newest first, which is the one that messages name.
 */
export const ORDER_COLUMNS = {
  number: { headers: ['订单编号'] },
  mainNumber: { headers: ['主订单编号'] },
  partNumber: { headers: ['子订单编号'] },
  quantity: { headers: ['购买数量'] },
  state: { headers: ['订单状态'] },
  paid: { headers: ['买家实付金额', '买家实际支付金额'] },
  paidOut: { headers: ['确认收货打款金额', '打款商家金额'] },
  postage: { headers: ['买家应付邮费'] },
  refund: { headers: ['退款金额'] },
  completedOn: { headers: ['确认收货时间'] },
  paidOn: { headers: ['订单付款时间'] },
  createdOn: { headers: ['订单创建时间'] },
  title: { headers: ['商品标题', '宝贝标题', '标题'] },
  kinds: { headers: ['宝贝种类'] },
  category: { headers: ['一级类目', '一级类目名称', '商品类目', '类目'] },
  store: { headers: ['店铺名称'] },
  storeId: { headers: ['店铺Id'] },
  o2o: { headers: ['是否是O2O交易'] },
  retailType: { headers: ['新零售交易类型'] },
  guideStore: { headers: ['新零售导购门店名称'] },
  guideStoreId: { headers: ['新零售导购门店id'] },
  dealStore: { headers: ['新零售成交门店昵称'] },
  dealStoreId: { headers: ['新零售成交门店id'] },
  dealer: { headers: ['新零售成交经销商id', '新零售经销商id'] },
} as const satisfies Record<string, Column>;

export type OrderField = keyof typeof ORDER_COLUMNS;

export const ORDER_FIELDS = Object.keys(ORDER_COLUMNS) as readonly OrderField[];

/** The columns that hold the amount and the day that the settings ask for. */
export const AMOUNT_FIELD = { paid: 'paid', 'paid out': 'paidOut' } as const satisfies Record<
  OrderSettings['amountBasis'],
  OrderField
>;
export const DAY_FIELD = {
  completion: 'completedOn',
  payment: 'paidOn',
  creation: 'createdOn',
} as const satisfies Record<OrderSettings['dateBasis'], OrderField>;

/** Every header that means the field, as messages show it. */
export const headersOf = (field: OrderField): string => ORDER_COLUMNS[field].headers.join('|');

/** The header that the field bears in the newest exports. */
export const firstHeaderOf = (field: OrderField): string => ORDER_COLUMNS[field].headers[0];
