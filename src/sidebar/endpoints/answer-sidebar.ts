import { safeParse } from 'valibot';
import type { Bilingual, Language } from '../../messages/language';
import { refusals } from '../../messages/refusals';
import { asProblem } from '../../report/as-problem';
import { answerRequest, isRequestName } from '../../workbook/answer-requests';
import { logFailure } from '../../workbook/log-failure';
import { userLanguage } from '../../workbook/user-language';
import type { EndpointName, Reply } from '../contract';
import { Refusal } from '../contract/refusal';
import { addMonth } from './add-month';
import type { Endpoint } from './endpoint';
import { exportNodes } from './export-nodes';
import { exportStore } from './export-store';
import { fillSales } from './fill-sales';
import { freezeFormulas } from './freeze-formulas';
import { insertFormula } from './insert-formula';
import { listStores } from './list-stores';
import { lookAhead } from './look-ahead';
import { planStores } from './plan-stores';
import { previewMonth } from './preview-month';
import { previewSales } from './preview-sales';
import { requestSchemas } from './requests';
import { viewStore } from './view-store';

const endpoints: { readonly [Name in EndpointName]: Endpoint<Name> } = {
  listStores,
  viewStore,
  exportStore,
  lookAhead,
  planStores,
  exportNodes,
  previewSales,
  fillSales,
  previewMonth,
  addMonth,
  insertFormula,
  freezeFormulas,
};

/**
 * Answers the page in the sidebar: the one function that it can call. What it sends is checked, since anyone who can
 * open the page can send anything; what goes wrong is answered in words.
 */
export function answerSidebar(name: unknown, request: unknown): Reply<unknown> {
  if (isRequestName(name)) return answerRequest(name, request);
  if (!isEndpointName(name)) return refuse(refusals.badRequest);
  const { success, output } = safeParse(requestSchemas()[name], request);
  if (!success) return refuse(refusals.badRequest);
  try {
    const answer = (endpoints[name] as Endpoint<EndpointName>)(output as never, languageOf(output));
    return { ok: true, answer };
  } catch (error) {
    logFailure(error);
    return refuse(textOf(error, name));
  }
}

/** Where more is to be said than that it failed. */
const FAILURES: { readonly [Name in EndpointName]?: Bilingual } = {
  planStores: refusals.planFailed,
};

const refuse = (message: Bilingual): Reply<never> => ({ ok: false, message });

const isEndpointName = (name: unknown): name is EndpointName =>
  typeof name === 'string' && Object.keys(endpoints).includes(name);

/** That of the request, or of the report choice in it, where there is one; else the user's. */
function languageOf(request: unknown): Language {
  if (typeof request !== 'object' || request === null) return userLanguage();
  if ('report' in request) return languageOf(request.report);
  const language = 'language' in request ? request.language : undefined;
  return language === 'zh' || language === 'en' ? language : userLanguage();
}

function textOf(error: unknown, name: EndpointName): Bilingual {
  if (error instanceof Refusal) return error.text;
  try {
    const { text } = asProblem(error);
    return text;
  } catch {
    return FAILURES[name] ?? refusals.failed;
  }
}
