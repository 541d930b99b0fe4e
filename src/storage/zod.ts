/**
 * The only door to zod in the browser. zod compiles schemas with `new Function`
 * unless it is told not to, and the page's content security policy forbids that.
 *
 * It costs about 4.5 kB brotli, more than a checklist page can carry, so it is
 * loaded when the reader opens a file: a module of schemas imports it from here,
 * and is itself loaded with `import()` (file/shapes.ts). `import()` of this file
 * would fetch all of zod, 67 kB, since nobody can tell what will be used. The records in
 * ./records guard their own fields; the tests hold them against zod.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
