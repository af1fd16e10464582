import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Child, Dialogue } from '../../domain/dialogue';
import { type Home, hasTwoHomes } from '../../domain/home';
import type { Person } from '../../domain/person';
import type { ModelRef } from '../../domain/model';
import { modelAmong } from '../../domain/models-here';
import { standardRef } from '../../domain/standard-model';
import { Button } from '../../parts/button';
import { ModelChoice } from '../../parts/model-choice';
import { Notice } from '../../parts/notice';
import { Page, Section } from '../../parts/page';
import { Refused } from '../../parts/refused';
import { useAct, useDesk, useDraft, useInside } from '../../use-session';
import { useWords } from '../../words/language';
import { useOwnModels } from '../../words/model';
import { type ChildDraft, childOf, noChild } from './child-draft';
import { ChildFields } from './child-fields';
import { draftReader } from './draft-form';
import { type FirstPeople, FirstPersons } from './first-persons';
import { bothNamed, type HomeNames, HomesFields } from './homes-fields';
import { ToAll } from './to-all';

type NewDraft = FirstPeople & {
  form: 'new-dialogue/1';
  child: ChildDraft;
  homes?: HomeNames | undefined;
  model?: ModelRef | undefined;
};

const readDraft = draftReader<NewDraft>('new-dialogue/1');

/** A label of three letters or fewer is initials, and nobody is greeted by those: then the name is asked for. */
const nameFrom = (label: string, example: boolean): string => (example || label.length <= 3 ? '' : label);

/** The same people under new ids: what they do in one dialogue must not be laid beside the other. */
function peopleOf({ persons, contact, homes }: Dialogue, newId: () => string): FirstPeople {
  const adults = persons
    .filter(({ role }) => role !== 'child')
    .map((person) => ({ before: person.id, id: newId(), person }));
  return {
    persons: adults.map(({ person, id }) => ({ ...person, id })),
    own: '',
    contact: adults.find(({ before }) => before === contact)?.id ?? '',
    homeOf: Object.fromEntries(
      adults.flatMap(({ before, id }) => (homes?.of[before] ? [[id, homes.of[before]] as const] : [])),
    ),
  };
}

/**
 * Opens a dialogue in under a minute: the child, who is around it, and whom the family turns to. For a sibling the people
 * are there already.
 */
export function NewDialogue({ sibling }: { sibling?: Dialogue | undefined }) {
  const t = useWords('desk');
  const desk = useDesk();
  const { profile, example } = useInside();
  const [start] = useState((): NewDraft => {
    if (sibling) {
      const homes = hasTwoHomes(sibling) ? sibling.homes?.names : undefined;
      return { form: 'new-dialogue/1', child: noChild, homes, ...peopleOf(sibling, desk.newId) };
    }
    const parent: Person = { id: desk.newId(), name: '', role: 'parent', language: 'da' };
    const me: Person = { id: desk.newId(), name: nameFrom(profile.label, example), role: 'pedagogue', language: 'da' };
    return { form: 'new-dialogue/1', child: noChild, persons: [parent, me], own: me.id, contact: me.id };
  });
  const [draft, setDraft, letGo] = useDraft(sibling ? `sibling/${sibling.id}` : 'new-dialogue', readDraft, start);
  return (
    <Page
      title={t(sibling ? 'dialogue.siblingTitle' : 'dialogue.newTitle')}
      tabTitle={t('dialogue.tab')}
      lead={t(sibling ? 'dialogue.siblingLead' : 'dialogue.newLead')}
      before={<ToAll />}
    >
      {draft && <NewDialogueForm draft={draft} onChange={setDraft} onSaved={letGo} />}
    </Page>
  );
}

type FormProps = { draft: NewDraft; onChange: (draft: NewDraft) => void; onSaved: () => void };

function NewDialogueForm({ draft, onChange, onSaved }: FormProps) {
  const t = useWords('desk');
  const { today } = useDesk();
  const [tried, setTried] = useState(false);
  const { create, busy, refusal } = useCreate(onSaved);
  const child = childOf(draft.child, today());
  const model = useChosenModel(draft);
  const complete = child?.name.trim() ? child : undefined;
  const save = () => {
    setTried(true);
    if (complete) void create(complete, draft, model);
  };
  return (
    <>
      <Section title={t('dialogue.childTitle')}>
        <ChildFields
          value={draft.child}
          onChange={(changed) => onChange({ ...draft, child: changed })}
          today={today()}
          tried={tried}
        />
        <HomesFields value={draft.homes} onChange={(homes) => onChange({ ...draft, homes })} />
      </Section>
      <Section title={t('dialogue.personsTitle')}>
        <FirstPersons
          value={draft}
          homes={bothNamed(draft.homes)}
          onChange={(people) => onChange({ ...draft, ...people })}
        />
      </Section>
      <ModelChoice value={model} hint={t('model.hint')} onChange={(chosen) => onChange({ ...draft, model: chosen })} />
      {tried && !complete && <Notice kind="warning" role="alert" title={t('dialogue.incomplete')} />}
      <Refused refusal={refusal} />
      <div>
        <Button kind="primary" busy={busy} onClick={save}>
          {t('dialogue.create')}
        </Button>
      </div>
    </>
  );
}

/** The model that was chosen, else the one that the settings name; one that is not here any more is not taken. */
function useChosenModel({ model }: NewDraft): ModelRef {
  const own = useOwnModels();
  const { settings } = useInside();
  return [model, settings.model].find((ref) => ref && modelAmong(own, ref)) ?? standardRef;
}

/** Only a parent has a home of the child's. */
const parentsIn = (persons: Person[], of: Record<string, Home>): Record<string, Home> =>
  Object.fromEntries(persons.flatMap(({ id, role }) => (role === 'parent' && of[id] ? [[id, of[id]] as const] : [])));

/** Writes the new dialogue and goes to it; lines without a name are nobody. */
function useCreate(onSaved: () => void) {
  const desk = useDesk();
  const [, go] = useLocation();
  const { refusal, setRefusal } = useAct();
  const [busy, setBusy] = useState(false);
  const create = async (child: Child, { persons, contact, homes: names, homeOf = {} }: NewDraft, model: ModelRef) => {
    setBusy(true);
    const named = persons.filter(({ name }) => name.trim());
    const created = await desk.createDialogue({
      child,
      model,
      persons: named,
      contact: named.find(({ id }) => id === contact)?.id,
      homes: names && { names, of: parentsIn(named, homeOf) },
    });
    setBusy(false);
    setRefusal(created.ok ? undefined : created.refusal);
    if (!created.ok) return;
    onSaved();
    go(`/dialogue/${created.value}`);
  };
  return { create, busy, refusal };
}
