// On pages marked [data-needs-browser] (enrolling a device, installing): WhatsApp's inner browser keeps its own
// cookies and would lose them, so she is shown the way out. Reading never needs it.
import { at_top, status_line } from './dom';
import { words } from './base_words';
import { say } from './words';

export function inside_another_app(agent: string, can_share: boolean): boolean {
  return /WhatsApp|FBAN|FBAV|Instagram|Line\//.test(agent) || (/; wv\)/.test(agent) && !can_share);
}

export function in_app(): void {
  if (!document.querySelector('[data-needs-browser]')) return;
  if (!inside_another_app(navigator.userAgent, 'share' in navigator)) return;
  const line = status_line('in-app', 'signal', at_top);
  line.textContent = say(words.in_app) + ' ';
  if (/Android/.test(navigator.userAgent)) {
    const way = document.createElement('a');
    const here = `${location.host}${location.pathname}${location.search}`;
    way.href = `intent://${here}#Intent;scheme=https;package=com.android.chrome;end`;
    way.textContent = say(words.open_in_chrome);
    line.append(way);
  } else {
    line.append(say(words.open_by_menu));
  }
}
