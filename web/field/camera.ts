// The camera as something that reads codes: by the browser's own reader, else by ours, which comes when it is needed.
type Read = (video: HTMLVideoElement) => Promise<string>;
interface Detector {
  detect(from: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
declare global {
  interface Window {
    BarcodeDetector?: { new (how: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> };
    berdaya_reader?: (image: ImageData) => string;
  }
}

export class No_reader extends Error {}
const looks_ms = 150;
const widest = 640;

async function own_reader(): Promise<Read | undefined> {
  const Own = window.BarcodeDetector;
  if (!Own || !(await Own.getSupportedFormats()).includes('qr_code')) return undefined;
  const detector = new Own({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? '';
}

/** With signal, so that the worker has it when cards are read without. */
export function keep_reader(): void {
  if (!window.BarcodeDetector) void fetch(document.documentElement.dataset['reader'] ?? '').catch(() => undefined);
}

export function fetch_reader(): Promise<void> {
  if (window.berdaya_reader) return Promise.resolve();
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = document.documentElement.dataset['reader'] ?? '';
    script.onload = () => done();
    script.onerror = () => failed(new No_reader());
    document.head.append(script);
  });
}

async function our_reader(): Promise<Read> {
  await fetch_reader();
  const canvas = document.createElement('canvas');
  const page = canvas.getContext('2d', { willReadFrequently: true });
  const read = window.berdaya_reader;
  if (!page || !read) throw new No_reader();
  return async (video) => {
    const scale = Math.min(1, widest / video.videoWidth);
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (canvas.width === 0) return '';
    page.drawImage(video, 0, 0, canvas.width, canvas.height);
    return read(page.getImageData(0, 0, canvas.width, canvas.height));
  };
}

/** Looks until its picture has left the page. A code that stays before the camera is told once. */
export async function look(video: HTMLVideoElement, seen: (code: string) => void): Promise<void> {
  const read = (await own_reader().catch(() => undefined)) ?? (await our_reader());
  const stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment' } });
  const stop = (): void => stream.getTracks().forEach((track) => track.stop());
  video.srcObject = stream;
  let before = '';
  let empty = 0;
  const again = async (): Promise<void> => {
    if (!video.isConnected) return stop();
    const code = await read(video).catch(() => '');
    empty = code === '' ? empty + 1 : 0;
    if (code !== '' && code !== before) seen(code);
    if (code !== '' || empty > 10) before = code;
    setTimeout(() => void again(), looks_ms);
  };
  await video.play().catch(stop);
  void again();
}
