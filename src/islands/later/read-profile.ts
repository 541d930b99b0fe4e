import type { Letterhead } from '../../domain/organisation';
import type { Logo } from '../../domain/report-document';
import { openDocument } from '../../storage/open-document';
import { organisationProfile, PROFILE } from '../../storage/records/organisation-profile';

/** What the reader has filled in once under Er organisation, for the head of a document. Empty when nothing is. */
export async function readProfile(base: string): Promise<Letterhead> {
  const doc = openDocument(organisationProfile, PROFILE, { base });
  await doc.ready;
  const name = doc.get('name')?.trim();
  const logo = doc.get('logo');
  await doc.close();
  return { organisation: name || undefined, logo: logo === null ? undefined : await redrawn(logo) };
}

/**
 * The saved logo drawn anew on white paper. What is saved may have come by a file from somebody else, so a document
 * is only given what this browser has drawn itself. A logo that cannot be drawn is left out; the document is still made.
 */
async function redrawn(saved: string): Promise<Logo | undefined> {
  try {
    const image = new Image();
    image.src = saved;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const pen = canvas.getContext('2d');
    if (!pen) return undefined;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, width, height);
    pen.drawImage(image, 0, 0);
    // Below the highest quality colours are kept at half the sharpness, which shows in letters.
    return { data: canvas.toDataURL('image/jpeg', 1) as Logo['data'], width, height };
  } catch {
    return undefined;
  }
}
