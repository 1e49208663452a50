/** Prints the sentence that the work answers, or the one that it fails with, which makes the exit code 1. */
export async function printOutcome(work: () => Promise<string>): Promise<void> {
  try {
    console.log(await work());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
