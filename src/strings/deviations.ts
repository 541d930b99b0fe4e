/** Swedish texts of the page around the log. */
export const deviationPage = {
  title: 'Avvikelser och synpunkter',
  description: 'Logg utan namn: skriv in det som gick snett, följ det tills det är löst och se mönster.',
  noJs: 'Loggen sparas i webbläsaren och behöver JavaScript. Utan JavaScript: läs här vad som gäller för varje sort och skriv ut blanketten längst ned.',
  urgent: 'Det här väntar inte på loggen',
  paper: 'Blanketten',
  paperWhy:
    'Skriv ut blanketten under Spara och skriv ut, och lägg den där folk är. Den som tar emot den skriver av koderna på skärmen på en minut. Koden i hörnet leder tillbaka hit.',
  kinds: 'Sorterna, och vad som gäller för var och en',
  routine: 'Rutin',
} as const;
