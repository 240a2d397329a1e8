// Support of a partner that was given on.
import type { Word } from '../base/words';
import { quoted } from './listen_words';

export const given: Word = { id: 'Catat dukungan disalurkan', en: 'Note support given on' };
export const given_what: Word = {
  id: 'Ke kegiatan, program, kelurahan, atau lingkar mana perginya.',
  en: 'To which session, programme, kelurahan or circle it went.',
};
export const of_which: Word = { id: 'Dari dukungan yang mana?', en: 'Of which support?' };
export const where_to: Word = { id: 'Disalurkan ke mana?', en: 'Where did it go?' };
export const sessions: Word = { id: 'Kegiatan', en: 'Sessions' };
export const programmes: Word = { id: 'Program', en: 'Programmes' };
export const villages: Word = { id: 'Kelurahan', en: 'Kelurahan' };
export const circles: Word = { id: 'Lingkar pendampingan', en: 'Mentoring circles' };
export const how_much: Word = { id: 'Berapa yang disalurkan?', en: 'How much was given on?' };
export const given_on: Word = { id: 'Hari disalurkan', en: 'Day it was given on' };
export const before_received: Word = {
  id: 'Hari itu sebelum dukungannya diterima.',
  en: 'That day is before the support came.',
};
export const left = (amount: Word): Word => ({ id: `Tersisa ${amount.id}.`, en: `Left: ${amount.en}.` });
export const more_than_left = (amount: Word): Word => ({
  id: `Yang tersisa hanya ${amount.id}. Hitung lagi.`,
  en: `Only ${amount.en} is left. Count again.`,
});
export const given_noted = quoted('Dukungan disalurkan', 'Support given on');
