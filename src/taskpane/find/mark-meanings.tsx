import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { markMeanings, marksIn } from "../../statements/marks/mark-list.ts";
import { useLanguage } from "../language/use-texts.ts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The meanings of the marks shown. */
export function MarkMeanings({ marks }: { readonly marks: string }): ReactElement | undefined {
  const styles = useStyles();
  const language = useLanguage();
  const shown = marksIn(marks);
  if (shown.length === 0) return undefined;
  return (
    <ul className={styles.list}>
      {shown.map((mark) => (
        <li key={mark}>
          {mark} {markMeanings[mark][language]}
        </li>
      ))}
    </ul>
  );
}
