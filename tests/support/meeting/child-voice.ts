import type { Page } from '@playwright/test';
import { expect } from '../journey';

/** Gives the page a voice of its own device that says nothing and remembers all; before the first page. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    const voice = { voiceURI: 'quiet', name: 'quiet', lang: 'da-DK', localService: true, default: true };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      cancel: () => undefined,
      speak: (words: { text: string }) => void heard.push(words.text),
    });
    class Utterance {
      voice = voice;
      lang = '';
      constructor(public text: string) {}
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, heard });
  });
}

/** Has the page read aloud, and lets it be quiet again. Out: the sentences. */
export async function readAloud(page: Page, read: RegExp, quiet: RegExp): Promise<string[]> {
  await page.evaluate(() => void Reflect.get(window, 'heard').splice(0));
  const button = page.getByRole('button', { name: read });
  const stop = page.getByRole('button', { name: quiet });
  await expect(async () => {
    if (!(await stop.isVisible())) await button.click({ timeout: 1000 });
    await expect(stop).toBeVisible({ timeout: 600 });
  }).toPass();
  const heard = await page.evaluate(() => [...(Reflect.get(window, 'heard') as string[])]);
  await expect(async () => {
    if (await stop.isVisible()) await stop.click({ timeout: 1000 });
    await expect(button).toBeVisible({ timeout: 600 });
  }).toPass();
  return heard;
}
