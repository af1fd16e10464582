import { CheckGroup, Check } from '../check-group';
import { ChoiceGroup } from '../choice-group';
import { Field } from '../field';
import { FileField } from '../file-field';
import { LanguagePicker } from '../language-picker';
import { ReadingSettings, usualReading } from '../reading-settings';
import { Select } from '../select';
import { TextArea } from '../text-area';
import { type Example, Held, longName, still } from './example';

const hows = [
  { value: 'view', label: 'Giver et svar' },
  { value: 'talks', label: 'Taler med uden at sætte kryds' },
  { value: 'interpreter', label: 'Tolk' },
];
const strengths = ['Leger godt', 'Griner meget', 'Er god ved de små', 'Sover godt', 'Elsker at tegne', longName].map(
  (word) => ({ value: word, label: word }),
);
const noStrings: string[] = [];

export const writeExamples: Example[] = [
  {
    part: 'Field',
    state: 'with a hint',
    show: () => (
      <Held start="">
        {(value, set) => (
          <Field
            label="Barnets fornavn"
            hint="Eller et andet navn, I bruger. Ikke CPR-nummer eller efternavn."
            value={value}
            onChange={set}
          />
        )}
      </Held>
    ),
  },
  {
    part: 'Field',
    state: 'error',
    show: () => (
      <Field label="Barnets fornavn" error="Skriv et navn, så I kan finde dialogen igen." value="" onChange={still} />
    ),
  },
  { part: 'Field', state: 'disabled', show: () => <Field label="Dato" value="12. marts" onChange={still} disabled /> },
  {
    part: 'Field',
    state: 'right-to-left words',
    show: () => <Field label="Navn" value="سلمى حداد" onChange={still} />,
  },
  {
    part: 'FileField',
    state: 'nothing chosen',
    show: () => <FileField label="Filen" hint="Den hedder noget med samsyn-backup." accept=".txt" onChange={still} />,
  },
  {
    part: 'FileField',
    state: 'error',
    show: () => <FileField label="Filen" error="Vælg filen først." accept=".txt" onChange={still} />,
  },
  { part: 'Field', state: 'long name', show: () => <Field label="Navn" value={longName} onChange={still} /> },
  {
    part: 'TextArea',
    state: 'grows',
    show: () => (
      <Held start={'Han bygger gerne med de andre.\nOm morgenen er det svært at sige farvel.'}>
        {(value, set) => (
          <TextArea label="Vil du skrive noget?" hint="Skriv det, du har set og hørt." value={value} onChange={set} />
        )}
      </Held>
    ),
  },
  {
    part: 'TextArea',
    state: 'error',
    show: () => <TextArea label="Fælles mål" error="Skriv målet med familiens ord." value="" onChange={still} />,
  },
  {
    part: 'Select',
    state: 'nothing chosen',
    show: () => <Select label="Rolle" emptyLabel="Vælg en rolle" options={hows} value={undefined} onChange={still} />,
  },
  {
    part: 'Select',
    state: 'chosen',
    show: () => <Select label="Hvordan" options={hows} value="talks" onChange={still} />,
  },
  {
    part: 'Select',
    state: 'error',
    show: () => (
      <Select
        label="Rolle"
        emptyLabel="Vælg en rolle"
        error="Vælg, hvad personen er for barnet."
        options={hows}
        value={undefined}
        onChange={still}
      />
    ),
  },
  {
    part: 'ChoiceGroup',
    state: 'nothing chosen',
    show: () => (
      <Held<string | undefined> start={undefined}>
        {(value, set) => <ChoiceGroup legend="Hvordan er Fatima med?" options={hows} value={value} onChange={set} />}
      </Held>
    ),
  },
  {
    part: 'ChoiceGroup',
    state: 'chosen, with descriptions',
    show: () => (
      <Held<string | undefined> start="same">
        {(value, set) => (
          <ChoiceGroup
            legend="Hvad beslutter I?"
            hint="I kan altid ændre det næste gang."
            value={value}
            onChange={set}
            options={[
              { value: 'more', label: 'Mere støtte', description: 'Det, vi gør nu, er ikke nok.' },
              { value: 'same', label: 'Som nu', description: 'Vi giver det mere tid.' },
              { value: 'less', label: 'Mindre støtte', description: 'Det går bedre. Vi prøver med mindre.' },
              { value: 'ends', label: 'Støtten slutter: I klarer det selv' },
            ]}
          />
        )}
      </Held>
    ),
  },
  {
    part: 'ChoiceGroup',
    state: 'error, one disabled',
    show: () => (
      <ChoiceGroup
        legend="Virkede det?"
        error="Vælg det, der passer bedst."
        layout="row"
        value={undefined}
        onChange={still}
        options={[
          { value: 'yes', label: 'Ja' },
          { value: 'partly', label: 'Delvist' },
          { value: 'no', label: 'Ikke endnu', disabled: true },
        ]}
      />
    ),
  },
  {
    part: 'CheckGroup',
    state: 'words to tap',
    show: () => (
      <Held start={['Griner meget']}>
        {(value, set) => (
          <CheckGroup
            legend="Hvad går godt for Amina lige nu?"
            look="chip"
            options={strengths}
            value={value}
            onChange={set}
          />
        )}
      </Held>
    ),
  },
  {
    part: 'CheckGroup',
    state: 'cards',
    show: () => (
      <Held start={noStrings}>
        {(value, set) => (
          <CheckGroup
            legend="Hvem er her?"
            options={hows.map((how) => ({ ...how, description: 'kom kl. 14' }))}
            value={value}
            onChange={set}
          />
        )}
      </Held>
    ),
  },
  {
    part: 'Check',
    state: 'alone',
    show: () => (
      <Held start={false}>
        {(value, set) => <Check label="Jeg har skrevet koden ned" checked={value} onChange={set} />}
      </Held>
    ),
  },
  {
    part: 'ReadingSettings',
    state: 'usual',
    show: () => (
      <Held start={usualReading}>
        {(value, set) => (
          <ReadingSettings
            value={value}
            onChange={set}
            labels={{
              size: 'Skriftens størrelse',
              sizes: { normal: 'Almindelig', large: 'Stor', larger: 'Større' },
              spacing: 'Luft mellem ord og linjer',
              spacings: { normal: 'Almindelig', wide: 'Mere luft' },
              contrast: 'Kontrast',
              contrasts: { normal: 'Almindelig', more: 'Skarpere' },
            }}
          />
        )}
      </Held>
    ),
  },
  {
    part: 'LanguagePicker',
    state: 'Danish',
    show: () => (
      <Held start="da">
        {(value, set) => (
          <LanguagePicker
            label="Sprog"
            languages={[
              { code: 'da', name: 'Dansk' },
              { code: 'en', name: 'English' },
              { code: 'ar', name: 'العربية' },
            ]}
            value={value}
            onChange={set}
          />
        )}
      </Held>
    ),
  },
];
