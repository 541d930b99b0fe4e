// @ts-check
// The script of a locked file. It stands by itself on a page on the reader's disk, so it can use nothing
// of the site. It opens what src/storage/file/lock.ts has locked; a test holds the two together.
(() => {
  /** @param {string} id */
  const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const form = byId('las-upp');
  const field = /** @type {HTMLInputElement} */ (byId('losenfras'));
  const show = /** @type {HTMLInputElement} */ (byId('visa'));
  const data = byId('kvalitetsparmen');

  /** @param {string} base64 */
  const bytes = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

  /** @param {string} text */
  const utf8 = (text) => new TextEncoder().encode(text);

  /** What lies in the page, or null when it is not what it should be. */
  const parts = () => {
    try {
      const { format, iterations, iv, kdf, salt, v, data: sealed } = JSON.parse(data.textContent ?? '');
      const isKnown = format === 'kvalitetsparmen-last' && v === 1 && iterations >= 1e5 && iterations <= 1e7;
      // In alphabetical order: the same bytes as when it was locked.
      const head = JSON.stringify({ format, iterations, iv, kdf, salt, v });
      return isKnown ? { iterations, head, iv: bytes(iv), salt: bytes(salt), sealed: bytes(sealed) } : null;
    } catch {
      return null;
    }
  };

  /**
   * @param {NonNullable<ReturnType<typeof parts>>} locked
   * @param {string} passphrase
   */
  const open = async ({ iterations, head, iv, salt, sealed }, passphrase) => {
    const secret = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFC')), 'PBKDF2', false, [
      'deriveKey',
    ]);
    const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
    const aes = { name: 'AES-GCM', length: 256 };
    const key = await crypto.subtle.deriveKey(derivation, secret, aes, false, ['decrypt']);
    const cipher = { name: 'AES-GCM', iv, additionalData: utf8(head) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(cipher, key, sealed));
  };

  /** Puts the opened page where this one was. Parsed like this, no script in it can run. @param {string} html */
  const put = (html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  };

  /** @param {string | undefined} error */
  const say = (error) => {
    byId('besked').textContent = '';
    byId('fel').textContent = error ?? '';
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  };

  let isWorking = false;
  const unlock = async () => {
    const { working, wrong, damaged, unable } = form.dataset;
    if (isWorking) return;
    if (globalThis.crypto?.subtle === undefined) return say(unable);
    const locked = parts();
    if (locked === null) return say(damaged);
    isWorking = true;
    byId('fel').textContent = '';
    byId('besked').textContent = working ?? '';
    try {
      put(await open(locked, field.value));
    } catch {
      say(wrong);
    }
    isWorking = false;
  };

  show.addEventListener('change', () => {
    field.type = show.checked ? 'text' : 'password';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void unlock();
  });
  form.hidden = false;
  field.focus();
})();
