import css from './desk.css?inline';

/**
 * The look of the binder. It comes with the tool and not with the page, which has little to show before; as a sheet
 * made here it needs no leave from the security policy.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
