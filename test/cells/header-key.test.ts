import { expect, test } from 'vitest';
import { headerKey } from '../../src/cells/header-key';

test.each([
  ['买家\n实付金额', '买家实付金额'],
  ['买家\r\n实付 金额 ', '买家实付金额'],
  ['\ufeff买家\u200b实付金额', '买家实付金额'],
  ['买家实付金额(元)', '买家实付金额'],
  ['买家实付金额（元）', '买家实付金额'],
  ['买家实付金额 [元]', '买家实付金额'],
  ['买家实付金额【元】', '买家实付金额'],
  ['买家实付金额（单位：元）', '买家实付金额'],
  ['买家实付金额(RMB)', '买家实付金额'],
  ['买家实付金额(￥)', '买家实付金额'],
  ['买家实付金额/元', '买家实付金额'],
  ['是否是Ｏ２Ｏ交易', '是否是o2o交易'],
  ['Onboard  date', 'ONBOARD DATE'],
])('%j means the same as %s', (header, same) => {
  expect(headerKey(header)).toBe(headerKey(same));
});

test.each([
  ['销售额(万元)', '销售额'],
  ['销售额(千元)', '销售额'],
  ['总金额(旧版)', '总金额'],
  ['单元', '单'],
  ['金额(分)', '金额'],
])('%s does not mean the same as %s', (header, other) => {
  expect(headerKey(header)).not.toBe(headerKey(other));
});
