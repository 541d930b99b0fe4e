import { HANDOVER } from '../../domain/binder/binder';
import type { Shelf } from '../../domain/binder/binder';
import { binderFieldWords as words } from '../../strings/binder-fields';
import { reportWords } from '../../strings/report';

/** What the reader calls a saved field of the binder; the path itself when this version does not know it. */
export function fieldName(path: string, { documents }: Pick<Shelf, 'documents'>): string {
  const [head, id = '', ...rest] = path.split('/');
  const document = documents[id];
  const title = document ? `${document.number} ${document.title}` : id;
  const named = (names: Readonly<Record<string, string>>, field = ''): string =>
    field in names ? `${title}: ${names[field]}` : path;
  switch (head) {
    case 'document':
      return named(words.document, rest[0]);
    case 'revision': {
      const [version = '', field = ''] = rest;
      return field in words.revision
        ? `${title}, ${words.version(version.replace('-', '.'))}: ${words.revision[field as keyof typeof words.revision]}`
        : path;
    }
    case 'adapt': {
      const [section = '', field = ''] = rest;
      const heading = document?.sections.find((each) => each.id === section)?.title || section;
      return field in words.adapt ? `${title}, ${heading}: ${words.adapt[field as keyof typeof words.adapt]}` : path;
    }
    case 'field': {
      const label = Object.values(documents)
        .flatMap(({ fields }) => fields)
        .find((field) => field.id === id)?.label;
      return words.field(label ?? id);
    }
    case 'handover': {
      const topic = HANDOVER.find((each) => each === id);
      return words.handover(topic ? reportWords.binder.handover.topics[topic] : id);
    }
    case 'own':
      return named(words.own, rest[0]);
    case 'tab':
      return named(words.tab, rest[0]);
    case 'printed':
      return named(words.printed, rest[0]);
    case 'text':
      return words.text(title);
    default:
      return path;
  }
}
