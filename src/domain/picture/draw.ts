import type { Picture } from '../../schema/picture';
import { drawCycle } from './cycle';
import type { Drawing } from './drawing';
import { drawFlow } from './flow';
import { drawPyramid } from './pyramid';
import { drawRoles } from './roles';
import type { PictureWords, Size } from './sizes';
import { drawWheel } from './wheel';

/** Lays a picture out. The same words always give the same drawing. */
export function drawPicture(picture: Picture, size: Size, words: PictureWords): Drawing {
  switch (picture.kind) {
    case 'flow':
      return drawFlow(picture, size, words);
    case 'pyramid':
      return drawPyramid(picture, size);
    case 'wheel':
      return drawWheel(picture, size, words);
    case 'cycle':
      return drawCycle(picture, size);
    case 'roles':
      return drawRoles(picture, size, words);
  }
}
