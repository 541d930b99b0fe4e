/** Swedish texts of the page of the log that are there before the log itself. Kept short: they go with the page. */
export const deviationPage = {
  title: 'Avvikelser och synpunkter',
  description:
    'Logg för avvikelser, tillbud, olyckor, klagomål och synpunkter, utan namn. Följ varje händelse tills den är löst och se mönster.',
  noJs: 'Loggen sparas i webbläsaren och behöver JavaScript. Utan JavaScript: läs här vad som gäller för varje sort och skriv ut blanketten längst ned.',
  urgent: 'Det här väntar inte på loggen',
  legend: 'Loggen',
  bar: (open: number, todo: number) => `${open} öppna, ${todo} behöver något nu`,
  write: 'Skriv in en händelse',
  paper: 'Blanketten',
  paperWhy:
    'Skriv ut blanketten och lägg den där folk är. Den som tar emot den skriver av koderna på skärmen på en minut. Koden i hörnet leder tillbaka hit.',
  paperPrint: 'Skriv ut tom blankett',
  kinds: 'Sorterna, och vad som gäller för var och en',
  routine: 'Rutin',
} as const;
