/** Swedish texts of the page about the glossary as open data, and what the files say about themselves. */
export const openData = {
  set: {
    title: 'Kvalitetspärmens begrepp',
    description:
      'Begrepp för arbetsinkludering i social ekonomi: definitioner, lättläst, ord att undvika och vad orden blandas ihop med. Definitionerna är utkast tills ett organ har beslutat om dem.',
    licence: 'CC BY 4.0',
    licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Källa: Kvalitetspärmen, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.sv',
  },
  title: 'Begreppen som öppna data',
  description: 'Hela ordlistan i filer som andra program kan läsa. Fritt att använda om ni anger källan.',
  link: 'Hämta hela ordlistan som öppna data',
  intro: (count: number) =>
    `Här finns alla ${count} begrepp som filer. Ni kan lägga in dem i ett kalkylblad, i en egen ordlista eller i ett eget program. Ni behöver inte fråga någon och inte skapa något konto.`,
  choose: 'Välj fil',
  use: 'Så här kan ni använda filerna:',
  uses: {
    csv: ['Kalkylblad (CSV)', 'för Excel, LibreOffice och Numbers. En rad är ett begrepp.'],
    json: ['JSON', 'för ett eget program eller en egen webbplats.'],
    schema: ['Beskrivning av JSON-filen (JSON Schema)', 'säger vad varje fält betyder, och kan kontrollera filen.'],
    turtle: ['SKOS (Turtle)', 'för system som håller ordning på begrepp, till exempel Skosmos.'],
    jsonld: ['SKOS (JSON-LD)', 'samma innehåll som i Turtle-filen, men som JSON.'],
    ntrf: ['NTRF', 'för Rikstermbanken, Sveriges nationella termbank.'],
    tbx: ['TBX-Basic', 'för översättningsprogram.'],
  },
  how: 'Så gör ni',
  steps: [
    'Välj en fil i listan. Webbläsaren sparar den eller visar den.',
    'Vill ni alltid ha den senaste versionen: låt programmet hämta filen från adressen. Adresserna ändras inte.',
    'Ange källan där ni använder begreppen.',
  ],
  stable: 'Det här kan ni lita på',
  promises: [
    'Filerna görs av samma texter som sidorna, varje gång handboken ändras.',
    'Adressen till ett begrepp är adressen till dess sida. Den ändras inte, och koden (till exempel T-014) används aldrig till något annat.',
    'I JSON-filen kan nya fält tillkomma. Försvinner ett fält höjs versionen i filen.',
  ],
  careful: 'Det här ska ni veta',
  limits: [
    'Alla begrepp är utkast tills ett organ har beslutat om dem. Status står i filerna.',
    'Är en källa inte kontrollerad står det i filen, precis som på sidan.',
    'Ord att undvika finns med i SKOS som dolda benämningar (skos:hiddenLabel). Visa dem inte som synonymer.',
    'Två begrepp som blandas ihop är relaterade i SKOS (skos:related) bara om det ena inte är överordnat det andra. Skillnaden står alltid i klartext.',
    'En del av en helhet är underordnad helheten i SKOS (skos:broader). Med isothes:broaderPartitive går det att skilja delar från sorter.',
  ],
  licence: 'Licens',
  licenceText:
    'Ordlistan har licensen CC BY 4.0. Ni får kopiera, ändra, översätta och sälja den om ni anger källan, länkar till licensen och talar om ifall ni har ändrat. Skriv så här:',
  readLicence: 'Läs licensen',
  groups: 'Grupper',
  groupsText: 'Varje grupp är en samling i SKOS, med en egen adress.',
  properties: 'Egna egenskaper i SKOS',
  propertiesText: 'Det mesta står i SKOS och Dublin Core. De här egenskaperna är våra egna:',
  back: 'Alla begrepp',
} as const;
