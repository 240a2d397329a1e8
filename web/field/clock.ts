// How far the clock of this phone is off, by what the secretariat last answered; less than five minutes is the way of the
// answer. It is no secret, and stands for all persons of the phone. Notes say when they were made by the phone's own clock,
// which the server sets right; days on the screen and in forms are those of here_now().
const kept = 'berdaya-clock';
const told_ms = 300_000;

export const clock_off = (): number => Number(globalThis.localStorage?.getItem(kept) ?? 0);
export const here_now = (): number => Date.now() + clock_off();

export function hear_clock(now: unknown): void {
  if (typeof now !== 'number') return;
  const off = now - Date.now();
  localStorage.setItem(kept, String(Math.abs(off) > told_ms ? off : 0));
}
