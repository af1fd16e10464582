/** A text as a file. Some share sheets take no JSON and no CSV: then the same text goes as a text file. */
export function shareableFile(text: string, name: string, type: string): File {
  const file = new File([text], name, { type });
  const asks = 'standalone' in navigator && typeof navigator.canShare === 'function';
  if (!asks || navigator.canShare({ files: [file] })) return file;
  return new File([text], `${name}.txt`, { type: 'text/plain' });
}

/**
 * Gives a file to whoever tapped. Call it within the tap. On an iPhone or iPad by the share sheet, because an app on its
 * home screen cannot download; elsewhere as a download. Closing the sheet is no error.
 * Out: whether it was given, as far as that can be known.
 */
export async function giveFile(file: File): Promise<boolean> {
  const isApple = 'standalone' in navigator;
  if (!isApple || !navigator.canShare?.({ files: [file] })) return download(file);
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    // The tap was too long ago for a sheet: an app on the home screen has no other way, and asks for another tap.
    if (name === 'AbortError' || (name === 'NotAllowedError' && 'standalone' in navigator && navigator.standalone)) {
      return false;
    }
    return download(file);
  }
}

function download(file: File): true {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser may read it a little later than the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return true;
}
