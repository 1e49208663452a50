import { spawn } from 'node:child_process';

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/**
 * Runs a downloader for as long as the percentages that it prints go on, and ends it after so many seconds without one.
 * It answers whether the downloader succeeded, and what it printed.
 */
export function runWhileItProgresses(command, args, seconds) {
  return new Promise((resolve) => {
    // The child gets a process group of its own: a downloader may work in a child process, which has to end with it.
    const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const giveUp = () => {
      said += `\nGiven up after ${seconds} seconds without progress.\n`;
      endGroup(child);
    };
    const timer = setTimeout(giveUp, seconds * 1000);
    const interrupted = () => {
      endGroup(child);
      process.exit(130);
    };
    const listen = (text) => {
      said += text;
      if (/\d%/.test(text)) timer.refresh();
    };
    const settle = (ok) => {
      clearTimeout(timer);
      process.removeListener('SIGINT', interrupted);
      resolve({ ok, said });
    };
    process.once('SIGINT', interrupted);
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.on('error', (error) => {
      said += error.message;
      settle(false);
    });
    child.on('close', (code) => settle(code === 0));
  });
}
