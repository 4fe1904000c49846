import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../language/use-texts.ts";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The pages next to the pane on its host, which open in the browser. */
const pages = ["help", "functions", "support", "privacy", "administrators"] as const;

/** Links to further information. */
export function Links(): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  return (
    <ul className={styles.list}>
      {pages.map((page) => (
        <li key={page}>
          <Link href={`${page}.html`} target="_blank" rel="noopener">
            {t.links[page]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
