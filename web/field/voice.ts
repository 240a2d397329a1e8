// The voice in which she says yes, recorded on the phone: a minute at most, small enough for a weak line, heard again
// before it is kept. Sealed like a photo, it goes to the secretariat after the notes that speak of it.
import type { Word } from '../base/words';
import { button, el, fill, notice, type Part } from './draw';
import { is_full } from './idb';
import { has_room } from './photo';
import { chosen, chosen_are_noted, forget_chosen, keep_chosen, open_photo, type Kept } from './photo_store';
import type { Stage } from './stage';
import { hex, sha256_of } from './vault';
import { seconds, words } from './voice_words';

const longest_s = 60;
const most_bytes = 380_000; // the server takes 400 KB
const bits_per_second = 24_000;
const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

export interface Voice {
  readonly root: HTMLElement;
  readonly recorded: () => Promise<string | undefined>; // its SHA-256, when there is one
  readonly is_noted: (sha256: string) => (t: IDBTransaction) => Promise<void>;
  readonly forget: () => Promise<void>;
}

const kind_here = (): string | undefined =>
  navigator.mediaDevices && window.MediaRecorder ? kinds.find((one) => MediaRecorder.isTypeSupported(one)) : undefined;

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
      if (passed >= longest_s || size >= most_bytes || !room.isConnected) end();
    };
    recorder.onstop = () => {
      stream.getTracks().forEach((track) => track.stop());
      done(new Blob(room.isConnected ? parts : [], { type: recorder.mimeType }));
    };
    recorder.onerror = failed;
    void stop.then(end);
    recorder.start(1000);
  });
}

export function voice_part(stage: Stage, name: string): Voice {
  const { person } = stage;
  const room = el('div', { class: 'flow' });
  const root = el('section', { class: 'flow', hidden: true }, room);
  let address = '';
  let busy = Promise.resolve();
  let stop_now = (): void => undefined;
  const kept = async (): Promise<Kept | undefined> => (await chosen(person, name)).find(({ voice }) => voice);

  const say = (...parts: Part[]): void => {
    if (address !== '') URL.revokeObjectURL(address);
    address = '';
    fill(room, parts);
  };
  const start_again = (word: Word, look: 'button-secondary' | 'button-quiet'): HTMLElement =>
    button(word, () => void (busy = take().catch(stage.refused)), look, 'mic');

  async function draw(trouble?: Word): Promise<void> {
    const there = await kept();
    const told = trouble && notice('note', 'info', el('p', {}, trouble));
    if (person.loan) return say(el('p', { class: 'hint' }, words.not_borrowed));
    if (kind_here() === undefined) return say(el('p', { class: 'hint' }, words.cannot));
    if (!there) return say(el('p', { class: 'hint' }, words.what_to_say), told, start_again(words.record, 'button-secondary'));
    const bytes = await open_photo(person, there);
    const player = el('audio', { controls: true });
    say(el('p', { class: 'hint' }, words.listen), player, told, start_again(words.again, 'button-quiet'));
    address = URL.createObjectURL(new Blob([bytes]));
    player.src = address;
  }

  async function take(): Promise<void> {
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
    } catch {
      return draw(words.no_microphone);
    }
    const passed = el('span', {}, seconds(0));
    const stopped = new Promise<void>((stop) => {
      stop_now = stop;
    });
    const ready = button(words.ready, () => stop_now(), 'button', 'check');
    say(notice('note', 'mic', el('p', { role: 'status' }, words.recording), passed), ready);
    ready.focus();
    const blob = await record(stream, room, (s) => fill(passed, [seconds(s)]), stopped);
    const bytes = await blob.arrayBuffer();
    if (bytes.byteLength === 0) return draw(room.isConnected ? words.nothing_heard : undefined);
    if (!(await has_room(bytes.byteLength))) return draw(words.no_room);
    const small = { sha256: hex(await sha256_of(bytes)), bytes };
    try {
      await forget_chosen(person, name);
      await keep_chosen(person, name, small, 'voice');
    } catch (refused) {
      if (!is_full(refused)) throw refused;
      return draw(words.no_room);
    }
    await draw();
  }

  void draw().catch(stage.refused);
  let noted: string | undefined; // what an earlier try has noted already
  return {
    root,
    async recorded() {
      stop_now();
      await busy;
      noted ??= (await kept())?.sha256;
      return noted;
    },
    is_noted: (sha256) => (t) => chosen_are_noted(t, name, [sha256]),
    forget: () => forget_chosen(person, name),
  };
}
