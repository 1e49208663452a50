import type { CustomFunction } from './custom-function';

/** TMALL_PHASE(onboard, date, [lang]): optional arguments in brackets. */
export const signatureOf = ({ name, args }: CustomFunction): string =>
  `${name}(${args.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name)).join(', ')})`;
