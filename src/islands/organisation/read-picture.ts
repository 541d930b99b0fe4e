import { isLogo } from '../../domain/organisation';
import { fitWithin, LOGO_BOX, type Size } from '../../domain/picture-size';

/** Why a file was not taken. */
export type Refusal = 'not-a-picture' | 'too-big' | 'svg' | 'unreadable';

const MOST_BYTES = 15_000_000;

/**
 * A logo from a file the reader has picked: decoded by the browser, drawn small on a canvas and written anew, so that
 * nothing of the file itself is kept. PNG where it has room, which keeps edges sharp and paper showing through;
 * otherwise JPEG, in lower quality and at last smaller, until it fits.
 * @returns a data URL that `isLogo` accepts, or why there is none
 */
export async function readPicture(file: File): Promise<{ logo: string } | { refusal: Refusal }> {
  if (file.size > MOST_BYTES) return { refusal: 'too-big' };
  if (/svg/i.test(file.type) || /\.svgz?$/i.test(file.name)) return { refusal: 'svg' };
  if (!file.type.startsWith('image/')) return { refusal: 'not-a-picture' };
  try {
    const picture = await createImageBitmap(file);
    const logo = smallest(picture, fitWithin(picture, LOGO_BOX));
    picture.close();
    return logo === undefined ? { refusal: 'unreadable' } : { logo };
  } catch {
    return { refusal: 'unreadable' };
  }
}

function smallest(picture: ImageBitmap, largest: Size): string | undefined {
  for (const scale of [1, 0.75, 0.5, 0.25]) {
    const size = { width: Math.ceil(largest.width * scale), height: Math.ceil(largest.height * scale) };
    const png = draw(picture, size);
    const jpeg = draw(picture, size, '#fff');
    const tries = [
      () => png.toDataURL('image/png'),
      ...[0.92, 0.8, 0.65].map((quality) => () => jpeg.toDataURL('image/jpeg', quality)),
    ];
    for (const attempt of tries) {
      const logo = attempt();
      if (isLogo(logo)) return logo;
    }
  }
  return undefined;
}

/** The picture at a size, on paper of the given colour or on none. */
function draw(picture: ImageBitmap, { width, height }: Size, paper?: string): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  if (paper !== undefined) {
    pen.fillStyle = paper;
    pen.fillRect(0, 0, width, height);
  }
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  return canvas;
}
