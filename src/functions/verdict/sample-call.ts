/** A call of the examples: a store in its trial that misses its first node, and whose score equals the target once. */
export const sampleCall = (name: string, more = ''): string =>
  `=${name}("2022-07-08", "2022-10-31", {"2022-08","2022-09","2022-10"}, {40000,50000,5000}, {3.5,3,3.2}, ` +
  '{"类目","试考3个月","试考6个月","试考9个月","试考12个月","正式12个月","服务分目标","不符合月数上限";' +
  `"女装",100000,200000,300000,400000,500000,3,4}${more})`;
