import { csvOf } from '../../sidebar/import/read-files';

export const NAME = '王小明测试';
export const PHONE = '13912345678';
export const ADDRESS = '浙江省杭州市余杭区文一西路九百六十九号';
export const MESSAGE = '请周六送到，敲门轻一点';
export const STORE = '晴川食品专营店';

export const HEADER = [
  ...['订单编号', '买家会员名', '买家应付邮费', '买家实付金额', '订单状态', '买家留言', '收货人姓名'],
  ...['收货地址', '联系手机', '订单创建时间', '商品标题', '店铺名称', '确认收货时间', '退款金额'],
];

interface Line {
  readonly number: string;
  readonly paid: string;
  readonly state?: string;
  readonly refund?: string;
  readonly completed?: string;
  readonly store?: string;
}

export const line = ({ number, paid, state, refund, completed, store }: Line): string[] => [
  ...[`="${number}"`, `tb_${NAME}`, '0.00', paid, state ?? '交易成功', MESSAGE, NAME, ADDRESS, `'${PHONE}`],
  ...['2023-10-01 10:00:00', '羊毛袜', store ?? STORE, completed ?? '2023-11-05 12:00:00', refund ?? '0.00'],
];

const number = (index: number): string => `31415926535897${String(10_000 + index)}`;

/** Three months, of which December is not over; one order of each fate. */
export const ordinaryLines: readonly string[][] = [
  line({ number: number(1), paid: '100.10', completed: '2023-10-09 08:00:00' }),
  line({ number: number(2), paid: '50000.00', refund: '0.50', completed: '2023-11-05 12:00:00' }),
  line({ number: number(3), paid: '21500.50', completed: '2023-11-30 23:59:59' }),
  line({ number: number(4), paid: '80.00', state: '交易关闭', completed: 'NULL' }),
  line({ number: number(5), paid: '1万多', completed: '2023-11-07 12:00:00' }),
  line({ number: number(6), paid: '9.90', completed: '2023-12-03 12:00:00' }),
];

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const csvFile = (
  name: string,
  lines: readonly (readonly string[])[] = ordinaryLines,
  header: readonly string[] = HEADER,
): GivenFile => ({ name, mimeType: 'text/csv', buffer: Buffer.from(csvOf([header, ...lines])) });

/** So many completed orders of 1.00 in November 2023. */
export const manyLines = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) =>
    line({ number: `314159265${1_000_000 + index}`, paid: '1.00' }),
  );
