import { useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import type { EndpointName, Endpoints } from '../contract';
import { callServer } from './call-server';
import { failureText } from './failure-text';

export interface ServerCall<Name extends EndpointName> {
  readonly busy: boolean;
  readonly failure: Bilingual | undefined;
  /** Asks the server. @returns the answer; undefined where there is none, or where the call before has not ended yet */
  readonly send: (request: Endpoints[Name]['request']) => Promise<Endpoints[Name]['answer'] | undefined>;
}

/** Gives a component one question to the server, which is asked at most once at a time. */
export function useServerCall<Name extends EndpointName>(name: Name): ServerCall<Name> {
  const isBusy = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Bilingual>();

  async function send(request: Endpoints[Name]['request']) {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    setBusy(true);
    setFailure(undefined);
    try {
      return await callServer(name, request);
    } catch (error) {
      setFailure(failureText(error));
      return undefined;
    } finally {
      isBusy.current = false;
      setBusy(false);
    }
  }
  return { busy, failure, send };
}
