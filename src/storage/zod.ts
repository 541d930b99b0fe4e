/**
 * The only door to zod in the browser. zod compiles schemas with `new Function`
 * unless it is told not to, and the page's content security policy forbids that.
 *
 * It costs about 4.5 kB brotli, more than a checklist page can carry, so it is
 * loaded with `import()` by what reads files the reader chose. The records in
 * ./records guard their own fields; the tests hold them against zod.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
