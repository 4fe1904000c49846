import { startLanguage, type Language } from "../language/kept-language.ts";

const texts = {
  en: {
    loading: "Loading IIJ Financials…",
    libraryMissing:
      "Office.js could not be loaded, so the add-in cannot work with Excel. Microsoft serves it from appsforoffice.microsoft.com and officeapis.public.onecdn.static.microsoft. Check the connection, or ask your network administrator to allow both addresses.",
    scriptMissing:
      "A part of IIJ Financials could not be loaded. Check the connection, then try again. If that does not help, close the workbook and open it again.",
    givenUp:
      "The add-in took too long to load, so the command was not carried out and nothing was changed. Choose the command again.",
    tryAgain: "Try again",
  },
  ja: {
    loading: "読み込んでいます…",
    libraryMissing:
      "Office.jsを読み込めませんでした。接続を確認して、もう一度お試しください。直らない場合は、ネットワーク管理者にappsforoffice.microsoft.comとofficeapis.public.onecdn.static.microsoftの許可をご依頼ください。",
    scriptMissing:
      "IIJ Financialsの一部を読み込めませんでした。接続を確認して、もう一度お試しください。直らない場合は、ブックを開き直してください。",
    givenUp: "読み込みに時間がかかったため、何も変更していません。もう一度お試しください。",
    tryAgain: "もう一度試す",
  },
} as const satisfies Readonly<Record<Language, unknown>>;

type Sentences = Readonly<Record<keyof (typeof texts)["en"], string>>;

/** Returns the sentences that the page shows before the pane itself is loaded. */
export const sentences = (): Sentences => texts[startLanguage()];
