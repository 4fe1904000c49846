/** What the page says while the pane itself is not there. */
export const sentences = {
  loading: "Loading IIJ Financials…",
  outside:
    "IIJ Financials works inside Excel: open a workbook and choose Open pane on the Home tab.",
  libraryMissing:
    "Office.js could not be loaded, so the add-in cannot speak to Excel. Microsoft serves it from appsforoffice.microsoft.com and officeapis.public.onecdn.static.microsoft. Check the connection, or ask whoever looks after your network to allow both addresses.",
  scriptMissing:
    "A part of IIJ Financials could not be loaded. Check the connection, then try again. If that does not help, close the workbook and open it again.",
  paneMissing:
    "The pane could not be loaded. Check the connection, then try again. If that does not help, close the workbook and open it again.",
  givenUp:
    "The add-in took too long to load, so the command was not carried out and nothing was changed. Give the command again.",
} as const;
