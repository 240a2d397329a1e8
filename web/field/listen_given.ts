// Support that was given on: of which receipt, and where it went.
import type { PartnerReceipt } from '../generated/contract';
import { el } from './draw';
import * as words from './given_words';
import { sessions_so_far, standing, villages, type Offer } from './listen';
import { circles } from './listen_circle';
import { choice, until_today, type Values, type Way } from './listen_form';
import { whole } from './listen_partner';
import { amount_of, amount_wrong, nothing_here, photo_of_receipt, receipt_no } from './listen_words';
import { day_words, type Model } from './stage';

// With those that she noted herself and no pull has brought.
function receipts(model: Model): PartnerReceipt[] {
  const { receipts: known, promises, partners } = model.listening;
  const hers = standing(model).filter(({ kind, made, settled }) => kind === 'partner.note_receipt' && made && !settled);
  const fresh = hers.map(({ made = '', about, form }) => {
    const promise = promises.find(({ id }) => id === form['promise_id']);
    return {
      id: made,
      partner: partners.find(({ id }) => id === about[0])?.name ?? promise?.partner ?? '',
      what: promise?.what ?? String(form['what'] ?? ''),
      unit: promise?.unit ?? String(form['unit'] ?? ''),
      left: whole(String(form['amount'])),
      received_on: String(form['received_on']),
    };
  });
  return [...fresh.filter(({ id }) => !known.some((one) => one.id === id)), ...known].filter((one) => left(model, one) > 0);
}

const chosen = (model: Model, { of }: Values): PartnerReceipt | undefined => receipts(model).find(({ id }) => id === of);

function left(model: Model, receipt: PartnerReceipt): number {
  const hers = standing(model).filter(({ kind, about, settled }) => kind === 'partner.note_given' && about[0] === receipt.id && !settled);
  return hers.reduce((rest, { form }) => rest - whole(String(form['amount'])), receipt.left);
}

function places(model: Model, values: Values): Offer[] {
  const from = chosen(model, values)?.received_on ?? '';
  return [
    ...sessions_so_far(model)
      .filter(({ day }) => day >= from)
      .map(({ id, title, day }) => ({ value: `session:${id}`, name: `${title}, ${day_words(day, 'short', 'short')}`, under: words.sessions })),
    ...model.choices.programmes.map(({ id, name }) => ({ value: `programme:${id}`, name, under: words.programmes })),
    ...circles(model).map(({ value, name }) => ({ value: `circle:${value}`, name, under: words.circles })),
    ...villages(model).map(({ value, name }) => ({ value: `village:${value}`, name, under: words.villages })),
  ];
}

export const given: Way = {
  name: 'given',
  kind: 'partner.note_given',
  picture: 'handshake',
  title: words.given,
  what: words.given_what,
  is_quiet: true,
  lacks: (model) => (receipts(model).length === 0 ? nothing_here : undefined),
  photo: photo_of_receipt,
  fields: [
    choice('of', words.of_which, (model) => receipts(model).map(({ id, partner, what }) => ({ value: id, name: `${partner}: ${what}` })), {
      aside: true,
      below: (values, model) => {
        const one = chosen(model, values);
        return one ? [el('p', { class: 'muted' }, words.left(amount_of(left(model, one), one.unit)))] : [];
      },
    }),
    choice('place', words.where_to, places),
    {
      as: 'number',
      name: 'amount',
      label: words.how_much,
      most: 20,
      wrong: (typed, model, values) => {
        const one = chosen(model, values);
        if (whole(typed) <= 0) return amount_wrong;
        return one && whole(typed) > left(model, one) ? words.more_than_left(amount_of(left(model, one), one.unit)) : undefined;
      },
    },
    until_today('given_on', words.given_on, (day, model, values) =>
      day < (chosen(model, values)?.received_on ?? '') ? words.before_received : undefined,
    ),
    { as: 'line', name: 'receipt_no', label: receipt_no, most: 60, optional: true },
  ],
  about: ({ of = '' }) => [of],
  says: ({ amount }) => ({ amount: String(whole(amount)) }),
};
