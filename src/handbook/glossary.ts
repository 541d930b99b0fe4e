import type { Source } from '../schema/source';
import type { Term } from '../schema/term';
import { byLetter } from '../domain/glossary';
import { compareSwedish } from '../domain/swedish';
import { handbookWords } from '../strings/handbook';
import { escaped } from './markup';
import { type Chapter, idFrom } from './volume';

type Entries<T> = ReadonlyMap<string, { data: T }>;

const ID = 'begrepp';

/** Every term with its definition and the words to avoid, as the last chapter but one. */
export function glossaryChapter(terms: Entries<Term>): Chapter {
  const words = handbookWords.glossary;
  return chapter(terms, words.title, words.lead, ({ definition, deprecated, verified }) => [
    `<p>${escaped(sentence(definition))}${verified ? '' : ` <span class="kind">${words.unverified}</span>`}</p>`,
    ...deprecated.map(
      ({ form, reason }) => `<p class="avoid">${words.avoid} <s>${escaped(form)}</s>. ${escaped(sentence(reason))}</p>`,
    ),
  ]);
}

/** Every term in easy words. */
export function easyGlossaryChapter(terms: Entries<Term>): Chapter {
  const words = handbookWords.glossary;
  return chapter(terms, words.easyTitle, words.easyLead, ({ easy }) => [`<p>${escaped(easy)}</p>`]);
}

function chapter(terms: Entries<Term>, title: string, lead: string, tell: (term: Term) => readonly string[]): Chapter {
  const places = new Map([['/begrepp/', ID]]);
  const body = byLetter([...terms].map(([id, { data }]) => ({ id, data })))
    .map(({ letter, terms: list }) => {
      const entries = list.map(({ id, data }) => {
        const place = `${ID}.${id}`;
        places.set(`/begrepp/${id}/`, place);
        return `<div class="term"><h3 id="${place}">${escaped(data.term)}</h3>${tell(data).join('')}</div>`;
      });
      return `<h2 id="bokstav.${LETTER_NAMES[letter] ?? idFrom(letter)}">${letter}</h2>${entries.join('\n')}`;
    })
    .join('\n');
  return { id: ID, title, lead, places, body, look: 'index' };
}

/** Letters that would fall together as ids. */
const LETTER_NAMES: Readonly<Record<string, string>> = { Å: 'aa', Ä: 'ae', Ö: 'oe' };

/** Every source by title, with its address spelled out: paper has no links. */
export function sourcesChapter(sources: Entries<Source>, used: ReadonlySet<string>): Chapter {
  const words = handbookWords.sources;
  const rows = [...sources]
    .filter(([id]) => used.has(id))
    .sort(([, a], [, b]) => compareSwedish(a.data.title, b.data.title))
    .map(([id, { data }]) => {
      const publisher = data.title.includes(data.publisher) ? '' : ` ${data.publisher}.`;
      const year = data.year === undefined || data.title.includes(String(data.year)) ? '' : ` ${data.year}.`;
      const link = data.url === undefined ? '' : ` <a href="${escaped(data.url)}">${escaped(data.url)}</a>`;
      const unread = data.read ? '' : ` <span class="kind">${words.unread}</span>`;
      return `<li id="kalla.${id}">${escaped(sentence(data.title))}${escaped(publisher + year)}${unread}${link}</li>`;
    });
  return {
    id: 'kallor',
    title: words.title,
    lead: words.lead,
    places: new Map(),
    body: `<ul class="source-list">${rows.join('\n')}</ul>`,
    look: 'index',
  };
}

/** A phrase as a sentence: capital first and a full stop last. */
function sentence(phrase: string): string {
  const text = phrase.charAt(0).toLocaleUpperCase('sv-SE') + phrase.slice(1);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
