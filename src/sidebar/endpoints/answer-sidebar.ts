import { safeParse } from 'valibot';
import type { Bilingual, Language } from '../../messages/language';
import { refusals } from '../../messages/refusals';
import { asProblem } from '../../report/as-problem';
import { Refusal } from '../../workbook/refusal';
import { userLanguage } from '../../workbook/user-language';
import type { EndpointName, Reply } from '../contract';
import { buildReport } from './build-report';
import { checkRows } from './check-rows';
import type { Endpoint } from './endpoint';
import { freezeFormulas } from './freeze-formulas';
import { insertFormula } from './insert-formula';
import { insertSamples } from './insert-samples';
import { keepSnapshot } from './keep-snapshot';
import { requestSchemas } from './requests';
import { showCell } from './show-cell';
import { start } from './start';

const endpoints: { readonly [Name in EndpointName]: Endpoint<Name> } = {
  start,
  insertSamples,
  checkRows,
  buildReport,
  keepSnapshot,
  showCell,
  insertFormula,
  freezeFormulas,
};

/**
 * Answers the page in the sidebar: the one function that it can call. What it sends is checked, since anyone who can
 * open the page can send anything; what goes wrong is answered in words.
 */
export function answerSidebar(name: unknown, request: unknown): Reply<unknown> {
  const language = languageOf(request) ?? userLanguage();
  if (!isEndpointName(name)) return { ok: false, message: refusals.badRequest[language] };
  const { success, output } = safeParse(requestSchemas()[name], request);
  if (!success) return { ok: false, message: refusals.badRequest[language] };
  try {
    return { ok: true, answer: (endpoints[name] as Endpoint<EndpointName>)(output as never, language) };
  } catch (error) {
    console.error(error);
    return { ok: false, message: textOf(error, name)[language] };
  }
}

const isEndpointName = (name: unknown): name is EndpointName =>
  typeof name === 'string' && Object.keys(endpoints).includes(name);

function languageOf(request: unknown): Language | undefined {
  const language =
    typeof request === 'object' && request !== null && 'language' in request ? request.language : '';
  return language === 'zh' || language === 'en' ? language : undefined;
}

function textOf(error: unknown, name: EndpointName): Bilingual {
  if (error instanceof Refusal) return error.text;
  try {
    const { text } = asProblem(error);
    return text;
  } catch {
    return name === 'buildReport' ? refusals.buildFailed : refusals.failed;
  }
}
