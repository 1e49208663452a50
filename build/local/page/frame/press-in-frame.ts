import type { FromFrame, Press } from './messages';

/**
 * Presses a button of the page in a frame that has just been made.
 *
 * @returns once what the press set off is over, or the frame is gone
 */
export function pressInFrame(frame: HTMLIFrameElement, press: string): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      window.removeEventListener('message', listen);
      removal.disconnect();
      resolve();
    };
    const listen = ({ source, data }: MessageEvent<FromFrame>) => {
      if (source === frame.contentWindow && data.kind === 'pressed') end();
    };
    const removal = new MutationObserver(() => {
      if (!frame.isConnected) end();
    });
    window.addEventListener('message', listen);
    removal.observe(document.body, { childList: true, subtree: true });
    const wish: Press = { press };
    frame.addEventListener('load', () => frame.contentWindow?.postMessage(wish, '*'), { once: true });
  });
}
