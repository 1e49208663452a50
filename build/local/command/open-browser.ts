import open from 'open';

/** Opens the address in a browser; without one, the user still has the address that was printed. */
export async function openBrowser(address: string): Promise<void> {
  try {
    const browser = await open(address);
    browser.once('error', () => {});
  } catch {
    // A failure is ignored, since the address has been printed.
  }
}

/**
 * Says how to reach the page for a person who works on this machine through ssh and sees nothing of its screen;
 * undefined for anyone else. The page is served to this machine alone, so the way to it is a tunnel.
 */
export function fromElsewhere(
  address: string,
  { SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY, BROWSER }: NodeJS.ProcessEnv,
): string | undefined {
  if (!SSH_CONNECTION || DISPLAY || WAYLAND_DISPLAY || BROWSER) return undefined;
  const { port } = new URL(address);
  const tunnel = `ssh -L ${port}:127.0.0.1:${port}`;
  return (
    `通过 ssh 使用时：在自己的电脑上另开一个窗口，运行 ${tunnel} 用户@本机，再在那里的浏览器中打开上面的地址。` +
    ` / Over ssh: in another window on your own computer run ${tunnel} USER@THIS-MACHINE, then open the address in a browser there.`
  );
}
