let open = 0;

/**
 * Runs work that hides the page behind a dialog of our own asking (share, file picker, camera), so that nothing locks
 * meanwhile. In: the work. Out: what it gives. Printing needs no such care: the browser tells when it begins and ends.
 */
export async function duringOwnDialog<T>(work: () => Promise<T>): Promise<T> {
  open += 1;
  try {
    return await work();
  } finally {
    open -= 1;
  }
}

/** Whether such a dialog is open just now. */
export const isOwnDialogOpen = (): boolean => open > 0;
