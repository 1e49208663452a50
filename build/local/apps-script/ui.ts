/** The user interface: add-on menus, alerts and dialogs. A custom function has none. */
import { BY_THE_USER, MENUS } from './auth-mode';
import { askHost } from './connect-host';
import { enumeration } from './enumeration';
import { describeHtmlOutput } from './html-output';
import { startMenu } from './menu';
import { strictService } from './strict-service';

const Button = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

export function openUi(): object {
  return strictService<keyof GoogleAppsScript.Base.Ui>('Ui', {
    Button,
    ButtonSet,
    createAddonMenu: { modes: MENUS, signatures: [[]], run: startMenu },
    alert: {
      modes: BY_THE_USER,
      signatures: [['String'], ['String', 'ButtonSet'], ['String', 'String', 'ButtonSet']],
      run: alert,
    },
    showModalDialog: {
      modes: BY_THE_USER,
      signatures: [['HtmlOutput', 'String']],
      run: (output: object, title: string) => showDialog(output, title, true),
    },
    showModelessDialog: {
      modes: BY_THE_USER,
      signatures: [['HtmlOutput', 'String']],
      run: (output: object, title: string) => showDialog(output, title, false),
    },
    showSidebar: { modes: BY_THE_USER, signatures: [['HtmlOutput']], run: showSidebar },
  });
}

function alert(...args: readonly unknown[]): object {
  const texts = args.filter((arg) => typeof arg === 'string');
  const buttons = args.find((arg) => typeof arg === 'object') ?? ButtonSet.OK;
  const [title, text] = texts.length === 2 ? texts : ['', ...texts];
  const pressed = String(askHost('ui.alert', { title, text, buttons: String(buttons) }));
  const button = Object.entries(Button).find(([name]) => name === pressed)?.[1];
  if (!button) throw new Error(`The workbook answered an alert with ${pressed}.`);
  return button;
}

function showDialog(output: object, title: string, modal: boolean): void {
  askHost('ui.showDialog', { ...describeHtmlOutput(output), title, modal });
}

/** Shows a sidebar, whose width and height a script cannot change. */
function showSidebar(output: object): void {
  const { html, title = '' } = describeHtmlOutput(output);
  askHost('ui.showSidebar', { html, title });
}
