import type { Bilingual } from '../language';

export const fileColumnTexts = {
  heading: { zh: '列的对应', en: 'Columns' },
  choose: { zh: '请选择', en: 'Choose' },
  none: { zh: '此文件没有', en: 'None in this file' },
  blankHeader: { zh: '（空白）', en: '(blank)' },
} as const satisfies Record<string, Bilingual>;

/** What the columns of an export are, for whoever has to point them out. */
export const fieldNames = {
  number: { zh: '订单编号', en: 'Order number 订单编号' },
  mainNumber: { zh: '主订单编号', en: 'Main order number 主订单编号' },
  partNumber: { zh: '子订单编号', en: 'Item line number 子订单编号' },
  quantity: { zh: '购买数量', en: 'Quantity 购买数量' },
  state: { zh: '订单状态', en: 'State 订单状态' },
  paid: { zh: '买家实付金额', en: 'Amount paid 买家实付金额' },
  paidOut: { zh: '确认收货打款金额', en: 'Amount paid out 确认收货打款金额' },
  postage: { zh: '买家应付邮费', en: 'Postage 买家应付邮费' },
  refund: { zh: '退款金额', en: 'Refund 退款金额' },
  completedOn: { zh: '确认收货时间', en: 'Completed 确认收货时间' },
  paidOn: { zh: '订单付款时间', en: 'Paid on 订单付款时间' },
  createdOn: { zh: '订单创建时间', en: 'Created 订单创建时间' },
  title: { zh: '商品标题', en: 'Titles 商品标题' },
  kinds: { zh: '宝贝种类', en: 'Kinds of items 宝贝种类' },
  category: { zh: '一级类目', en: 'Category 一级类目' },
  store: { zh: '店铺名称', en: 'Store name 店铺名称' },
  storeId: { zh: '店铺 Id', en: 'Store id 店铺Id' },
  o2o: { zh: '是否是O2O交易', en: 'O2O 是否是O2O交易' },
  retailType: { zh: '新零售交易类型', en: 'New retail 新零售交易类型' },
  guideStore: { zh: '新零售导购门店名称', en: 'Guiding store 新零售导购门店名称' },
  guideStoreId: { zh: '新零售导购门店id', en: 'Guiding store id 新零售导购门店id' },
  dealStore: { zh: '新零售成交门店昵称', en: 'Dealing store 新零售成交门店昵称' },
  dealStoreId: { zh: '新零售成交门店id', en: 'Dealing store id 新零售成交门店id' },
  dealer: { zh: '新零售成交经销商id', en: 'Dealer 新零售成交经销商id' },
} as const satisfies Record<string, Bilingual>;
