// Support of a partner that came, of what was promised or without a promise, with a photo of its receipt.
import type { PartnerPromise } from '../generated/contract';
import { el, type Part } from './draw';
import { of_words, standing, type Offer } from './listen';
import { choice, own_words, until_today, type Field, type Values, type Way } from './listen_form';
import { amount_of, came_so_far, support_kind, unit } from './listen_words';
import * as words from './listen_words';
import type { Model } from './stage';

const promise_of = ({ listening }: Model, { of }: Values): PartnerPromise | undefined =>
  listening.promises.find(({ id }) => id === of);
const partner_of = (model: Model, values: Values): string => promise_of(model, values)?.partner_id ?? values['of'] ?? '';

function what_came({ listening: { promises, partners } }: Model): Offer[] {
  return [
    ...promises.map(({ id, partner, what }) => ({ value: id, name: `${partner}: ${what}`, under: words.promised })),
    ...partners.map(({ id, name }) => ({ value: id, name, under: words.unpromised })),
  ];
}

// Whole numbers, as they are written here: 25, 1250000 or 1.250.000.
export const whole = (typed = ''): number => (/^(\d+|\d{1,3}(\.\d{3})+)$/.test(typed) ? Number(typed.replaceAll('.', '')) : 0);

// With what she noted herself and the server has not counted yet.
function came(model: Model, { id, received }: PartnerPromise): number {
  const hers = standing(model).filter(({ kind, form, settled }) => kind === 'partner.note_receipt' && form['promise_id'] === id && !settled);
  return hers.reduce((sum, { form }) => sum + whole(String(form['amount'])), received);
}

function so_far(values: Values, model: Model): Part[] {
  const one = promise_of(model, values);
  if (!one) return [];
  const [promised, there] = [amount_of(one.amount, one.unit), amount_of(came(model, one), one.unit)];
  return [el('p', { class: 'muted' }, came_so_far(promised, there))];
}

const is_unpromised = (values: Values, model: Model): boolean => values['of'] !== '' && !promise_of(model, values);
const is_counted = (values: Values, model: Model): boolean => is_unpromised(values, model) && values['kind'] !== 'Funds';
function units(_: Model, { kind }: Values): Offer[] {
  const is_time = kind === 'Trainer' || kind === 'FollowUp';
  return of_words(unit)().filter(({ value }) => !is_time || value === 'Hour' || value === 'Meeting');
}

// One that she noted of the same partner, day and amount, or of the same number.
function like_it(values: Values, model: Model): boolean {
  const same = (form: Values): boolean =>
    (form['received_on'] === values['received_on'] && Number(form['amount']) === whole(values['amount'])) ||
    (values['receipt_no'] !== '' && form['receipt_no'] === values['receipt_no']);
  return standing(model).some(
    ({ kind, about, form }) => kind === 'partner.note_receipt' && about[0] === partner_of(model, values) && same(form as Values),
  );
}

const unpromised: readonly Field[] = [
  choice('kind', words.which_kind, of_words(support_kind), { when: is_unpromised }),
  own_words('what', words.which_support, { hint: words.which_support_hint, when: is_unpromised }),
  choice('unit', words.counted_in, units, { when: is_counted }),
];

export const receipt: Way = {
  name: 'receipt',
  kind: 'partner.note_receipt',
  picture: 'handshake',
  title: words.receipt,
  what: words.receipt_what,
  is_quiet: true,
  lacks: (model) => (what_came(model).length === 0 ? words.nothing_here : undefined),
  photo: words.photo_of_receipt,
  fields: [
    choice('of', words.of_what, what_came, { below: so_far, aside: true }),
    ...unpromised,
    {
      as: 'number',
      name: 'amount',
      label: words.amount,
      most: 20,
      wrong: (typed) => (whole(typed) > 0 && whole(typed) <= 1e12 ? undefined : words.amount_wrong),
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
    until_today('received_on', words.received_on),
    { as: 'line', name: 'receipt_no', label: words.receipt_no, most: 60, optional: true },
    { as: 'tick', name: 'again', label: words.again, when: like_it, missing: words.again_ask },
  ],
  about: (values, model) => [partner_of(model, values)],
  says: (values, model) => ({
    amount: String(whole(values['amount'])),
    ...(promise_of(model, values) ? { promise_id: values['of'] } : { unpromised: '1' }),
    ...(values['kind'] === 'Funds' ? { unit: 'Rupiah' } : {}),
  }),
};
