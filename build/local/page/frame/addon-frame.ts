/** Shows an add-on's page in a frame of its own which, as at Google, can reach the workbook's page only by messages. */
import { element } from '../element';
import { answerCalls, type CallScript } from './answer-calls';
import type { FromFrame } from './messages';

export interface FrameHost {
  /** The script that gives a page `google.script`. */
  readonly clientCode: string;
  readonly call: CallScript;
  readonly focusGrid: () => void;
}

export interface FrameEvents {
  readonly close: () => void;
  /** Is called when F6 is pressed inside the frame. */
  readonly leave?: (backwards: boolean) => void;
}

export function makeAddonFrame(
  { title, html }: { readonly title: string; readonly html: string },
  host: FrameHost,
  events: FrameEvents,
): HTMLIFrameElement {
  const frame = element('iframe', {
    title,
    sandbox: 'allow-scripts allow-forms allow-modals allow-popups allow-downloads',
    srcdoc: withClient(html, host.clientCode),
  });
  const answer = answerCalls(frame, host.call);
  const listen = ({ source, data }: MessageEvent<FromFrame>) => {
    if (!frame.isConnected) window.removeEventListener('message', listen);
    if (source === null || source !== frame.contentWindow) return;
    if (data.kind === 'call') answer(data);
    else if (data.kind === 'close') events.close();
    else if (data.kind === 'focusEditor') host.focusGrid();
    else if (data.kind === 'leave') events.leave?.(data.backwards);
  };
  window.addEventListener('message', listen);
  return frame;
}

/** Puts the client before every script of the page, and after its doctype, without which a browser falls back to old ways. */
function withClient(html: string, clientCode: string): string {
  const client = `<script>${clientCode}</script>`;
  const start = /^\s*(?:<!doctype[^>]*>)?\s*(?:<html[^>]*>)?\s*(?:<head[^>]*>)?/i.exec(html)?.[0] ?? '';
  return start + client + html.slice(start.length);
}
