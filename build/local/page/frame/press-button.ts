/** Presses a button of an add-on's page as its user would, so that what follows is what the user would have set off. */

/** The milliseconds after which a page is left alone that has no such button, or whose work never ends. */
const PATIENCE = 30_000;
const BETWEEN_LOOKS = 30;

/** Waits for the button and presses it. @returns once the button is busy no longer */
export async function pressButton(words: string): Promise<void> {
  const button = await waitFor(() => buttons().find(({ textContent }) => textContent?.trim() === words));
  button?.click();
  await pause();
  await waitFor(() => button?.getAttribute('aria-disabled') !== 'true');
}

const buttons = () => [...document.querySelectorAll('button')];

async function waitFor<Found>(look: () => Found): Promise<Found> {
  const end = performance.now() + PATIENCE;
  let found = look();
  while (!found && performance.now() < end) {
    await pause();
    found = look();
  }
  return found;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
