// What happened, in a few words and up to four photos, noted where it happened, with signal or without.
import { own_words, way_screen } from './listen_form';
import { masked } from './own_words';
import * as words from './photo_words';
import type { Screen, Stage } from './stage';

export const photo_screen = (session: string, stage: Stage): Screen =>
  way_screen(
    {
      name: `moment ${session}`,
      kind: 'session.note_moment',
      picture: 'camera',
      title: words.note_moment,
      what: words.text,
      of: ({ sheets }) => sheets.get(session)?.title,
      fields: [
        own_words('moment-text', words.text, { hint: words.text_hint, most: 1000, missing: words.text_missing, aside: true }),
      ],
      photo: words.photos_hint,
      photos: 4,
      about: () => [session],
      says: (values) => ({ text: masked(values['moment-text'] ?? '') }),
      back: `#sheet/${session}`,
    },
    stage,
  );
