// What the screens show: the documents of the server, and over them what she noted that they do not know yet.
// A pull that comes before her notes have arrived therefore makes nothing vanish.
import type { Word } from '../base/words';
import type { JourneyGroup, SessionSheet, SessionState } from '../generated/contract';
import { here_now } from './clock';
import type { Mark, Noted, State } from './facts';
import type { Doc } from './pull';

export interface Woman {
  readonly id: string;
  readonly name: string;
  readonly nick: string;
  readonly rt: string;
  readonly card: string; // the hash of her card's code
  mark: Mark | 'expected';
  noted?: State;
}
export interface WalkIn {
  readonly id: string;
  name: string;
  noted?: State;
}
// A card that is none of this sheet's women: the server says whose it is.
export interface Scanned {
  readonly code: string;
  readonly noted: State;
}
export interface Sheet extends Omit<SessionSheet, 'women' | 'walk_ins'> {
  readonly id: string;
  readonly noted?: State;
  readonly by?: string; // the note by which she planned it
  readonly women: Woman[];
  walk_ins: WalkIn[];
  readonly cards: Scanned[];
}
// Its women by their ids alone; their names are known from the sheets.
export interface Group extends JourneyGroup {
  readonly id: string;
}
export interface Notice {
  readonly purpose: string;
  readonly version: number;
  readonly sha256: string;
  readonly label: Word;
  readonly notice: Word;
}
export interface Choices {
  readonly programmes: readonly { readonly id: string; readonly name: string; readonly icon?: string }[];
  readonly villages: readonly { readonly code: string; readonly name: string }[];
  readonly notices: readonly Notice[];
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const list = (value: unknown): any[] => (Array.isArray(value) ? value : []);

function sheet_of({ ref, scope, doc }: Doc): Sheet {
  return {
    id: ref,
    day: text(doc.day) || scope,
    title: text(doc.title),
    programme: text(doc.programme),
    icon: text(doc.icon),
    place: text(doc.place),
    landmark: text(doc.landmark),
    village: text(doc.village),
    from: text(doc.from),
    to: text(doc.to),
    state: text(doc.state) as SessionState,
    women: list(doc.women).map((woman): Woman => ({
      id: text(woman.id),
      name: text(woman.name),
      nick: text(woman.nick),
      rt: text(woman.rt),
      card: text(woman.card),
      mark: woman.mark || 'expected',
    })),
    walk_ins: list(doc.walk_ins).map((woman): WalkIn => ({ id: text(woman.id), name: text(woman.name) })),
    cards: [],
  };
}

function planned({ id, made = '', form, state }: Noted, choices: Choices): Sheet {
  const programme = choices.programmes.find(({ id }) => id === form['programme_id']);
  const village = choices.villages.find(({ code }) => code === form['village_code']);
  return {
    id: made,
    day: text(form['held_on']),
    title: text(form['title']),
    programme: programme?.name ?? '',
    icon: programme?.icon ?? '',
    place: text(form['place']),
    landmark: '',
    village: village?.name ?? '',
    from: text(form['starts_at']),
    to: text(form['ends_at']),
    state: 'planned',
    noted: state,
    by: id,
    women: [],
    walk_ins: [],
    cards: [],
  };
}

// Notes that wait for a person, or for another note, only fill what the server leaves open: its word comes first.
const speaks = ({ state }: Noted): boolean =>
  state === 'waiting' || state === 'in_car' || state === 'sent';

// She was registered on this phone, and her sheet does not know her yet.
function newcomer(id: string, { form }: Noted): Woman {
  const [name, nick, rt] = [text(form['full_name']), text(form['nickname']), text(form['rt'])];
  return { id, name, nick, rt, card: '', mark: 'expected' };
}

function apply(sheet: Sheet, note: Noted, registered: ReadonlyMap<string, Noted>): void {
  if (note.kind === 'session.record_attendance') {
    const mark = note.form['mark'] as Record<string, Mark>;
    for (const id of Object.keys(mark)) {
      const her = registered.get(id);
      if (her && !sheet.women.some((one) => one.id === id)) sheet.women.push(newcomer(id, her));
    }
    for (const woman of sheet.women) {
      const noted = mark[woman.id];
      if (!noted || (!speaks(note) && woman.mark !== 'expected' && !woman.noted)) continue;
      woman.mark = noted;
      woman.noted = note.state;
    }
  } else if (note.kind === 'session.take_back_marks' && speaks(note)) {
    const members = list(note.form['members']);
    for (const woman of sheet.women)
      if (members.includes(woman.id)) Object.assign(woman, { mark: 'expected', noted: note.state });
  } else if (note.kind === 'session.correct_walk_in' && speaks(note)) {
    const there = sheet.walk_ins.find(({ id }) => id === note.about[1]);
    if (there) Object.assign(there, { name: text(note.form['name']), noted: note.state });
  } else if (note.kind === 'session.add_walk_in' && note.made) {
    const there = sheet.walk_ins.find(({ id }) => id === note.made);
    if (there) there.noted = note.state;
    else sheet.walk_ins.push({ id: note.made, name: text(note.form['name']), noted: note.state });
  } else if (note.kind === 'session.note_card') {
    const code = text(note.form['card']);
    if (!sheet.cards.some((one) => one.code === code)) sheet.cards.push({ code, noted: note.state });
  } else if (note.kind === 'session.take_off' && speaks(note)) {
    sheet.walk_ins = sheet.walk_ins.filter(({ id }) => id !== note.about[1]);
  }
}

// A plan that she corrected or cancelled; what she did not name stays.
function changed(sheet: Sheet, { kind, form, state }: Noted): Sheet {
  if (kind === 'session.cancel') return { ...sheet, state: 'cancelled', noted: state };
  const patch: Record<string, string> = {};
  for (const [name, as] of [['title'], ['place'], ['landmark'], ['starts_at', 'from'], ['ends_at', 'to']] as const)
    if (form[name] !== undefined) patch[as ?? name] = text(form[name]);
  return { ...sheet, ...patch, noted: state };
}

export function groups_of(docs: readonly Doc[]): Group[] {
  return docs
    .filter(({ kind }) => kind === 'journey.group')
    .map(({ ref, doc }): Group => ({ id: ref, name: text(doc.name), village: text(doc.village), women: list(doc.women) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'id'));
}

export function choices_of(docs: readonly Doc[]): Choices {
  const found = docs.find(({ kind }) => kind === 'session.choices')?.doc;
  return { programmes: list(found?.programmes), villages: list(found?.villages), notices: list(found?.notices) };
}

export function sheets_of(docs: readonly Doc[], noted: readonly Noted[]): Map<string, Sheet> {
  const choices = choices_of(docs);
  const sheets = new Map<string, Sheet>();
  const new_women = noted.filter(({ kind }) => kind === 'member.register_on_the_spot');
  const registered = new Map(new_women.map((note) => [note.made ?? '', note]));
  for (const doc of docs) if (doc.kind === 'session.sheet') sheets.set(doc.ref, sheet_of(doc));
  for (const note of noted) {
    if (note.kind === 'session.plan_session' && note.made) {
      const there = sheets.get(note.made);
      if (there) sheets.set(note.made, { ...there, by: note.id });
      else if (!note.settled) sheets.set(note.made, planned(note, choices));
    }
    const sheet = sheets.get(note.about[0] ?? '');
    if (note.settled || !sheet) continue;
    const of_plan = note.kind === 'session.correct_plan' || note.kind === 'session.cancel';
    if (!of_plan) apply(sheet, note, registered);
    else if (speaks(note)) sheets.set(sheet.id, changed(sheet, note));
  }
  return sheets;
}

export function present(sheet: Sheet): number {
  return sheet.women.filter(({ mark }) => mark === 'present').length + sheet.walk_ins.length + sheet.cards.length;
}

const zones: Record<string, string> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };

// Where the community is, whatever the phone believes of its zone.
export function in_zone(zone: string | undefined): { readonly timeZone?: string } {
  const timeZone = zones[zone ?? ''];
  return timeZone ? { timeZone } : {};
}

// "sv" writes days as 2026-11-24.
export function today_in(zone: string | undefined, now: number = here_now()): string {
  return new Intl.DateTimeFormat('sv-SE', in_zone(zone)).format(now);
}

export function time_in(zone: string | undefined, at: number): string {
  return new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', ...in_zone(zone) }).format(at);
}
