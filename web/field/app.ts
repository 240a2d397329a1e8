// She is in: screens by their address, the chip, the sending. Locked, nothing of this is left.
import { forget_addresses } from './addresses';
import { backup_screen } from './backup_screen';
import { change_screen } from './change_screen';
import { consent_screen } from './consent_screen';
import { close_left } from './facts';
import * as words from './field_words';
import { frame, type Frame } from './frame';
import { group_screen } from './group_screen';
import { is_full } from './idb';
import { interview_list } from './interview_list';
import { interview_screen, thanks_screen } from './interview_screen';
import { forget_answers } from './interview_sent';
import { ask_to_keep, mark_how_far, room_here, tell_emptied } from './keeping';
import { begin_touching, idle_for, loan_ms, touch } from './loan';
import { close_marks, forget_marks, growing } from './marks';
import { listen_screen } from './listen_screen';
import { menu_screen } from './menu_screen';
import { read_model } from './shown';
import { new_screen } from './new_screen';
import { note_screen } from './note_screen';
import { notes_screen } from './notes_screen';
import { know_device, now_about, step_out, type Person } from './person';
import { photo_screen } from './photo_screen';
import { wifi_comes } from './photo_send';
import { register_screen } from './register_screen';
import { scan_screen } from './scan_screen';
import { sheet_screen } from './sheet_screen';
import type { Screen, Stage } from './stage';
import { link, open_link, sync, type Listener } from './sync';
import { today_screen } from './today_screen';
import { set_tongue, set_title } from './tongue';
import { open_typed, typed_written } from './typed';
import { version } from './version';

const background_ms = 600_000;

export interface Outside {
  readonly locked: () => void;
  readonly erased: () => void;
}

interface Inside {
  readonly stage: Stage;
  readonly leaving: AbortController;
  frame: Frame;
  screen: Screen;
  nearly_full: boolean;
  asked_to_keep: boolean;
  reading: Promise<void>;
}

function screen_for(hash: string, stage: Stage): Screen {
  if (hash.startsWith('#sheet/')) return sheet_screen(hash.slice('#sheet/'.length), stage);
  if (hash.startsWith('#moment/')) return photo_screen(hash.slice('#moment/'.length), stage);
  if (hash === '#new') return new_screen(stage);
  if (hash.startsWith('#listen')) return listen_screen(hash.slice('#listen/'.length), stage);
  if (hash.startsWith('#register/')) return register_screen(hash.slice('#register/'.length), stage);
  if (hash.startsWith('#consent')) return consent_screen(hash.slice('#consent/'.length), stage);
  if (hash.startsWith('#scan/')) return scan_screen(hash.slice('#scan/'.length), stage);
  if (hash.startsWith('#note/')) return note_screen(hash.slice('#note/'.length), stage);
  if (hash.startsWith('#change/')) return change_screen(hash.slice('#change/'.length), stage);
  if (hash.startsWith('#group')) return group_screen(hash.slice('#group/'.length), stage);
  if (hash === '#facts') return notes_screen();
  if (hash === '#menu') return menu_screen(stage);
  if (hash === '#backup') return backup_screen(stage);
  if (hash === '#interviews') return interview_list();
  if (hash.startsWith('#interview/')) return interview_screen(hash, stage);
  if (hash === '#thanks') return thanks_screen(stage);
  return today_screen();
}

function draw(app: Inside): void {
  app.frame.draw(app.stage, app.nearly_full, version.waiting);
  app.screen.update(app.stage);
}

// Reads one after the other, so that an older reading never draws over a younger.
function refresh(app: Inside): Promise<void> {
  app.reading = app.reading
    .then(async () => {
      if (app.leaving.signal.aborted) return;
      app.stage.model = await read_model(app.stage.person);
      if (!app.leaving.signal.aborted) draw(app);
      if (!app.stage.person.loan) await mark_how_far(app.stage.person);
    })
    .catch((trouble: unknown) => {
      if (!app.leaving.signal.aborted)
        setTimeout(() => {
          throw trouble;
        });
    });
  return app.reading;
}

function show(app: Inside, keep_place = false): void {
  const hash = location.hash || '#today';
  forget_addresses();
  app.screen = screen_for(hash, app.stage);
  app.frame.main.replaceChildren(app.screen.root);
  app.frame.turn(hash);
  app.frame.trouble(undefined);
  draw(app);
  set_title(app.screen.title);
  if (keep_place) return;
  scrollTo(0, 0);
  app.frame.main.focus({ preventScroll: true });
}

// Before the phone is full she hears of it, and it is said at once.
async function weigh(app: Inside): Promise<void> {
  const { nearly_full } = await room_here();
  if (nearly_full === app.nearly_full || app.leaving.signal.aborted) return;
  app.nearly_full = nearly_full;
  draw(app);
}

async function keep_safe(app: Inside): Promise<void> {
  if (!app.asked_to_keep) {
    app.asked_to_keep = true;
    await ask_to_keep();
  }
  await weigh(app);
}

async function leave(app: Inside, then: () => void): Promise<void> {
  if (app.leaving.signal.aborted) return;
  await close_marks(app.stage.person).catch(() => undefined);
  await typed_written();
  app.leaving.abort();
  open_link();
  forget_marks();
  document.body.replaceChildren();
  forget_addresses();
  history.replaceState(null, '', '#today');
  step_out(app.stage.person);
  then();
}

// She turns to something else: what she tapped becomes a fact now, and is sent.
function finish_marks({ stage }: Inside): void {
  if (growing()) void close_marks(stage.person).then(stage.noted, () => undefined);
}

// Ten minutes behind other apps, and it locks itself.
function watch_background(app: Inside, send: () => void): void {
  let since = 0;
  let timer = 0;
  const signal = app.leaving.signal;
  document.addEventListener(
    'visibilitychange',
    () => {
      clearTimeout(timer);
      if (document.hidden) {
        since = Date.now();
        finish_marks(app);
        timer = setTimeout(() => void app.stage.lock(true), background_ms);
      } else if (since > 0 && Date.now() - since > background_ms) void app.stage.lock(true);
      else send();
    },
    { signal },
  );
  addEventListener('pagehide', () => void close_marks(app.stage.person), { signal });
}

// A borrowed phone: ten minutes without a touch, and it ends by itself.
function watch_loan(app: Inside): void {
  const { signal } = app.leaving;
  begin_touching();
  const touched = (): void => void touch(app.stage.person).catch(() => undefined);
  for (const kind of ['pointerdown', 'keydown'] as const) addEventListener(kind, touched, { signal });
  const timer = setInterval(() => {
    if (idle_for() > loan_ms) void app.stage.lock();
  }, 10_000);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function make_stage(person: Person, later: () => Inside, outside: Outside, listener: Listener): Omit<Stage, 'model'> {
  // A last note may still be on its way to the disk while she locks: it is kept, and nothing more is drawn.
  const told = (): boolean => {
    const here = !later().leaving.signal.aborted;
    if (here) person.channel.postMessage('changed');
    return here;
  };
  return {
    person,
    noted: async () => {
      if (!told()) return;
      later().frame.trouble(undefined);
      await refresh(later());
      void keep_safe(later());
      void sync(person, listener);
    },
    drafted: () => {
      if (told()) void refresh(later());
    },
    refused: (trouble) => later().frame.trouble(is_full(trouble) ? words.full : words.not_kept),
    lock: (here_alone) => {
      if (!here_alone) person.channel.postMessage('locked');
      return leave(later(), outside.locked);
    },
    turn_tongue: (tongue) => {
      set_tongue(tongue);
      build_frame(later(), listener);
      show(later(), true);
    },
  };
}

function build_frame(app: Inside, listener: Listener): void {
  const { person } = app.stage;
  app.frame = frame({
    send: () => {
      link.failures = 0;
      void close_marks(person).then(() => sync(person, listener));
    },
    lock: () => void app.stage.lock(),
    take_over: () => void close_marks(person).then(version.take_over),
    know_helpers: () => {
      const { recovered, ...about } = person.about;
      if (!recovered) return;
      void now_about(person, { ...about, recovered: { ...recovered, seen: true } }).then(() => draw(app));
    },
  }, person.loan);
  document.body.replaceChildren(app.frame.root);
}

export async function enter(person: Person, outside: Outside): Promise<void> {
  const listener: Listener = {
    shown: () => {
      tell();
      void refresh(app);
    },
    revoked: () => {
      person.channel.postMessage('erased');
      void leave(app, outside.erased);
    },
  };
  const tell = (): void => {
    if (!app.leaving.signal.aborted) person.channel.postMessage(link.running ? 'changed' : link.signal);
  };
  // Drafts of a tab that was killed; a full disk keeps them as they are.
  await Promise.all(
    [close_left(person), open_typed(person), know_device(person), forget_answers(person)].map((one) =>
      one.catch(() => undefined),
    ),
  );
  const model = await read_model(person);
  const app = {
    leaving: new AbortController(),
    nearly_full: false,
    asked_to_keep: false,
    reading: Promise.resolve(),
  } as Inside;
  Object.assign(app, { stage: { ...make_stage(person, () => app, outside, listener), model } });
  open_link();
  build_frame(app, listener);
  show(app);
  const send = (): void => void sync(person, listener);
  const { signal } = app.leaving;
  addEventListener(
    'hashchange',
    () => {
      finish_marks(app);
      show(app);
    },
    { signal },
  );
  addEventListener('online', send, { signal });
  wifi_comes(send, signal);
  addEventListener('offline', () => draw(app), { signal });
  version.changed = () => {
    if (!signal.aborted) draw(app);
  };
  person.channel.onmessage = ({ data }) => {
    if (data === 'erased') return void leave(app, outside.erased);
    if (data === 'locked') return void leave(app, outside.locked);
    // What one tab has heard about the signal, the other shows, too.
    if (data !== 'changed' && !link.running) link.signal = data;
    void refresh(app);
  };
  watch_background(app, send);
  if (person.loan) watch_loan(app);
  void weigh(app);
  // What somebody noted here before this phone was emptied: the secretariat hears which numbers are gone.
  const told = person.loan ? 0 : await tell_emptied(person).catch(() => 0);
  if (told > 0) await app.stage.noted();
  else send();
}
