// What is not needed every day: the tongue, locking, what this phone is.
import { backup_section } from './backup_screen';
import { check_section } from './check_section';
import { button, el, icon, fill } from './draw';
import { words } from './field_words';
import { room_section } from './room_section';
import type { Screen, Stage } from './stage';

export function menu_screen(stage: Stage): Screen {
  const tongues = (
    [
      ['id', 'Bahasa Indonesia'],
      ['en', 'English'],
    ] as const
  ).map(([tongue, name]) =>
    el(
      'button',
      {
        type: 'button',
        class: 'choice',
        lang: tongue,
        'aria-pressed': String(document.documentElement.lang === tongue),
        click: () => stage.turn_tongue(tongue),
      },
      icon(document.documentElement.lang === tongue ? 'circle-check' : 'circle'),
      name,
    ),
  );
  const phone = el('p', { class: 'muted' });
  const room = room_section();
  return {
    title: words.menu,
    root: el(
      'div',
      { class: 'flow' },
      el('h1', {}, words.menu),
      el('section', {}, el('h2', {}, words.tongue), el('div', { class: 'choices' }, ...tongues)),
      backup_section(),
      check_section(stage),
      room.root,
      el(
        'section',
        {},
        el('h2', {}, words.this_phone),
        phone,
        el('p', {}, words.kept_safe),
        button(words.lock, () => void stage.lock(), 'button-secondary', 'lock'),
        el('p', { class: 'muted' }, words.lock_what),
      ),
    ),
    update({ person: { about } }) {
      fill(phone, [[about.label, about.chapter].filter(Boolean).join(', ')]);
      void room.update();
    },
  };
}
