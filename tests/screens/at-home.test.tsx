import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { areasOf, type Invitation } from '../../src/domain/invitation';
import { standardModel } from '../../src/domain/standard-model';
import { AnnouncerProvider } from '../../src/parts/announcer';
import { Home } from '../../src/screens/round/home';
import { createAtHome } from '../../src/session/at-home';
import { AtHomeProvider } from '../../src/use-at-home';
import { LanguageProvider } from '../../src/words/language';
import { loadModelTexts } from '../../src/words/model-texts';
import { loadWords } from '../../src/words/words';
import { askAtHome } from '../support/at-home';
import { must } from '../support/desk';
import { amina, viewOf } from '../support/family';

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));

/** A phone on which someone opens the link, on the evening of the first of December 2026. */
async function opensTheLink(
  change: Partial<Invitation> = {},
  { link, language = 'da' }: { link?: string; language?: string } = {},
) {
  const kept = new Map<string, string>();
  const keep = {
    names: () => [...kept.keys()],
    get: (name: string) => kept.get(name),
    set: (name: string, value: string) => kept.set(name, value).has(name),
    remove: (name: string) => void kept.delete(name),
  };
  const home = createAtHome({ now: () => new Date('2026-12-01T20:00:00'), keep, served: async () => undefined });
  const asking = await askAtHome({ language, ...change });
  const onFirstQuestion = vi.fn();
  await home.open(asking.fragment);
  await Promise.all([loadWords(language, 'respondent'), loadModelTexts(language), home.prepare()]);
  await import('../../src/screens/round/home-ready');
  const around = (
    <LanguageProvider first={language} onChange={() => undefined}>
      <AtHomeProvider home={home}>
        <AnnouncerProvider>
          <Suspense>
            <Home link={link} onFirstQuestion={onFirstQuestion} />
          </Suspense>
        </AnnouncerProvider>
      </AtHomeProvider>
    </LanguageProvider>
  );
  const user = userEvent.setup();
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await act(async () => render(around));
  await screen.findByRole('heading', { level: 1 });
  return { home, kept, asking, onFirstQuestion, user, copied };
}

const title = () => screen.findByRole('heading', { level: 1 });
const press = (name: string | RegExp) => screen.findByRole('button', { name });
/** Without the marks that keep the direction of names apart. */
const read = () => (document.body.textContent ?? '').replaceAll(/[\u2066-\u2069]/g, '');

describe('before the first question', () => {
  test('she reads who asks, when it is read, and that it is up to her: at most eight sentences', async () => {
    const { onFirstQuestion } = await opensTheLink();
    expect(read()).toContain('Fatima Nielsen vil gerne høre, hvad du ser hos Amina.');
    expect(read()).toContain('I åbner svarene sammen torsdag den 3. december 2026.');
    const sentences = [...document.querySelectorAll('main p')].map((one) => one.textContent ?? '');
    const count = sentences.join(' ').match(/\D\.(?=\s|$)|\d{4}\./g)?.length ?? 0;
    expect(count).toBeLessThanOrEqual(8);
    expect(onFirstQuestion).not.toHaveBeenCalled();
  });

  test('without the child’s name she reads of the child', async () => {
    const { user } = await opensTheLink({ child: '', asks: '' });
    expect(read()).toContain('Vi vil gerne høre, hvad du ser hos barnet.');
    await user.click(await press('Start'));
    await user.click(screen.getAllByText('Hvad kan det være?')[0] as HTMLElement);
    expect(read()).toContain('Barnet er for det meste glad og nysgerrig');
  });

  test('a young person is asked about itself', async () => {
    await opensTheLink({ role: 'child', band: '13-17' });
    expect(read()).toContain('Fatima Nielsen vil gerne høre, hvordan du har det.');
  });

  test('a young person reads when the answer is opened, what it is used for, and until when it can be sent', async () => {
    await loadWords('da', 'child');
    await opensTheLink({ role: 'child', band: '13-17' });
    expect(read()).toContain('Først ser kun den voksne, du vælger, dit svar torsdag den 3. december 2026.');
    expect(read()).toContain('De voksne bruger svaret til at tale sammen og hjælpe.');
    expect(read()).toContain('til du selv sender det, senest onsdag den 2. december 2026.');
  });

  test('a young person reads of no day that has passed', async () => {
    await loadWords('da', 'child');
    await opensTheLink({ role: 'child', band: '13-17', date: '2026-11-30', ends: '2026-11-30' });
    expect(read()).toContain('Først ser kun den voksne, du vælger, dit svar, når I mødes.');
    expect(read()).not.toContain('mandag den 30. november 2026.Så');
    expect(read()).toContain('Svaret bliver på din telefon, til du selv sender det.');
  });

  test('a young person asked after the day of the meeting reads of the last day, and of no day that has passed', async () => {
    await loadWords('da', 'child');
    await opensTheLink({ role: 'child', band: '13-17', date: '2026-11-30', ends: '2026-12-14' });
    expect(read()).toContain('Først ser kun den voksne, du vælger, dit svar, når I mødes.');
    expect(read()).toContain('til du selv sender det, senest mandag den 14. december 2026.');
  });

  test('someone for whom three steps were chosen gets three, and reads no word about children', async () => {
    const { home, user } = await opensTheLink({ steps: 'three' });
    expect(read()).toContain('Tror vi, at Amina er i fare');
    expect(read()).not.toMatch(/barn/i);
    await user.click(await press('Start'));
    expect(screen.getAllByRole('radio', { name: /^(Nej|Ja, lidt|Ja, meget)/ })).toHaveLength(15);
    await user.click(screen.getAllByRole('radio', { name: /Ja, lidt/ })[0] as HTMLElement);
    expect(home.halfGiven()).toMatchObject({ scale: 'three', steps: 'three' });
  });

  test('after the last day she may still answer, and knows that it is late', async () => {
    await opensTheLink({ ends: '2026-11-30' });
    expect(read()).toContain('Du må stadig gerne svare.');
    expect(read()).not.toContain('Svar senest');
  });

  test('no day that has passed is named as one on which answers will be opened', async () => {
    await opensTheLink({ date: '2026-11-30', ends: '2026-11-30' });
    expect(read()).toContain('I åbner svarene sammen, når I mødes.');
    expect(read()).not.toContain('I åbner svarene sammen mandag');
  });

  test('nor where she may answer for some days more', async () => {
    await opensTheLink({ date: '2026-11-30', ends: '2026-12-14' });
    expect(read()).toContain('I åbner svarene sammen, når I mødes.');
    expect(read()).toContain('Svar senest mandag den 14. december 2026.');
  });

  test('asked in Danish on a phone that speaks Arabic, he finds his language by its own name', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('ar-SY');
    await Promise.all([loadWords('ar', 'respondent'), loadModelTexts('ar')]);
    const { user } = await opensTheLink();
    await user.click(await press('العربية'));
    expect(await screen.findByRole('heading', { level: 1, name: 'مرحبًا' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'العربية' })).toBeNull();
    vi.restoreAllMocks();
  });

  test('she can say no, and change her mind', async () => {
    const { user, kept } = await opensTheLink();
    await user.click(await press('Jeg vil ikke svare'));
    expect(await title()).toHaveTextContent('Det er helt i orden');
    expect(kept.size).toBe(0);
    await user.click(await press('Jeg vil svare alligevel'));
    expect(await press('Start')).toBeVisible();
  });

  test('two can answer on one phone, and nobody types in from paper', async () => {
    const { user } = await opensTheLink();
    await user.click(screen.getAllByText('Hvordan svarer du?')[0] as HTMLElement);
    expect(screen.getByRole('radio', { name: 'Vi er to, der svarer sammen' })).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: /papir/ })).toBeNull();
  });
});

describe('answering', () => {
  test('the strongest degree says not to wait, with a number to call', async () => {
    const { user, onFirstQuestion } = await opensTheLink();
    await user.click(await press('Start'));
    expect(onFirstQuestion).toHaveBeenCalled();
    await user.click(screen.getAllByRole('radio', { name: 'Meget bekymret – det haster' })[0] as HTMLElement);
    expect(read()).toContain('Vent ikke på mødet.');
    expect(screen.getByRole('link', { name: 'Ring 112' })).toHaveAttribute('href', 'tel:112');
  });

  test('a young person for whom it cannot wait is told to tell a grown-up, and has a line of its own to call', async () => {
    const { user } = await opensTheLink({ role: 'child', band: '13-17' });
    await user.click(await press('Start'));
    await user.click(screen.getAllByRole('radio', { name: /jeg vil gerne have hjælp nu/ })[0] as HTMLElement);
    expect(screen.getByRole('status')).toHaveTextContent('Sig det i dag til en voksen, du er tryg ved.');
    expect(screen.getByRole('link', { name: /116.111/ })).toHaveAttribute('href', 'tel:116111');
    expect(screen.getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112');
  });

  test('a mother who reads English sees the Danish words under her own when she asks for them', async () => {
    const { user } = await opensTheLink({}, { language: 'en' });
    await user.click(await press('Start'));
    expect(read()).not.toContain('Noget undrer mig');
    await user.click(screen.getByRole('checkbox', { name: 'Show Danish too' }));
    const danish = (await screen.findAllByText('Noget undrer mig'))[0];
    expect(danish).toHaveAttribute('lang', 'da');
  });

  test('the language can be changed on the page of questions and on the own answer', async () => {
    const { user } = await opensTheLink();
    await loadWords('en', 'respondent');
    await user.click(await press('Start'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sprog' }), 'en');
    await user.click(await press('Done'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'da');
    expect(await screen.findByRole('heading', { level: 1, name: 'Dit svar' })).toBeInTheDocument();
  });

  test('who stops in the middle can close the page and go on with the link', async () => {
    const { user, home } = await opensTheLink();
    await user.click(await press('Start'));
    await user.click(await press('Stop uden at sende'));
    expect(within(screen.getByRole('dialog')).getByText(/Åbn linket igen/)).toBeInTheDocument();
    await user.click(await press('Slet mit svar'));
    expect(home.state()).toMatchObject({ at: 'declined' });
  });
});

/** All the way to an answer that is ready to be sent. */
async function done(change: Partial<Invitation> = {}) {
  const scene = await opensTheLink(change);
  await scene.user.click(await press('Start'));
  await scene.user.click(screen.getAllByRole('radio', { name: 'Bekymret' })[0] as HTMLElement);
  await scene.user.click(await press('Færdig'));
  await scene.user.click(await press('Færdig – gør klar til at sende'));
  await screen.findByRole('heading', { name: 'Nu skal dit svar sendes' });
  return scene;
}

/** What stands in a file that was given. */
const textOf = (file = new Blob()) =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result));
    reader.readAsText(file);
  });

test('opened without its link, the closed answer says nothing of who opens it: whose it is is not known', async () => {
  const { home } = await done();
  expect(read()).toContain('Det bliver først åbnet sammen med de andre.');
  await act(() => home.open(''));
  await screen.findByRole('heading', { name: 'Nu skal dit svar sendes' });
  expect(read()).not.toContain('åbnet sammen');
});

describe('a young person on the own phone', () => {
  const youths = { role: 'child', band: '13-17' } as const;

  test('chooses in own words who opens it first; what only that one may read leaves the phone inside the letter alone', async () => {
    await loadWords('da', 'child');
    const { home, kept, user, asking } = await opensTheLink(youths);
    await user.click(await screen.findByRole('radio', { name: 'En anden' }));
    await user.click(screen.getByLabelText('Hvem er det?'));
    await user.paste('Moster Lone');
    await user.click(await press('Start'));
    await user.click(await press('Videre'));
    await user.click(await screen.findByLabelText(/Kun til/));
    await user.paste('Jeg er bange om natten');
    await user.click(await press('Se mit svar'));
    expect(read()).toContain('Her er også noget, som kun Moster Lone må læse.');
    expect(read()).not.toContain('bange om natten');
    expect([...kept].join()).not.toContain('bange');
    await user.click(await press(/gør klar til at sende/));
    await screen.findByRole('heading', { level: 1, name: 'Nu skal dit svar sendes' });
    expect(read()).toContain('Først åbner den voksne det');
    expect([...kept].join()).not.toContain('bange');
    const state = home.state();
    const letter = state.at === 'ready' ? state.answer.letter : new Uint8Array();
    expect(await home.text(letter)).not.toContain('bange');
    expect(await asking.open(Uint8Array.from(letter))).toMatchObject({
      value: { kept: 'Jeg er bange om natten', child: { openerName: 'Moster Lone', takesPart: 'yes' } },
    });
    await user.click(screen.getByText('Behold en kopi til dig selv'));
    expect(read()).toContain('Kopien er kun til dig.');
    const saved = vi.fn((_file: Blob) => 'blob:file');
    Object.assign(URL, { createObjectURL: saved });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(await press('Gem mit svar som tekst'));
    expect(await textOf(saved.mock.calls[0]?.[0])).toContain('Kun til Moster Lone – Jeg er bange om natten');
    Reflect.deleteProperty(URL, 'createObjectURL');
    vi.restoreAllMocks();
  });

  test('is promised only what can be kept: nobody reads it today', async () => {
    await loadWords('da', 'child');
    const { user } = await opensTheLink(youths);
    await user.click(await press('Start'));
    await user.click(await press('Videre'));
    await screen.findByLabelText(/Kun til/);
    expect(read()).toContain('Er jeg bange for, at du ikke er tryg, skal jeg hente hjælp.');
    expect(read()).not.toContain('i dag');
  });

  test('shows a long answer in at most four codes: 600 letters, with who may see what', async () => {
    const { home, asking } = await opensTheLink(youths);
    const areas = areasOf(asking.invitation, standardModel);
    // What young people write hardly repeats itself: about 200 letters three times.
    const well =
      'Mine venner og håndbold om tirsdagen. Jeg er blevet bedre til matematik, fordi Yusuf forklarer det på en anden måde. Hunden sover i min seng, og farmor ringer hver søndag for at høre, hvordan ugen gik.';
    const hope =
      'At blive tømrer ligesom min onkel og flytte til Aarhus en dag. At vi spiser aftensmad ved bordet igen uden at nogen råber. Jeg kunne godt tænke mig et sted med ro, hvor jeg kan lave lektier om eftermiddagen.';
    const alone =
      'Jeg ligger vågen, når de skændes i køkkenet, og så falder jeg i søvn i dansktimen. Sig det ikke til far endnu. Min lillebror gemmer sig under dynen, og jeg synger for ham, til det bliver stille i lejligheden.';
    must(
      await home.giveView({
        ...viewOf(amina, Object.fromEntries(areas.map((area) => [area, 4]))),
        scale: 'youth',
        strengths: { tapped: [], words: well },
        kept: alone,
        child: {
          band: '13-17',
          takesPart: 'yes',
          openerName: 'Moster Lone',
          hopes: { words: hope },
          wantsToTalk: true,
          audience: areas.map((area) => ({ area, place: 'elsewhere', for: 'professionals' })),
        },
      }),
    );
    const state = home.state();
    const letter = state.at === 'ready' ? state.answer.letter : new Uint8Array();
    expect((await home.codes(letter)).length).toBeLessThanOrEqual(4);
  });

  test('finds numbers to call and the truth about when it is read', async () => {
    await loadWords('da', 'child');
    const { user } = await opensTheLink(youths);
    await user.click(await press('Start'));
    await user.click(await press('Videre'));
    await user.click(await press('Jeg vil gerne tale med en voksen'));
    expect(read()).toContain('Dit svar bliver først læst torsdag den 3. december 2026.');
    expect(screen.getByRole('link', { name: /116.111/ })).toHaveAttribute('href', 'tel:116111');
  });

  test('sends a no like any other answer, or nothing at all', async () => {
    await loadWords('da', 'child');
    const { home, user, asking } = await opensTheLink(youths);
    await user.click(screen.getByText('Du må sige nej'));
    await user.click(await press('Ikke i dag'));
    await user.click(await press(/gør klar til at sende/));
    await screen.findByRole('heading', { level: 1, name: 'Nu skal dit svar sendes' });
    const state = home.state();
    const letter = state.at === 'ready' ? state.answer.letter : new Uint8Array();
    expect(await asking.open(Uint8Array.from(letter))).toMatchObject({
      value: { child: { takesPart: 'notToday' }, answers: [] },
    });
  });
});

describe('sending it back', () => {
  test('from afar it is copied; it says to send it today, and stays until it has arrived', async () => {
    const { user, kept, copied } = await done();
    expect(await screen.findByRole('heading', { level: 2, name: 'Send det i en besked' })).toBeInTheDocument();
    expect(read()).toContain('Send det i dag.');
    await user.click(await press('Kopiér svaret'));
    expect(copied).toHaveBeenCalledWith(expect.stringContaining('BEGIN SAMSYN ANSWER'));
    expect(kept.size).toBe(1);
    await user.click(await press('Det er kommet frem'));
    expect(await title()).toHaveTextContent('Tak for dit svar');
    expect(kept.size).toBe(0);
    await user.click(await press('Nej, det er ikke kommet frem endnu'));
    expect(kept.size).toBe(1);
  });

  test('a phone that does not copy by itself shows the closed answer, selected', async () => {
    const { user, copied } = await done();
    copied.mockRejectedValue(new Error('not allowed'));
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(await press('Kopiér svaret'));
    const closed = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Marker det hele, og kopiér det' });
    expect(closed.value).toContain('BEGIN SAMSYN ANSWER');
    expect(closed.selectionEnd).toBe(closed.value.length);
  });

  test('on the day of the meeting the codes come first; with less motion they turn by hand', async () => {
    const { user } = await done({ date: '2026-12-01' });
    expect(await screen.findByRole('img', { name: 'Del 1 af 2' })).toBeInTheDocument();
    await user.click(await press('Næste'));
    expect(screen.getByRole('img', { name: 'Del 2 af 2' })).toBeInTheDocument();
    await user.click(await press('Næste'));
    expect(screen.getByRole('img', { name: 'Del 1 af 2' })).toBeInTheDocument();
    expect(await press('Skift automatisk')).toBeInTheDocument();
  });

  test('where the phone shares files, that is the way, and no name is in the file’s', async () => {
    const share = vi.fn(async (_data: ShareData) => undefined);
    Object.assign(navigator, { canShare: () => true, share });
    const { user } = await done();
    await user.click(await press('Send filen'));
    expect(await screen.findByRole('status')).toHaveTextContent('Tryk på send der.');
    expect(share.mock.calls[0]?.[0].files?.map(({ name, type }) => [name, type])).toEqual([['svar.txt', 'text/plain']]);
    Reflect.deleteProperty(navigator, 'canShare');
    Reflect.deleteProperty(navigator, 'share');
  });
});

describe('no place to answer', () => {
  test('inside another app she is asked to open the link in her browser', async () => {
    const { user, copied } = await opensTheLink({}, { link: 'https://samsyn.example/answer.html#abc' });
    expect(await title()).toHaveTextContent('Åbn i din browser');
    await user.click(await press('Kopiér linket'));
    expect(copied).toHaveBeenCalledWith('https://samsyn.example/answer.html#abc');
    await user.click(await press('Fortsæt her alligevel'));
    expect(await press('Start')).toBeVisible();
  });
});
