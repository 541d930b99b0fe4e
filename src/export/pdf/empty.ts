/**
 * Stands in for html2canvas, canvg, dompurify and fast-png in the browser's
 * bundle. jsPDF asks for them only to draw HTML, SVG and PNG, which we never do.
 */
export default {};
export const encode = undefined;
export const decode = undefined;
