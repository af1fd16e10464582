// Asks for the texts of the link's language while the page at home is still on its way: on a slow line they are here when
// it is. It runs before any module, so that it reads the link by itself (version 1, as in exchange/link.ts); a link that it
// cannot read is left to the page. `texts-ahead.ts` lays it beside the app, with `data-texts`.
try {
  const letters = /[\w-]*/.exec(location.hash.slice(1))?.[0] ?? '';
  const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  // Behind mark, version, two ids, key, secret and digest: two numbers (LEB128), six bytes, the model id, the language.
  const numbers = 2 + 16 + 16 + 33 + 32 + 8;
  const behindNumber = (from: number): number => from + 1 + bytes.subarray(from).findIndex((byte) => byte < 0x80);
  const behindText = (from: number): number => from + 1 + (bytes[from] ?? 0);
  const text = behindText(behindNumber(behindNumber(numbers)) + 6);
  const language = String.fromCharCode(...bytes.subarray(text + 1, behindText(text)));
  for (const told of document.currentScript?.dataset['texts']?.split(',') ?? []) {
    const [code, ...files] = told.split(' ');
    for (const file of code === language ? files : [])
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: `/${file}` }));
  }
} catch {
  // No base64 at all: the page says so.
}
