import { ENGLISH_DEGREES, SYNONYM_KINDS } from '../../domain/term-kinds';
import { JSON_VERSION } from './write-json';

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string, more: Schema = {}): Schema => ({
  type: 'string',
  minLength: 1,
  description,
  ...more,
});
const id = (description: string) => text(description, { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' });
const day = (description: string) => text(description, { pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const web = (description: string) => text(description, { pattern: '^https?://' });
const list = (description: string, items: Schema): Schema => ({ type: 'array', description, items });
const object = (description: string, properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  description,
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

const source = object(
  'En källa som begreppet stöder sig på.',
  {
    title: text('Titel.'),
    publisher: text('Den som har gett ut källan.'),
    year: { type: 'integer', description: 'Året för den version som är läst, eller för utgivningen.' },
    address: web('Webbadress.'),
    read: { type: 'boolean', description: 'Om någon har läst källan för den här ordlistan.' },
  },
  ['year', 'address'],
);

const term = object(
  'Ett begrepp.',
  {
    id: id('Ordets id. Ändras aldrig. Sista delen av adressen.'),
    code: text('Kort kod för papper. Ändras aldrig.', { pattern: '^T-\\d{3}$' }),
    address: web('Begreppets sida. Ändras aldrig.'),
    term: text('Termen: det ord som ska användas.'),
    group: text('Gruppens bokstav.'),
    definition: text('En fras, utan punkt, som kan stå i stället för termen.'),
    easy: text('Samma sak på lättläst.'),
    scope: text('Var begreppet gäller, och vad som faller utanför.'),
    synonyms: list(
      'Andra ord som är tillåtna.',
      object(
        'Ett ord.',
        {
          form: text('Ordet.'),
          kind: { enum: Object.keys(SYNONYM_KINDS), description: 'Vad ordet är i förhållande till termen.' },
          scope: text('Var ordet får användas, om det inte är överallt.'),
        },
        ['scope'],
      ),
    ),
    deprecated: list(
      'Ord att undvika för begreppet.',
      object('Ett ord att undvika.', { form: text('Ordet.'), reason: text('Skälet.') }),
    ),
    searchForms: list('Felstavningar och andra former som människor söker på.', text('En form.')),
    inflections: {
      type: 'array',
      description:
        'Böjningar: obestämd, obestämd genitiv, bestämd, bestämd genitiv, sedan samma i plural. "-" där formen saknas.',
      items: text('En form.'),
      minItems: 8,
      maxItems: 8,
    },
    english: list(
      'Motsvarigheter på engelska, den första är huvudordet.',
      object('Ett ord.', {
        term: text('Ordet.'),
        degree: {
          enum: Object.keys(ENGLISH_DEGREES),
          description:
            'Hur väl ordet täcker begreppet: samma, nästan samma, vidare, snävare eller bara en översättning.',
        },
      }),
    ),
    broader: id('Överordnat begrepp: det här är en sort av det.'),
    partOf: id('Helheten som det här är en del av.'),
    narrower: list('Underordnade begrepp.', id('Ett begrepps id.')),
    parts: list('Delar.', id('Ett begrepps id.')),
    confusedWith: list(
      'Det som begreppet blandas ihop med.',
      object(
        'Ett annat ord.',
        {
          name: text('Ordet.'),
          difference: text('Skillnaden i en mening.'),
          term: id('Begreppets id, om det finns i ordlistan.'),
        },
        ['term'],
      ),
    ),
    related: list(
      'Begrepp som blandas ihop med det här eller är värda att läsa bredvid, och som varken är över- eller underordnade.',
      id('Ett begrepps id.'),
    ),
    example: text('Ordet i arbete.'),
    note: text('Gränsfall, råd och det som är osäkert.'),
    sources: list('Källor.', source),
    differs: list(
      'Hur begreppet skiljer sig från källorna.',
      object('En skillnad.', { source, how: text('Vad som skiljer.'), why: text('Skälet.') }),
    ),
    verified: { type: 'boolean', description: 'Om någon har läst en källa som stöder begreppet.' },
    status: { enum: ['utkast', 'remiss', 'beslutad'], description: 'Hur långt begreppet har kommit.' },
    decidedBy: text('Den som har beslutat om begreppet.'),
    checked: day('Dagen då posten senast lästes igenom.'),
    reviewBy: day('Sista dag för nästa genomläsning.'),
    replacedBy: id('Begreppet som ska användas i stället.'),
  },
  ['scope', 'inflections', 'broader', 'partOf', 'example', 'note', 'decidedBy', 'replacedBy'],
);

/** What begrepp.json looks like, as JSON Schema (2020-12). @param address whole address of the glossary */
export function termsJsonSchema(address: string): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${address}begrepp.schema.json`,
    title: 'Kvalitetspärmens begrepp',
    ...object('Hela ordlistan. Nya fält kan tillkomma utan att version höjs.', {
      $schema: web('Adressen till den här beskrivningen.'),
      format: { const: 'kvalitetsparmen-begrepp' },
      version: { const: JSON_VERSION, description: 'Höjs när ett fält försvinner eller byter betydelse.' },
      address: web('Ordlistans adress.'),
      title: text('Ordlistans namn.'),
      description: text('Vad ordlistan är.'),
      publisher: text('Utgivare.'),
      licence: object('Licensen.', {
        name: text('Namn.'),
        address: web('Licensens text.'),
        attribution: text('Så anger ni källan.'),
      }),
      updated: day('Dagen då något begrepp senast lästes igenom.'),
      groups: list('Grupper.', object('En grupp.', { key: text('Bokstav.'), title: text('Namn.') })),
      terms: list('Begreppen i bokstavsordning.', term),
    }),
  };
}
