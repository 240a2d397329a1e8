// A camera for a browser that has none: a film of the QR codes that our own pages print, and a large photo.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [width, height] = [320, 240];

/** The dark squares of a code as our pages draw them: one "M x y h1v1h-1z" each. */
function squares_of(svg) {
  const side = Number(svg.match(/viewBox="0 0 (\d+)/)[1]);
  const dark = new Set([...svg.matchAll(/M(\d+) (\d+)h1/g)].map(([, x, y]) => `${x},${y}`));
  return { side, dark };
}

function picture({ side, dark }) {
  const light = Buffer.alloc(width * height, 235);
  const zoom = Math.floor(height / side);
  const [left, top] = [Math.floor((width - side * zoom) / 2), Math.floor((height - side * zoom) / 2)];
  for (let y = 0; y < side * zoom; y++)
    for (let x = 0; x < side * zoom; x++)
      if (dark.has(`${Math.floor(x / zoom)},${Math.floor(y / zoom)}`)) light[(top + y) * width + left + x] = 16;
  return Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)]);
}

const nothing = () => picture({ side: 21, dark: new Set() });

/** Each code is held before the camera for two seconds, and taken away for three; then from the beginning again. */
export function film_of(svgs, name) {
  const a_second = 5;
  const frames = svgs.map(squares_of).flatMap((code) => [
    ...Array.from({ length: 2 * a_second }, () => picture(code)),
    ...Array.from({ length: 3 * a_second }, nothing),
  ]);
  const path = join(tmpdir(), `${name}-${process.pid}.y4m`);
  writeFileSync(path, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F${a_second}:1 Ip A1:1 C420jpeg\n`), ...frames]));
  return path;
}

/** A photo as a camera makes it: large, and with so much in it that it does not become tiny. Another seed is another photo. */
export async function large_photo(page, seed = 20261128) {
  const bytes = await page.evaluate(async (first) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [2000, 1500];
    const brush = canvas.getContext('2d');
    let dice = first;
    for (let y = 0; y < 1500; y += 40)
      for (let x = 0; x < 2000; x += 40) {
        dice = (dice * 48271) % 2147483647;
        brush.fillStyle = `hsl(${dice % 360} 60% ${30 + (dice % 50)}%)`;
        brush.fillRect(x, y, 40, 40);
      }
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.95));
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, seed);
  return { name: 'IMG_20261128.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
}
