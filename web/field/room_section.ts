// How much room her notes have on this phone, and whether the browser has promised to keep them.
import { el, icon, redraw, type Part } from './draw';
import { room_here, type Room } from './keeping';
import { room_line } from './keeping_words';
import * as words from './keeping_words';

// On an iPhone the home screen is no way out: what is opened there has a store of its own, in which she has not joined.
function kept_line({ is_kept }: Room): Part {
  const not_kept = 'standalone' in navigator ? words.iphone_empties : words.may_be_emptied;
  const said = is_kept ? words.is_kept : not_kept;
  return el('p', { class: 'line' }, icon(is_kept ? 'shield-check' : 'info'), el('span', {}, said));
}

function lines(room: Room): Part[] {
  if (room.quota === 0) return [el('p', {}, words.room_unknown), kept_line(room)];
  return [
    el('p', { class: 'room' }, room_line(room.usage, room.quota)),
    room.nearly_full && el('p', { class: 'line' }, icon('triangle-alert'), el('span', {}, words.nearly_full)),
    kept_line(room),
  ];
}

export function room_section(): { readonly root: HTMLElement; readonly update: () => Promise<void> } {
  const room = el('div', { class: 'flow' });
  return {
    root: el('section', {}, el('h2', {}, words.room), room),
    update: async () => redraw(room, lines(await room_here())),
  };
}
