import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is on its way may take its time on a busy machine; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });

// jsdom draws nothing and knows no modals: what a browser would do for a component, in as few words as possible.
HTMLDialogElement.prototype.show ??= function show(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.showModal ??= HTMLDialogElement.prototype.show;
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement, returnValue?: string) {
  if (!this.open) return;
  this.open = false;
  if (returnValue !== undefined) this.returnValue = returnValue;
  this.dispatchEvent(new Event('close'));
};
window.matchMedia ??= (media: string) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener() {},
    removeListener() {},
  }) as MediaQueryList;
Element.prototype.scrollIntoView ??= () => {};

afterEach(cleanup);
