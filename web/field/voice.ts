// The voice in which she says yes, recorded on the phone: a minute at most, small enough for a weak line, heard again
// before it is kept. Sealed like a photo, it goes to the secretariat after the notes that speak of it.
import type { Word } from '../base/words';
import { address_of, forget_address } from './addresses';
import { button, el, fill, notice, type Part } from './draw';
import { is_full } from './idb';
import { has_room } from './photo';
import { chosen, chosen_are_noted, forget_chosen, keep_chosen, open_photo, type Kept } from './photo_store';
import type { Stage } from './stage';
import { typed_before } from './typed';
import { hex, sha256_of } from './vault';
import { seconds, voice_of } from './voice_words';
import * as words from './voice_words';

const longest_s = 60;
const enough_bytes = 300_000;
const most_bytes = 409_600; // what the server takes; a browser may hand over more than a second at once
const bits_per_second = 24_000;
const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

export interface Voice {
  readonly root: HTMLElement;
  readonly ended: () => Promise<boolean>; // ends what is being recorded; no: it came to nothing, and that is said here
  readonly recorded: () => Promise<string | undefined>; // its SHA-256, when there is one
  readonly is_noted: (sha256: string) => (t: IDBTransaction) => Promise<void>;
  readonly forget: () => Promise<void>;
}

const kind_here = (): string | undefined =>
  navigator.mediaDevices && window.MediaRecorder ? kinds.find((one) => MediaRecorder.isTypeSupported(one)) : undefined;

// What it is stands in its first bytes; some players ask for its name.
function kind_of(bytes: ArrayBuffer): string {
  const start = String.fromCharCode(...new Uint8Array(bytes.slice(0, 8)));
  if (start.slice(4) === 'ftyp') return 'audio/mp4';
  return start.startsWith('OggS') ? 'audio/ogg' : 'audio/webm';
}

// Ends with `stop`, after a minute, when it grows too large, and when its room has left the page (then with nothing).
function record(stream: MediaStream, room: HTMLElement, tick: (s: number) => void, stop: Promise<void>): Promise<Blob> {
  return new Promise((done, failed) => {
    const recorder = new MediaRecorder(stream, { mimeType: kind_here() ?? '', audioBitsPerSecond: bits_per_second });
    const parts: Blob[] = [];
    let passed = 0;
    const end = (): void => {
      if (recorder.state !== 'inactive') recorder.stop();
    };
    recorder.ondataavailable = ({ data }) => {
      parts.push(data);
      if (recorder.state === 'inactive') return;
      tick(++passed);
      const size = parts.reduce((sum, part) => sum + part.size, 0);
      if (passed >= longest_s || size >= enough_bytes || !room.isConnected) end();
    };
    recorder.onstop = () => done(new Blob(room.isConnected ? parts : []));
    recorder.onerror = failed;
    void stop.then(end);
    recorder.start(1000);
  });
}

export function voice_part(stage: Stage, name: string, named: () => string): Voice {
  const { person } = stage;
  const room = el('div', { class: 'flow' });
  const whose = el('input', { type: 'hidden', name: 'voice-of' }); // kept with what is typed
  const root = el('section', { class: 'flow', hidden: true }, room, whose);
  let address = '';
  let taking: Promise<boolean> | undefined;
  let stop_now = (): void => undefined;
  const kept = async (): Promise<Kept | undefined> => (await chosen(person, name)).find(({ voice }) => voice);

  const say = (...parts: Part[]): void => {
    forget_address(address);
    fill(room, parts);
  };

  // One at a time: a second tap, or one while the phone still asks whether it may, does nothing.
  function start(): void {
    taking ??= take().finally(() => {
      taking = undefined;
    });
    taking.catch(stage.refused);
  }
  const start_again = (word: Word, look: 'button-secondary' | 'button-quiet'): HTMLElement => button(word, start, look, 'mic');

  async function draw(trouble?: Word): Promise<false> {
    const there = await kept();
    const told = trouble && notice('note', 'info', el('p', { role: 'alert' }, trouble));
    if (person.loan) say(el('p', { class: 'hint' }, words.not_borrowed));
    else if (kind_here() === undefined) say(el('p', { class: 'hint' }, words.cannot));
    else if (!there) say(el('p', { class: 'hint' }, words.what_to_say), told, start_again(words.record, 'button-secondary'));
    else {
      const bytes = await open_photo(person, there);
      const player = el('audio', { controls: true });
      const of = el('strong', {}, voice_of(whose.value));
      say(of, el('p', { class: 'hint' }, words.listen), player, told, start_again(words.again, 'button-quiet'));
      player.src = address = address_of(bytes, kind_of(bytes));
    }
    return false;
  }

  async function heard(stream: MediaStream): Promise<Blob> {
    const passed = el('span', {}, seconds(0));
    const stopped = new Promise<void>((stop) => {
      stop_now = stop;
    });
    const ready = button(words.ready, () => stop_now(), 'button', 'check');
    try {
      const blob = record(stream, room, (s) => fill(passed, [seconds(s)]), stopped);
      say(notice('note', 'mic', el('p', { role: 'status' }, words.recording), passed), ready);
      ready.focus();
      return await blob;
    } finally {
      stream.getTracks().forEach((track) => track.stop());
    }
  }

  // Whether something was kept; what went wrong is said in the room.
  async function take(): Promise<boolean> {
    let bytes: ArrayBuffer;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
      bytes = await (await heard(stream)).arrayBuffer();
    } catch {
      return draw(words.no_microphone);
    }
    if (bytes.byteLength === 0) return draw(room.isConnected ? words.nothing_heard : undefined);
    if (bytes.byteLength > most_bytes) return draw(words.too_long);
    if (!(await has_room(bytes.byteLength))) return draw(words.no_room);
    const small = { sha256: hex(await sha256_of(bytes)), bytes };
    try {
      await forget_chosen(person, name);
      await keep_chosen(person, name, small, 'voice');
    } catch (refused) {
      if (!is_full(refused)) throw refused;
      return draw(words.no_room);
    }
    whose.value = named();
    whose.dispatchEvent(new Event('input', { bubbles: true })); // that it is kept
    await draw();
    return true;
  }

  // A voice that was left behind by a form that is no more is nobody's.
  async function begin(): Promise<void> {
    const before = typed_before(person, name);
    if (before === undefined) await forget_chosen(person, name);
    whose.value = before?.['voice-of'] ?? '';
    await draw();
  }

  void begin().catch(stage.refused);
  let noted: string | undefined; // what an earlier try has noted already
  return {
    root,
    async ended() {
      stop_now();
      return taking === undefined || taking;
    },
    async recorded() {
      noted = (await kept())?.sha256 ?? noted;
      return noted;
    },
    is_noted: (sha256) => (t) => chosen_are_noted(t, name, [sha256]),
    forget: () => forget_chosen(person, name),
  };
}
