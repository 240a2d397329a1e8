// Support of a partner that came, of what was promised. Without a promise, or with a photo, it is noted on the web.
import type { PartnerPromise } from '../generated/contract';
import { el, type Part } from './draw';
import { holds_here } from './listen';
import type { Values, Way } from './listen_form';
import { amount_of, came_so_far, day_ahead } from './listen_words';
import * as words from './listen_words';
import type { Model } from './stage';

const promise_of = ({ listening }: Model, { promise_id }: Values): PartnerPromise | undefined =>
  listening.promises.find(({ id }) => id === promise_id);

// Whole numbers, as they are written here: 25, 1250000 or 1.250.000.
const whole = (typed = ''): number => (/^(\d+|\d{1,3}(\.\d{3})+)$/.test(typed) ? Number(typed.replaceAll('.', '')) : 0);

// With what she noted herself and the server has not counted yet.
function came({ noted }: Model, { id, received }: PartnerPromise): number {
  const hers = noted.filter((note) => note.kind === 'partner.note_receipt' && note.form['promise_id'] === id && holds_here(note));
  return hers.reduce((sum, { form }) => sum + whole(String(form['amount'])), received);
}

function so_far(values: Values, model: Model): Part[] {
  const one = promise_of(model, values);
  if (!one) return [];
  const [promised, there] = [amount_of(one.amount, one.unit), amount_of(came(model, one), one.unit)];
  return [el('p', { class: 'muted' }, came_so_far(promised, there))];
}

export const receipt: Way = {
  name: 'receipt',
  kind: 'partner.note_receipt',
  picture: 'handshake',
  title: words.receipt,
  what: words.receipt_what,
  save: words.save_receipt,
  is_quiet: true,
  lacks: ({ listening }) => (listening.promises.length === 0 ? words.no_promises : undefined),
  fields: [
    {
      as: 'choice',
      name: 'promise_id',
      label: words.which_promise,
      offers: ({ listening }) => listening.promises.map(({ id, partner, what }) => ({ value: id, name: `${partner}: ${what}` })),
      below: so_far,
    },
    {
      as: 'number',
      name: 'amount',
      label: words.amount,
      most: 20,
      wrong: (typed) => (whole(typed) > 0 ? undefined : words.amount_wrong),
    },
    {
      as: 'tick',
      name: 'beyond',
      label: words.beyond,
      when: (values, model) => {
        const one = promise_of(model, values);
        return one !== undefined && whole(values['amount']) > one.amount - came(model, one);
      },
      missing: words.beyond_ask,
    },
    {
      as: 'day',
      name: 'received_on',
      label: words.received_on,
      first: ({ today }) => today,
      wrong: (day, { today }) => (day > today ? day_ahead : undefined),
    },
    { as: 'line', name: 'receipt_no', label: words.receipt_no, most: 60, optional: true },
  ],
  about: (values, model) => [promise_of(model, values)?.partner_id ?? ''],
  says: ({ amount }) => ({ amount: String(whole(amount)) }),
};
