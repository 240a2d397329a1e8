// input[data-photos]: what was chosen is made small before it is sent. What cannot be opened here is sent as it is, and the
// server says what is wrong with it.
import { small_photo } from './small_photo';

async function made_small(file: File): Promise<File> {
  try {
    return new File([await small_photo(file)], 'foto.jpg', { type: 'image/jpeg' });
  } catch {
    return file;
  }
}

export function photos(): void {
  document.querySelectorAll<HTMLInputElement>('input[data-photos]').forEach((input) => {
    const press = input.form?.querySelector<HTMLButtonElement>('button[type=submit]');
    input.addEventListener('change', async () => {
      if (press) press.disabled = true;
      try {
        const small = new DataTransfer(); // not in an old Safari: there they go as they are
        for (const file of input.files ?? []) small.items.add(await made_small(file));
        input.files = small.files;
      } finally {
        if (press) press.disabled = false;
      }
    });
  });
}
