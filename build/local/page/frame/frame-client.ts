/** This file runs in the frame of an add-on's page before the page's own scripts, and gives it `google.script`. */
import type { FromFrame, Press } from './messages';
import { pressButton } from './press-button';
import { makeRunner } from './script-runner';
import { strictObject } from './strict-object';

const tell = (message: FromFrame) => parent.postMessage(message, '*');

Object.assign(globalThis, {
  google: strictObject('google', {
    script: strictObject('google.script', {
      run: makeRunner(tell),
      host: strictObject('google.script.host', {
        close: () => tell({ kind: 'close' }),
        editor: strictObject('google.script.host.editor', { focus: () => tell({ kind: 'focusEditor' }) }),
      }),
    }),
  }),
});

addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    tell({ kind: 'leave', backwards: event.shiftKey });
  },
  { capture: true },
);

addEventListener('message', async ({ source, data }: MessageEvent<Partial<Press>>) => {
  if (source !== parent || data.press === undefined) return;
  await pressButton(data.press);
  tell({ kind: 'pressed' });
});
