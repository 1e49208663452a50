import type { CustomFunction } from './custom-function';

/** The signature of a function, optional arguments in brackets: TMALL_PHASE(onboard, date, [lang]). */
export const signatureOf = ({ name, args }: CustomFunction): string =>
  `${name}(${args.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name)).join(', ')})`;
