/** A file that whoever serves the app laid under `/models/`; nothing where there is none, or no network. */
export async function served(name: string): Promise<Blob | undefined> {
  if (!navigator.onLine) return undefined;
  try {
    const response = await fetch(`/models/${name}`, { cache: 'no-store', redirect: 'error' });
    return response.ok ? await response.blob() : undefined;
  } catch {
    return undefined;
  }
}
