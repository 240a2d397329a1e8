// How far the clock of this phone is off, by what the secretariat last answered; less than five minutes is the way of the
// answer. A hub's clock is nobody's measure. It is no secret, and stands for all persons of the phone. Notes say when they
// were made by the phone's own clock, which the server sets right; days on the screen and in forms are those of here_now().
const kept = 'berdaya-clock'; // "OFF LATEST AT": how far off, the last answer's time, what the phone's clock said when that was kept
const told_ms = 300_000;
const month_ms = 30 * 86_400_000;
const steady = (): number => Date.now() - performance.now(); // less when the clock was set back, more also by sleep
let begun = steady();
let heard = 0;

function keep(off: number, latest: number): void {
  try {
    localStorage.setItem(kept, [off, latest, Date.now()].join(' '));
  } catch {
    // without a store of its own the phone's clock is taken as it is
  }
}

export function clock_off(): number {
  const [off = 0, latest = 0, at = 0] = (globalThis.localStorage?.getItem(kept) ?? '').split(' ').map(Number);
  const now = Date.now();
  // It was set right meanwhile, back or, from months behind, ahead: the next answer will tell.
  const is_right = begun - steady() >= told_ms || (off > month_ms && at > 0 && now - at > off / 2);
  const its = is_right ? 0 : off;
  if (its !== off) keep(its, latest);
  // An earlier day than that of the last answer it cannot be: as after a battery that ran empty.
  if (now + its > latest - told_ms) return its;
  keep(latest - now, latest);
  return latest - now;
}
export const here_now = (): number => Date.now() + clock_off();

export function hear_clock(now: unknown): void {
  if (typeof now === 'number') heard = now - Date.now();
}

/** What was heard last came from the secretariat itself. */
export function keep_clock(): void {
  begun = steady();
  keep(Math.abs(heard) > told_ms ? heard : 0, Date.now() + heard);
}
