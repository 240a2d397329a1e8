// Which PINs we take, and how long she waits after wrong ones. Wrong PINs never delete anything.
export type PinTrouble = 'short' | 'repeated' | 'run';
export const digits = 6;
const free_tries = 5;
const first_wait_ms = 30_000;
const longest_wait_ms = 3_600_000;

export function pin_trouble(pin: string): PinTrouble | undefined {
  if (!/^\d{6}$/.test(pin)) return 'short';
  const steps = new Set([...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at])));
  if (steps.size > 1) return undefined;
  if (steps.has(0)) return 'repeated';
  return steps.has(1) || steps.has(-1) ? 'run' : undefined;
}

export interface Tries {
  readonly wrong: number;
  readonly until: number;
}

export function wait_after(wrong: number): number {
  return wrong < free_tries ? 0 : Math.min(longest_wait_ms, first_wait_ms * 2 ** (wrong - free_tries));
}

export function after_wrong(tries: Tries, now: number): Tries {
  const wrong = tries.wrong + 1;
  return { wrong, until: now + wait_after(wrong) };
}

// A clock that was set back must not lock her out for a year.
export function wait_left(tries: Tries, now: number): number {
  return Math.max(0, Math.min(tries.until - now, wait_after(tries.wrong)));
}
