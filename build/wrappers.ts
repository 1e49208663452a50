import type { Argument } from '../src/functions/argument';
import { catalogue } from '../src/functions/catalogue';
import type { CustomFunction } from '../src/functions/custom-function';
import { bothLanguages } from '../src/messages/language';

/** The menu handlers that main.ts exports, by the names that the menu calls them. */
const HANDLERS = [
  'onOpen',
  'onInstall',
  'openSidebar',
  'useInThisSpreadsheet',
  'showFunctionReference',
] as const;

/** The function that the page in the sidebar calls. */
const ENDPOINT =
  'function answerSidebar(name, request) {\n  return TmallAssessment.answerSidebar(name, request);\n}';

/**
 * The top-level functions of the script. They are written out because only a plain declaration is found by Sheets in
 * every case, and because a bundler drops the JSDoc that Sheets shows while a formula is typed.
 */
export const wrappers = (): string =>
  [...HANDLERS.map(handlerWrapper), ENDPOINT, ...catalogue.map(customFunctionWrapper)].join('\n');

const handlerWrapper = (name: string): string =>
  `function ${name}(event) {\n  return TmallAssessment.${name}(event);\n}`;

function customFunctionWrapper({ name, help, args }: CustomFunction): string {
  const names = args.map((argument) => argument.name).join(', ');
  return [
    '/**',
    ` * ${oneLine(bothLanguages(help.summary))}`,
    ' *',
    ...args.map(
      (argument) =>
        ` * @param {${typeOf(argument)}} ${argument.name} ${oneLine(bothLanguages(argument.help))}`,
    ),
    ' * @customfunction',
    ' */',
    `function ${name}(${names}) {`,
    `  return TmallAssessment.call('${name}', [${names}]);`,
    '}',
  ].join('\n');
}

/** The type of an argument in the JSDoc, which Sheets shows as a sample of the argument. */
function typeOf({ name, shape }: Argument): string {
  if (shape === 'table' || shape === 'table or value') return 'A1:J20';
  if (shape === 'vector') return 'D2:D13';
  if (shape === 'vector, or names and vector') return 'D1:H2';
  return { onboard: 'B2', date: 'D2', category: 'C2', lang: '"zh"' }[name] ?? 'B2';
}

/** The text on one line, since Sheets shows no line break, and without a comment end, which would end the comment. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/\*\//g, '* /');
