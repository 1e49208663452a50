import type { Language } from '../../messages/language';
import type { EndpointName, Endpoints } from '../contract';

/** Answers one kind of request, which has been validated. @throws Problem or Refusal, in words for the user */
export type Endpoint<Name extends EndpointName> = (
  request: Endpoints[Name]['request'],
  language: Language,
) => Endpoints[Name]['answer'];
