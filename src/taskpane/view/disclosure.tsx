import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    width: "100%",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLink },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mark: { width: "12px", flexShrink: 0 },
  summary: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly label: string;
  /** The choices inside, shown while they are hidden. */
  readonly summary: string;
  readonly children: ReactNode;
}

/**
 * Choices that few users need, behind a button.
 *
 * Folded content is not on the page: office.js moves the focus itself and would stop at hidden elements.
 */
export function Disclosure({ label, summary, children }: Props): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span aria-hidden className={styles.mark}>
          {open ? "▾" : "▸"}
        </span>
        <span>{label}</span>
        <span className={styles.summary}>{summary}</span>
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
