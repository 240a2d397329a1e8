// How far the clock of this phone is off, by what the secretariat last answered; less than five minutes is the way of the
// answer. A hub's clock is nobody's measure. It is no secret, and stands for all persons of the phone. Notes say when they
// were made by the phone's own clock, which the server sets right; days on the screen and in forms are those of here_now().
const kept = 'berdaya-clock';
const told_ms = 300_000;
const steady = (): number => Date.now() - performance.now(); // less when the clock was set back, more also by sleep
let begun = steady();
let heard = 0;

function keep(off: number): void {
  try {
    localStorage.setItem(kept, String(off));
  } catch {
    // without a store of its own the phone's clock is taken as it is
  }
}

export function clock_off(): number {
  const off = Number(globalThis.localStorage?.getItem(kept) ?? 0);
  if (off === 0 || begun - steady() < told_ms) return off;
  keep(0); // it was set right meanwhile: the next answer will tell
  return 0;
}
export const here_now = (): number => Date.now() + clock_off();

export function hear_clock(now: unknown): void {
  if (typeof now === 'number') heard = now - Date.now();
}

/** What was heard last came from the secretariat itself. */
export function keep_clock(): void {
  begun = steady();
  keep(Math.abs(heard) > told_ms ? heard : 0);
}
