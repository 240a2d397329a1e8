import type { Word } from '../base/words';

export const words = {
  endangers: {
    id: 'Catatan ini mungkin membahayakan seseorang. Hapus nama dan rinciannya, lalu buka halaman Bantuan.',
    en: 'This note may put someone in danger. Remove names and details, then open the Help page.',
  },
} satisfies Record<string, Word>;
