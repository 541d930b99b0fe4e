import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** The engines besides Chromium, where all the other browser tests run. */
export const engines: readonly Engine[] = [firefox, webkit];
