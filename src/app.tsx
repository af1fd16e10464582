import { Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { Frame } from './frame';
import { later } from './parts/later';
import { Door } from './screens/door/door';
import { Start } from './screens/start/start';
import { useDeskState } from './use-session';
import { useLanguage } from './words/language';
import { loadModelTexts } from './words/model-texts';

const Elsewhere = later(async () => (await import('./screens/start/elsewhere')).Elsewhere);
const NewProfile = later(async () => (await import('./screens/door/new-profile')).NewProfile);
const Home = later(async () => (await import('./screens/home/home')).Home);
const NewDialogue = later(async () => (await import('./screens/dialogue/new-dialogue')).NewDialogue);
const Overview = later(async () => (await import('./screens/dialogue/overview')).Overview);
const Sibling = later(async () => (await import('./screens/dialogue/sibling')).Sibling);
const Forget = later(async () => (await import('./screens/dialogue/forget')).Forget);
const Prepare = later(async () => (await import('./screens/prepare/prepare')).Prepare);
const ForMe = later(async () => (await import('./screens/prepare/for-me')).ForMe);
const Paper = later(async () => (await import('./screens/paper/paper')).Paper);
const PaperFor = later(async () => (await import('./screens/paper/paper')).PaperFor);
const Invite = later(async () => (await import('./screens/invite/invite')).Invite);
const Receive = later(async () => (await import('./screens/receive/receive')).Receive);
const PassOn = later(async () => (await import('./screens/pass-on/pass-on')).PassOn);
const TakeOver = later(async () => (await import('./screens/take-over/take-over')).TakeOver);
const Child = later(async () => (await import('./screens/child/child')).Child);
const Round = later(async () => (await import('./screens/round/round')).Round);
const Together = later(async () => (await import('./screens/together/together')).Together);
const BigScreen = later(async () => (await import('./screens/together/big-screen')).BigScreen);
const WithChild = later(async () => (await import('./screens/with-child/with-child')).WithChild);
const Agree = later(async () => (await import('./screens/agree/agree')).Agree);
const OverTime = later(async () => (await import('./screens/over-time/over-time')).OverTime);
const Summary = later(async () => (await import('./screens/summary/summary')).Summary);
const FamilyPage = later(async () => (await import('./screens/family-page/family-page')).FamilyPage);
const ChildPage = later(async () => (await import('./screens/child-page/child-page')).ChildPage);
const GiveOut = later(async () => (await import('./screens/exports/give-out')).GiveOut);
const OnePlan = later(async () => (await import('./screens/one-plan/one-plan')).OnePlan);
const Settings = later(async () => (await import('./screens/settings/settings')).Settings);
const Restore = later(async () => (await import('./screens/settings/backup-restore')).Restore);
const RestoreFirst = later(async () => (await import('./screens/door/restore-first')).RestoreFirst);
const UseLog = later(async () => (await import('./screens/settings/use-log')).UseLog);
const Models = later(async () => (await import('./screens/settings/models')).Models);
const About = later(async () => (await import('./screens/about/about')).About);
const PartsPage = later(async () => (await import('./parts/examples')).PartsPage);

/** The screens that need no vault: also shown at the door. */
const openRoutes = [
  <Route key="about" path="/about" component={About} />,
  <Route key="paper" path="/paper" component={Paper} />,
  <Route key="parts" path="/parts" component={PartsPage} />,
];

function AtTheDoor({ profiles }: { profiles: number }) {
  return (
    <Switch>
      <Route path="/new-profile" component={NewProfile} />
      <Route path="/from-backup" component={RestoreFirst} />
      {openRoutes}
      <Route>{profiles ? <Door /> : <Start />}</Route>
    </Switch>
  );
}

/** The routes of someone who is inside. Ids in the address are random; no name ever stands in it. */
function Inside() {
  return (
    <Switch>
      <Route path="/dialogue/new">{() => <NewDialogue />}</Route>
      <Route path="/dialogue/:id">{({ id }) => <Overview id={id} key={id} />}</Route>
      <Route path="/dialogue/:id/forget">{({ id }) => <Forget id={id} key={id} />}</Route>
      <Route path="/dialogue/:id/prepare/:talk">{({ id, talk }) => <Prepare id={id} talk={talk} key={talk} />}</Route>
      <Route path="/dialogue/:id/for-me/:talk">{({ id, talk }) => <ForMe id={id} talk={talk} key={talk} />}</Route>
      <Route path="/dialogue/:id/paper">{({ id }) => <PaperFor id={id} key={id} />}</Route>
      <Route path="/dialogue/:id/invite/:talk">{({ id, talk }) => <Invite id={id} talk={talk} key={talk} />}</Route>
      <Route path="/dialogue/:id/receive">{({ id }) => <Receive id={id} key={id} />}</Route>
      <Route path="/dialogue/:id/pass-on">{({ id }) => <PassOn id={id} key={id} />}</Route>
      <Route path="/dialogue/:id/together/:talk">{({ id, talk }) => <Together id={id} talk={talk} key={talk} />}</Route>
      <Route path="/dialogue/:id/big-screen/:talk">
        {({ id, talk }) => <BigScreen id={id} talk={talk} key={talk} />}
      </Route>
      <Route path="/dialogue/:id/with-child/:talk/:person">
        {({ id, talk, person }) => <WithChild id={id} talk={talk} person={person} key={`${talk}/${person}`} />}
      </Route>
      <Route path="/dialogue/:id/agree/:talk">{({ id, talk }) => <Agree id={id} talk={talk} key={talk} />}</Route>
      <Route path="/dialogue/:id/sibling">{({ id }) => <Sibling id={id} key={id} />}</Route>
      <Route path="/dialogue/:id/over-time">{({ id }) => <OverTime id={id} key={id} />}</Route>
      <Route path="/dialogue/:id/summary/:talk">{({ id, talk }) => <Summary id={id} talk={talk} key={talk} />}</Route>
      <Route path="/dialogue/:id/family-page/:talk/:person">
        {({ id, talk, person }) => <FamilyPage id={id} talk={talk} person={person} key={`${talk}/${person}`} />}
      </Route>
      <Route path="/dialogue/:id/child-page/:talk">
        {({ id, talk }) => <ChildPage id={id} talk={talk} key={talk} />}
      </Route>
      <Route path="/dialogue/:id/give-out">{({ id }) => <GiveOut id={id} key={id} />}</Route>
      <Route path="/one-plan" component={OnePlan} />
      <Route path="/settings" component={Settings} />
      <Route path="/settings/log" component={UseLog} />
      <Route path="/settings/models" component={Models} />
      <Route path="/restore" component={Restore} />
      <Route path="/take-over" component={TakeOver} />
      {openRoutes}
      <Route component={Home} />
    </Switch>
  );
}

/** Once what stands here now is painted: nothing that is fetched ahead may hold it up. */
const afterPaint = (work: () => void) => requestAnimationFrame(() => setTimeout(work));

/** What comes next is fetched while someone types the passphrase, or reads the list. */
function useNextAhead(state: ReturnType<typeof useDeskState>): void {
  const { language } = useLanguage();
  const { at } = state;
  const someoneLives = at === 'door' && state.profiles.length > 0;
  useEffect(() => {
    if (someoneLives) afterPaint(() => void Home.ahead());
    if (at === 'round') afterPaint(() => void Child.ahead());
    if (at !== 'inside') return;
    void Overview.ahead();
    void loadModelTexts(language);
  }, [at, someoneLives, language]);
}

function Screen() {
  const state = useDeskState();
  useNextAhead(state);
  if (state.at === 'starting') return null;
  if (state.at === 'elsewhere' || state.at === 'broken') return <Elsewhere />;
  if (state.at === 'door') return <AtTheDoor profiles={state.profiles.length} />;
  return state.at === 'round' ? <Round Child={Child} /> : <Inside />;
}

/** The whole app: the frame that is always there, and the screen of where someone stands. */
export function App() {
  return (
    <Frame>
      <Suspense fallback={null}>
        <Screen />
      </Suspense>
    </Frame>
  );
}
