// Reads a QR where the browser has no reader of its own. A file apart: it comes when it is first needed, and stays.
import jsQR from 'jsqr';

Object.assign(window, {
  berdaya_reader: ({ data, width, height }: ImageData): string =>
    jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data ?? '',
});
