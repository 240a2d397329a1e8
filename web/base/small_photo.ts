// A photo is made small where it was chosen. Only its dots are drawn anew: where, when and with what it was taken stays here.
const longest_side = 1280;
const least_side = 320;
const most_bytes = 150_000;
const qualities = [0.8, 0.65, 0.5];

function as_jpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/jpeg', quality);
  });
}

function drawn(picture: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas');
  brush.fillStyle = '#fff'; // what can be seen through becomes paper
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

// Fails when it is no picture that can be opened here.
export async function small_photo(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file);
  try {
    for (let side = longest_side; side >= least_side; side = Math.round(side * 0.75)) {
      const canvas = drawn(picture, side);
      for (const quality of qualities) {
        const blob = await as_jpeg(canvas, quality);
        if (blob.size <= most_bytes) return blob;
      }
    }
  } finally {
    picture.close();
  }
  throw new Error('too large');
}
