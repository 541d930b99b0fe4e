/**
 * Words that a definition may begin with although the glossary does not define them: so wide that there is nothing to
 * say. A definition that begins with something else may lack a broader concept. Compounds that end with one of them
 * count too (samverkansform, kvalitetsarbete).
 */
export const ROOT_WORDS = [
  ...['person', 'personer', 'part', 'aktör', 'grupp', 'den', 'organisation', 'myndighet', 'företag', 'förening'],
  ...['skola', 'sammanslutning', 'sektor', 'ekonomin', 'samhällslivet', 'verksamhet', 'aktiebolag', 'tjänst', 'vara'],
  ...['arbete', 'företagande', 'anställning', 'moment', 'period', 'form', 'metod', 'modell', 'sätt', 'förfarande'],
  ...['strategi', 'princip', 'program', 'system', 'ordning', 'styrning', 'kedja', 'process', 'samordning'],
  ...['granskning', 'genomgång', 'undersökning', 'insamling', 'bedömning', 'beräkning', 'behandling', 'rapportering'],
  ...['sammanställning', 'beskrivning', 'möte', 'överläggning', 'anmälan', 'handling', 'händelse', 'användning'],
  ...['utbyte', 'förstöring', 'utveckling', 'förändring', 'ändring', 'lösning', 'åtgärder', 'beteende', 'kränkning'],
  ...['beslut', 'avtal', 'plan', 'dokument', 'text', 'förteckning', 'lista', 'avsiktsförklaring', 'rekommendation'],
  ...['regel', 'regler', 'bestämmelse', 'villkor', 'skyldighet', 'skäl', 'syfte', 'uttryck', 'åsikt', 'ja', 'ord'],
  ...['stöd', 'ersättning', 'dagpenning', 'bidrag', 'pengar', 'belopp', 'tal', 'värde', 'tillgång', 'förmögenhet'],
  ...['del', 'summan', 'grad', 'egenskap', 'förmåga', 'möjlighet', 'tillhörighet', 'begränsning', 'anordning'],
  ...['förhållande', 'tillstånd', 'situation', 'läge', 'tecken', 'uppgift', 'perspektiv', 'skada', 'arbetslöshet'],
  ...['upphandling', 'insats', 'redskap', 'straff', 'missgynnande'],
] as const;
