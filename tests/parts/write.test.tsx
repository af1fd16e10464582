import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CheckGroup } from '../../src/parts/check-group';
import { ChoiceGroup } from '../../src/parts/choice-group';
import { Field } from '../../src/parts/field';
import { LanguagePicker } from '../../src/parts/language-picker';
import { applyReading, usualReading } from '../../src/parts/reading-settings';
import { Select } from '../../src/parts/select';
import { TextArea } from '../../src/parts/text-area';

const ignore = () => undefined;
const hows = [
  { value: 'view', label: 'Giver et svar', description: 'på tabletten' },
  { value: 'talks', label: 'Taler med' },
] as const;

describe('where one writes and chooses', () => {
  it('hears the hint and what is wrong together with the field', () => {
    render(<Field label="Navn" hint="Kun fornavn" error="Skriv et navn" value="" onChange={ignore} />);
    const field = screen.getByRole('textbox', { name: 'Navn' });
    expect(field).toHaveAccessibleDescription('Kun fornavn Skriv et navn');
    expect(field).toBeInvalid();
  });

  it('nothing that someone writes is spell-checked, corrected or kept by the browser', () => {
    render(
      <>
        <Field label="Navn" value="" onChange={ignore} />
        <TextArea label="Ord" value="" onChange={ignore} />
      </>,
    );
    for (const field of screen.getAllByRole('textbox')) {
      expect(field).toHaveAttribute('spellcheck', 'false');
      expect(field).toHaveAttribute('autocorrect', 'off');
      expect(field).toHaveAttribute('autocomplete', 'off');
      expect(field).not.toHaveAttribute('placeholder');
    }
  });

  it('a father writes in Arabic on a Danish page, and his words run from the right', () => {
    render(<Field label="Navn" value="سلمى" onChange={ignore} />);
    expect(screen.getByRole('textbox')).toHaveAttribute('dir', 'auto');
  });

  it('writing gives the words on, letter by letter', async () => {
    render(<Kept />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Vil du skrive noget?' }), 'Hun griner 😊');
    expect(screen.getByRole('textbox')).toHaveValue('Hun griner 😊');
  });

  it('nothing is chosen before someone chooses', async () => {
    const choose = vi.fn();
    render(<ChoiceGroup legend="Hvordan?" options={hows} value={undefined} onChange={choose} />);
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    await userEvent.click(screen.getByText('på tabletten'));
    expect(choose).toHaveBeenCalledExactlyOnceWith('view');
    expect(screen.getByRole('radio', { name: 'Giver et svar' })).toHaveAccessibleDescription('på tabletten');
  });

  it('words to tap are given in their own order, whichever is tapped first', async () => {
    const change = vi.fn();
    render(<CheckGroup legend="Hvad går godt?" look="chip" options={hows} value={['talks']} onChange={change} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Giver et svar' }));
    expect(change).toHaveBeenLastCalledWith(['view', 'talks']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Taler med' }));
    expect(change).toHaveBeenLastCalledWith([]);
  });

  it('a list starts empty and gives what was chosen', async () => {
    const choose = vi.fn();
    render(<Select label="Rolle" emptyLabel="Vælg" options={hows} value={undefined} onChange={choose} />);
    const list = screen.getByRole('combobox', { name: 'Rolle' });
    expect(list).toHaveDisplayValue('Vælg');
    await userEvent.selectOptions(list, 'Taler med');
    expect(choose).toHaveBeenCalledExactlyOnceWith('talks');
  });

  it('each language is found under its own name, in its own letters', () => {
    const languages = [
      { code: 'da', name: 'Dansk' },
      { code: 'ar', name: 'العربية' },
    ];
    render(<LanguagePicker label="Sprog" languages={languages} value="da" onChange={ignore} />);
    expect(screen.getByRole('combobox', { name: 'Sprog' })).toHaveDisplayValue('Dansk');
    expect(screen.getByRole('option', { name: 'العربية' })).toHaveAttribute('lang', 'ar');
  });

  it('what a reader chose stands on the root, and goes again', () => {
    const root = document.createElement('html');
    applyReading(root, { ...usualReading, size: 'larger', contrast: 'more' });
    expect(root).toHaveAttribute('data-size', 'larger');
    expect(root).not.toHaveAttribute('data-spacing');
    applyReading(root, usualReading);
    expect(root.attributes).toHaveLength(0);
  });
});

function Kept() {
  const [words, setWords] = useState('');
  return <TextArea label="Vil du skrive noget?" value={words} onChange={setWords} />;
}
