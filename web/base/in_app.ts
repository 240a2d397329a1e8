// On pages marked [data-needs-browser] (enrolling a device, installing): WhatsApp's inner browser keeps its own
// cookies and would lose them, so she is shown the way out. Reading never needs it.
import { at_top, status_line } from './dom';
import { words } from './base_words';
import { say } from './words';

// What tells more than the name that the browser gives itself.
export interface Looks {
  readonly can_share: boolean; // a web view on Android cannot
  readonly on_home_screen: boolean; // an app on an iPhone's home screen names no Safari either
}

export const looks_of_the_browser = (): Looks => ({
  can_share: 'share' in navigator,
  on_home_screen: 'standalone' in navigator && navigator.standalone === true,
});

export function inside_another_app(agent: string, { can_share, on_home_screen }: Looks): boolean {
  if (/WhatsApp|FBAN|FBAV|FB_IAB|Instagram|Line\/|TikTok|musical_ly|Telegram/.test(agent)) return true;
  if (/iPhone|iPad|iPod/.test(agent)) return !/Safari\//.test(agent) && !on_home_screen;
  return /; wv\)/.test(agent) && !can_share;
}

export function in_app(): void {
  if (!document.querySelector('[data-needs-browser]')) return;
  if (!inside_another_app(navigator.userAgent, looks_of_the_browser())) return;
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
