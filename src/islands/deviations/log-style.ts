import css from './log.css?inline';

/** How the log looks, which the page does not have to carry before there is a log to see. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
