// What is not needed every day: the tongue, locking, what this phone is.
import { backup_section } from './backup_screen';
import { check_section } from './check_section';
import { day_of, helped_line } from './come_back_words';
import { button, el, icon, fill } from './draw';
import * as words from './field_words';
import * as borrowed from './loan_words';
import { photos_section } from './photo_section';
import { room_section } from './room_section';
import type { Screen, Stage } from './stage';

function away({ person, lock }: Stage): HTMLElement[] {
  if (person.loan)
    return [
      button(borrowed.finish, () => void lock(), 'button-secondary', 'trash-2'),
      el('p', { class: 'muted' }, borrowed.finish_what),
    ];
  return [
    el('p', {}, words.kept_safe),
    button(words.lock, () => void lock(), 'button-secondary', 'lock'),
    el('p', { class: 'muted' }, words.lock_what),
  ];
}

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
  const helpers = el('p', { class: 'muted' });
  const room = room_section();
  const photos = photos_section(stage);
  return {
    title: words.menu,
    root: el(
      'div',
      { class: 'flow' },
      el('h1', {}, words.menu),
      el('section', {}, el('h2', {}, words.tongue), el('div', { class: 'choices' }, ...tongues)),
      photos.root,
      backup_section(),
      check_section(stage),
      room.root,
      el(
        'section',
        {},
        el('h2', {}, words.this_phone),
        phone,
        helpers,
        ...away(stage),
      ),
    ),
    update(now) {
      const { about } = now.person;
      photos.update(now);
      fill(phone, [[about.label, about.chapter].filter(Boolean).join(', ')]);
      const { recovered } = about;
      fill(helpers, [recovered && helped_line(recovered.by, day_of(recovered.at))]);
      helpers.hidden = !recovered;
      void room.update();
    },
  };
}
