import type { TermSet } from '../../domain/term-set';
import { prefixes, skosGraph, type Thing, type Triple } from './graph';

/** The glossary as SKOS in Turtle (W3C 2014). */
export function termsToTurtle(set: TermSet): string {
  const declared = Object.entries(prefixes(set)).map(([prefix, address]) => `@prefix ${prefix}: ${iri(address)} .\n`);
  const subjects = [...bySubject(skosGraph(set))].map(([subject, about]) => {
    const lines = [...byPredicate(about)].map(
      ([predicate, objects]) =>
        `  ${predicate === 'rdf:type' ? 'a' : predicate} ${objects.map(turtleThing).join(',\n    ')}`,
    );
    return `\n${iri(subject)}\n${lines.join(' ;\n')} .\n`;
  });
  return [...declared, ...subjects].join('');
}

/** The same statements as JSON-LD 1.1. The context stands in the file: nothing has to be fetched to read it. */
export function termsToJsonLd(set: TermSet): string {
  const graph = [...bySubject(skosGraph(set))].map(([subject, about]) => {
    const types = about.flatMap(({ predicate, object }) =>
      predicate === 'rdf:type' && 'name' in object ? [object.name] : [],
    );
    const rest = byPredicate(about.filter(({ predicate }) => predicate !== 'rdf:type'));
    const fields = [...rest].map(([predicate, objects]) => {
      const values = objects.map(jsonThing);
      return [predicate, values.length === 1 ? values[0] : values];
    });
    return { '@id': safeAddress(subject), '@type': types, ...Object.fromEntries(fields) };
  });
  return `${JSON.stringify({ '@context': { '@version': 1.1, ...prefixes(set) }, '@graph': graph }, null, 1)}\n`;
}

const bySubject = (triples: readonly Triple[]) => Map.groupBy(triples, ({ subject }) => subject);

function byPredicate(triples: readonly Triple[]): Map<string, Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const { predicate, object } of triples) found.set(predicate, [...(found.get(predicate) ?? []), object]);
  return found;
}

function turtleThing(thing: Thing): string {
  if ('name' in thing) return thing.name;
  if ('address' in thing) return iri(thing.address);
  const text = `"${thing.text.replaceAll(/[\p{Cc}"\\]/gu, escaped)}"`;
  if (thing.lang) return `${text}@${thing.lang}`;
  return thing.type ? `${text}^^${thing.type}` : text;
}

function jsonThing(thing: Thing): unknown {
  if ('name' in thing) return { '@id': thing.name };
  if ('address' in thing) return { '@id': safeAddress(thing.address) };
  if (thing.lang) return { '@language': thing.lang, '@value': thing.text };
  return thing.type ? { '@type': thing.type, '@value': thing.text } : thing.text;
}

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

function escaped(char: string): string {
  return SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What an address in RDF may not hold, written with percent signs. */
function safeAddress(address: string): string {
  return address.replaceAll(/[\p{Cc} <>"{}|\\^`]/gu, (char) => encodeURIComponent(char));
}

const iri = (address: string) => `<${safeAddress(address)}>`;
