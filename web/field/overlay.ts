// What the screens show: the documents of the server, and over them what she noted that they do not know yet.
// A pull that comes before her notes have arrived therefore makes nothing vanish.
import type { Mark, Noted, State } from './facts';
import type { Doc } from './pull';

export interface Woman {
  readonly id: string;
  readonly name: string;
  readonly nick: string;
  readonly rt: string;
  mark: Mark | 'expected';
  noted?: State;
}
export interface WalkIn {
  readonly id: string;
  readonly name: string;
  noted?: State;
}
export interface Sheet {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly programme: string;
  readonly icon: string;
  readonly place: string;
  readonly landmark: string;
  readonly village: string;
  readonly from: string;
  readonly to: string;
  readonly state: string;
  readonly noted?: State;
  readonly women: Woman[];
  walk_ins: WalkIn[];
}
export interface Choices {
  readonly programmes: readonly { readonly id: string; readonly name: string; readonly icon?: string }[];
  readonly villages: readonly { readonly code: string; readonly name: string }[];
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
    state: text(doc.state),
    women: list(doc.women).map((woman): Woman => ({
      id: text(woman.id),
      name: text(woman.name),
      nick: text(woman.nick),
      rt: text(woman.rt),
      mark: woman.mark || 'expected',
    })),
    walk_ins: list(doc.walk_ins).map((woman): WalkIn => ({ id: text(woman.id), name: text(woman.name) })),
  };
}

function planned({ made = '', form, state }: Noted, choices: Choices): Sheet {
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
    women: [],
    walk_ins: [],
  };
}

// Notes that wait for a person, or for another note, only fill what the server leaves open: its word comes first.
const speaks = ({ state }: Noted): boolean =>
  state === 'waiting' || state === 'in_car' || state === 'sent';

function apply(sheet: Sheet, note: Noted): void {
  if (note.kind === 'session.record_attendance') {
    const mark = note.form['mark'] as Record<string, Mark>;
    for (const woman of sheet.women) {
      const noted = mark[woman.id];
      if (!noted || (!speaks(note) && woman.mark !== 'expected' && !woman.noted)) continue;
      woman.mark = noted;
      woman.noted = note.state;
    }
  } else if (note.kind === 'session.add_walk_in' && note.made) {
    const there = sheet.walk_ins.find(({ id }) => id === note.made);
    if (there) there.noted = note.state;
    else sheet.walk_ins.push({ id: note.made, name: text(note.form['name']), noted: note.state });
  } else if (note.kind === 'session.take_off' && speaks(note)) {
    sheet.walk_ins = sheet.walk_ins.filter(({ id }) => id !== note.about[1]);
  }
}

export function choices_of(docs: readonly Doc[]): Choices {
  const found = docs.find(({ kind }) => kind === 'session.choices')?.doc;
  return { programmes: list(found?.programmes), villages: list(found?.villages) };
}

export function sheets_of(docs: readonly Doc[], noted: readonly Noted[]): Map<string, Sheet> {
  const choices = choices_of(docs);
  const sheets = new Map<string, Sheet>();
  for (const doc of docs) if (doc.kind === 'session.sheet') sheets.set(doc.ref, sheet_of(doc));
  for (const note of noted) {
    if (note.settled) continue;
    if (note.kind === 'session.plan_session') {
      if (note.made && !sheets.has(note.made)) sheets.set(note.made, planned(note, choices));
      continue;
    }
    const sheet = sheets.get(note.about[0] ?? '');
    if (sheet) apply(sheet, note);
  }
  return sheets;
}

export function present(sheet: Sheet): number {
  return sheet.women.filter(({ mark }) => mark === 'present').length + sheet.walk_ins.length;
}

const zones: Record<string, string> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };

// Where the community is, whatever the phone believes of its zone.
export function in_zone(zone: string | undefined): { readonly timeZone?: string } {
  const timeZone = zones[zone ?? ''];
  return timeZone ? { timeZone } : {};
}

// "sv" writes days as 2026-11-24.
export function today_in(zone: string | undefined, now: number = Date.now()): string {
  return new Intl.DateTimeFormat('sv-SE', in_zone(zone)).format(now);
}

export function time_in(zone: string | undefined, at: number): string {
  return new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', ...in_zone(zone) }).format(at);
}
