import type { Word } from './words';

export const words = {
  saving: { id: 'Sedang disimpan', en: 'Saving' },
  saved: { id: 'Tersimpan', en: 'Saved' },
  unsent: { id: 'Belum terkirim. Kami coba lagi nanti.', en: 'Not sent yet. We will try again.' },
  offline: {
    id: 'Tidak ada sinyal. Isian Ibu tetap ada di halaman ini. Kirim lagi setelah ada sinyal.',
    en: 'No signal. What you typed stays on this page. Send it again when there is signal.',
  },
  sending: { id: 'Sedang dikirim…', en: 'Sending…' },
  not_sent: {
    id: 'Belum terkirim. Isian Ibu tetap ada di halaman ini. Coba kirim lagi.',
    en: 'Not sent yet. What you typed stays on this page. Try to send it again.',
  },
  signed_out: {
    id: 'Ibu perlu masuk lagi. Isian Ibu tetap ada di halaman ini. Masuk dulu, lalu kirim lagi dari sini.',
    en: 'You need to sign in again. What you typed stays on this page. Sign in, then send it again from here.',
  },
  someone_else: {
    id: 'Yang masuk sekarang orang lain, jadi isian ini tidak dikirim atas namanya. Muat ulang halaman ini untuk mulai baru.',
    en: 'Somebody else is signed in now, so this is not sent in her name. Reload the page to begin anew.',
  },
  sign_in_again: { id: 'Masuk di halaman lain', en: 'Sign in on another page' },
  brought_back: {
    id: 'Isian yang belum terkirim sudah kami kembalikan.',
    en: 'We brought back what had not been sent.',
  },
  copied: { id: 'Tersalin. Tempel di WhatsApp.', en: 'Copied. Paste it into WhatsApp.' },
  copy_by_hand: { id: 'Tekan lama pada tulisan, lalu pilih Salin.', en: 'Press and hold the text, then choose Copy.' },
  in_app: {
    id: 'Halaman ini perlu dibuka di peramban HP, bukan di dalam WhatsApp.',
    en: 'This page has to be opened in the phone’s browser, not inside WhatsApp.',
  },
  open_in_chrome: { id: 'Buka di Chrome', en: 'Open in Chrome' },
  open_by_menu: {
    id: 'Tekan menu di pojok, lalu pilih “Buka di peramban”.',
    en: 'Press the menu in the corner, then choose “Open in browser”.',
  },
} satisfies Record<string, Word>;
