// The field app begins: her tongue, the shell for the days without signal, then the door.
import { enter, type Outside } from './app';
import { open_door, say_erased, say_no_store } from './door';
import { loan_again, send_sealed } from './loan';
import { end_loan } from './loan_screens';
import { erase, type Person } from './person';
import { start_tongue } from './tongue';
import { keep_shell } from './version';

const come_in = (person: Person): Promise<void> => {
  const outside: Outside = {
    locked: () => void (person.loan ? loan_ended(person.id) : open_door(come_in)),
    erased: () => void erase(person).then(() => say_erased(come_in)),
  };
  return enter(person, outside);
};

async function loan_ended(id: string): Promise<void> {
  const back = (): void => void open_door(come_in);
  const person = await loan_again(id);
  return person ? end_loan(person, back) : back();
}

start_tongue();
open_door(come_in)
  .catch(() => say_no_store())
  .finally(() => void keep_shell()); // what she waits for comes first
// The link of an invitation, opened while the app is already there.
addEventListener('hashchange', () => {
  if (/^#[tl]=/.test(location.hash)) location.reload();
});
// What a borrower could not send goes as soon as there is signal.
addEventListener('online', () => void send_sealed());
