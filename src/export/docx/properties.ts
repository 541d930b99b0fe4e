/** What the file says about itself, in Dublin Core. */
export interface Properties {
  title: string;
  creator: string;
  description: string;
  language: string;
  createdAt: Date;
}

/** docProps/core.xml. The library's own takes the time from the clock and knows no language. */
export function coreProperties({ title, creator, description, language, createdAt }: Properties): string {
  const time = `${createdAt.toISOString().slice(0, 19)}Z`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(title)}</dc:title><dc:creator>${escape(creator)}</dc:creator><dc:description>${escape(description)}</dc:description><dc:language>${escape(language)}</dc:language><cp:lastModifiedBy>${escape(creator)}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
