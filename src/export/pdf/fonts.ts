/** The two faces of Atkinson Hyperlegible Next as TrueType files. */
export interface FontFiles {
  regular: Uint8Array;
  bold: Uint8Array;
}

let loaded: Promise<FontFiles> | undefined;

/**
 * Fetches the fonts of the PDF writer, once. They are asked for when somebody
 * makes a file and never before, since they weigh more than a page of text.
 */
export function loadFonts(): Promise<FontFiles> {
  loaded ??= Promise.all([fetchFont('atkinson-400.ttf'), fetchFont('atkinson-700.ttf')]).then(([regular, bold]) => ({
    regular,
    bold,
  }));
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

async function fetchFont(name: string): Promise<Uint8Array> {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/fonts/pdf/${name}`);
  if (!response.ok) throw new Error(`The font ${name} could not be fetched (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}
