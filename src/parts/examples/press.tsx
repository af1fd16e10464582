import { Download, Plus, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button, ButtonLink } from '../button';
import { Contents } from '../contents';
import { Disclosure } from '../disclosure';
import { Empty } from '../empty';
import { LinkButton } from '../link-button';
import { List, Row } from '../list';
import { Modal } from '../modal';
import { Notice } from '../notice';
import { PersonMark } from '../person-mark';
import { Progress } from '../progress';
import { SavedNote } from '../saved-note';
import { Steps } from '../steps';
import { WayBack } from '../way-back';
import { type Example, longName, still } from './example';

export const pressExamples: Example[] = [
  { part: 'Button', state: 'primary', show: () => <Button kind="primary">Begynd en samtale</Button> },
  { part: 'Button', state: 'secondary', show: () => <Button icon={Plus}>Tilføj en person</Button> },
  {
    part: 'Button',
    state: 'quiet',
    show: () => (
      <Button kind="quiet" icon={Printer}>
        Udskriv
      </Button>
    ),
  },
  { part: 'Button', state: 'dangerHelp', show: () => <Button kind="dangerHelp">Er nogen i fare?</Button> },
  {
    part: 'Button',
    state: 'busy',
    show: () => (
      <Button kind="primary" busy>
        Gemmer
      </Button>
    ),
  },
  { part: 'Button', state: 'disabled', show: () => <Button disabled>Åbn svarene sammen</Button> },
  {
    part: 'Button',
    state: 'long words',
    show: () => (
      <Button kind="primary">
        Giv tabletten til <bdi>{longName}</bdi>
      </Button>
    ),
  },
  {
    part: 'ButtonLink',
    state: 'secondary',
    show: () => (
      <ButtonLink href="#hent" icon={Download}>
        Hent referatet
      </ButtonLink>
    ),
  },
  { part: 'WayBack', state: 'long words', show: () => <WayBack href="#tilbage">Tilbage til {longName}</WayBack> },
  {
    part: 'Contents',
    state: 'long words',
    show: () => (
      <Contents
        label="På denne side"
        sections={[
          { id: 'kopi', title: 'Sikkerhedskopi' },
          { id: 'navn', title: longName },
        ]}
      />
    ),
  },
  { part: 'LinkButton', state: 'plain', show: () => <LinkButton>Ret navnet</LinkButton> },
  { part: 'LinkButton', state: 'dangerHelp', show: () => <LinkButton kind="dangerHelp">Er nogen i fare?</LinkButton> },
  { part: 'LinkButton', state: 'disabled', show: () => <LinkButton disabled>Ret navnet</LinkButton> },
  {
    part: 'Disclosure',
    state: 'card',
    show: () => (
      <Disclosure summary="Til mig som fagperson">
        <p>Tal først med forældrene. Er du i tvivl, om det er trygt, så tal med din leder.</p>
      </Disclosure>
    ),
  },
  {
    part: 'Disclosure',
    state: 'quiet, open',
    show: () => (
      <Disclosure look="quiet" summary="Se tegn" open onToggle={still}>
        <p>Vi skændes mere, end vi plejer, og Amina hører det.</p>
      </Disclosure>
    ),
  },
  {
    part: 'Disclosure',
    state: 'quiet, made when it is unfolded',
    show: () => (
      <Disclosure later look="quiet" summary="Skriv noget til">
        <p>Et par ord er nok.</p>
      </Disclosure>
    ),
  },
  { part: 'Modal', state: 'opens by a button', show: () => <OpensModal /> },
  { part: 'Notice', state: 'info', show: () => <Notice>Ingen kan se dit svar, før I åbner svarene sammen.</Notice> },
  {
    part: 'Notice',
    state: 'warning with an act',
    show: () => (
      <Notice
        kind="warning"
        title="Tabletten er næsten fuld"
        actions={<Button icon={Download}>Tag en sikkerhedskopi</Button>}
      >
        <p>Alt, hvad du har skrevet, er her stadig.</p>
      </Notice>
    ),
  },
  {
    part: 'Notice',
    state: 'saved',
    show: () => <Notice kind="saved" role="status" title="Dit svar er gemt på denne enhed" />,
  },
  {
    part: 'SavedNote',
    state: 'saved',
    show: () => <SavedNote state="saved" savedLabel="Gemt på denne enhed" savingLabel="Gemmer" />,
  },
  {
    part: 'SavedNote',
    state: 'saving',
    show: () => <SavedNote state="saving" savedLabel="Gemt på denne enhed" savingLabel="Gemmer" />,
  },
  {
    part: 'Steps',
    state: 'in the middle',
    show: () => (
      <Steps
        label="Samtalens trin"
        doneLabel="færdig"
        steps={[
          { id: 'prepare', label: 'Forbered', state: 'done', href: '#forbered' },
          { id: 'round', label: 'Svar hver for sig', state: 'done', href: '#svar' },
          { id: 'together', label: 'Se på det sammen', state: 'current', href: '#sammen' },
          { id: 'agree', label: 'Aftal', state: 'ahead' },
          { id: 'follow', label: 'Følg op', state: 'ahead' },
        ]}
      />
    ),
  },
  {
    part: 'List',
    state: 'rows',
    show: () => (
      <List aria-label="Dialoger">
        <Row title={<bdi>Amina</bdi>} href="#amina" end="Opfølgning om 3 dage">
          Familiens indgang: Jens Holm · 2 aftaler i gang
        </Row>
        <Row title={<bdi>سلمى</bdi>} onOpen={still} end="Opfølgning er over tiden">
          Familiens indgang: Karen Bæk
        </Row>
        <Row title={<bdi>{longName}</bdi>} href="#lang" />
        <Row title="Referat" start={<PersonMark name="Jens Holm" nameHidden />}>
          Kan ikke åbnes lige nu
        </Row>
      </List>
    ),
  },
  {
    part: 'Empty',
    state: 'with an act',
    show: () => (
      <Empty
        title="Her er ingen dialoger endnu"
        actions={
          <Button kind="primary" icon={Plus}>
            Ny dialog
          </Button>
        }
      >
        <p>En dialog handler om ét barn. Du kan begynde på under et minut.</p>
      </Empty>
    ),
  },
  {
    part: 'Progress',
    state: 'half way',
    show: () => <Progress label="Pakker dialogerne" at={{ done: 3, of: 6 }} stopLabel="Stop" onStop={still} />,
  },
  {
    part: 'Progress',
    state: 'nobody knows how far',
    show: () => <Progress label="Åbner filen" at={undefined} stopLabel="Stop" onStop={still} />,
  },
  { part: 'PersonMark', state: 'm', show: () => <PersonMark name="Fatima Saleh" roleLabel="mor" /> },
  { part: 'PersonMark', state: 'l', show: () => <PersonMark name="Jens Holm" roleLabel="pædagog" size="l" /> },
  { part: 'PersonMark', state: 'right-to-left name', show: () => <PersonMark name="سلمى حداد" roleLabel="mormor" /> },
  { part: 'PersonMark', state: 'long name', show: () => <PersonMark name={longName} roleLabel="sundhedsplejerske" /> },
];

function OpensModal() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Glem dialogen …</Button>
      <Modal
        open={open}
        onClose={close}
        title="Skal hele dialogen glemmes?"
        closeLabel="Luk"
        actions={
          <>
            <Button kind="primary" onClick={close}>
              Behold den
            </Button>
            <Button onClick={close}>Glem dialogen</Button>
          </>
        }
      >
        <p>Er referatet lagt i kommunens system? Det her er ikke journalen.</p>
        <p>Når dialogen er glemt, kan ingen hente den frem igen.</p>
      </Modal>
    </>
  );
}
