import { useState } from 'preact/hooks';
import { organisationWords } from '../../strings/organisation';
import { readPicture } from './read-picture';

interface Props {
  logo: string | null;
  /** Read aloud in the picture's place. */
  name: string;
  /** Keeps the picture; false when it could not. */
  keep: (logo: string) => boolean;
  remove: () => void;
}

/** Picks, shows and takes away the logo. */
export function LogoField({ logo, name, keep, remove }: Props) {
  const [said, setSaid] = useState('');
  const words = organisationWords.logo;
  const pick = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setSaid(words.reading);
    const read = await readPicture(file);
    // Lets the reader pick the same file again, when it has been mended.
    input.value = '';
    if ('refusal' in read) setSaid(words.refused[read.refusal]);
    else setSaid(keep(read.logo) ? words.done : words.refused.unreadable);
  };
  return (
    <div class="logo-field">
      <h3>{words.label}</h3>
      <p class="kind needs-js" id="logotyp-bruk">
        {words.use}
      </p>
      {logo !== null && (
        <figure class="logo-sheet">
          <img src={logo} alt={name || words.alt} />
          <figcaption class="kind needs-js">{words.preview}</figcaption>
        </figure>
      )}
      <div class="needs-js">
        <label class="button quiet logo-pick">
          {logo === null ? words.pick : words.change}
          <input
            id="logotyp"
            type="file"
            accept="image/png,image/jpeg,image/webp,image/gif"
            aria-describedby="logotyp-bruk"
            onChange={(event) => void pick(event.currentTarget)}
          />
        </label>
        {logo !== null && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              remove();
              setSaid(words.removed);
            }}
          >
            {words.remove}
          </button>
        )}
        <p role="status">{said}</p>
      </div>
    </div>
  );
}
