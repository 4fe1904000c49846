import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import { InsertForm } from "../insert/view/insert-form.tsx";
import { usePrefersDark } from "./use-prefers-dark.ts";

const useStyles = makeStyles({
  provider: { minHeight: "100vh", boxSizing: "border-box" },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    maxWidth: "480px",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  foot: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The task pane. */
export function Pane({ data }: { readonly data: Dataset }): ReactElement {
  const styles = useStyles();
  const theme = usePrefersDark() ? webDarkTheme : webLightTheme;
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <main className={styles.main}>
        <h1 className={styles.title}>IIJ Financials</h1>
        <InsertForm data={data} />
        <footer className={styles.foot}>{aboutData(data)}</footer>
      </main>
    </FluentProvider>
  );
}

function aboutData({ version, releases }: Dataset): string {
  const codes = releases.map(({ code }) => code).join(" and ");
  return `Data version ${version}, ${releases.length} releases: ${codes}.`;
}
